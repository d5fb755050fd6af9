package app.kith.nurture.feed;

import app.kith.accounts.Workspaces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Hands the calendar to whoever knows its address; for any other address there is none.
@RestController
class FeedPage {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofHours(1);

    private final CalendarFeeds feeds;
    private final FeedPages pages;
    private final Workspaces workspaces;

    FeedPage(CalendarFeeds feeds, FeedPages pages, Workspaces workspaces) {
        this.feeds = feeds;
        this.pages = pages;
        this.workspaces = workspaces;
    }

    @GetMapping("/" + CalendarFeeds.PATH + "{token}.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable("token") String written,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        var reader = FeedToken.parse(written).flatMap(feeds::reader);
        if (reader.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .header("X-Robots-Tag", "noindex, nofollow")
                    .build();
        }
        var page = workspaces.inWorkspace(reader.get().workspace(), () -> pages.of(reader.get()));
        var isKnown = known.contains(page.tag());
        var answer = (isKnown ? ResponseEntity.status(304) : ResponseEntity.ok())
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(page.tag())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"kith.ics\"");
        return isKnown
                ? answer.build()
                : answer.contentType(CALENDAR).body(page.text().getBytes(StandardCharsets.UTF_8));
    }
}
