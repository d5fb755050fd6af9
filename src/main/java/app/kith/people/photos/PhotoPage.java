package app.kith.people.photos;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hands a photo to a browser whose user is signed in to the workspace it belongs to; for anybody else there is none.
/// A name stands for one content for ever, so browsers keep it and need not ask again.
@RestController
class PhotoPage {
    private static final int DAYS_A_YEAR = 365;

    private final Photos photos;

    PhotoPage(Photos photos) {
        this.photos = photos;
    }

    /// @param width of the picture wanted, in pixels
    @GetMapping("/photos/{hash}")
    ResponseEntity<byte[]> photo(
            @PathVariable("hash") String hash,
            @RequestParam(name = "s", defaultValue = "512") int width,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        var found = PhotoName.parse(hash)
                .flatMap(name -> photos.find(name, width))
                .filter(picture -> Portrait.TYPES.contains(picture.mediaType())); // a page would be shown as one
        if (found.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        var picture = found.get();
        var tag = "\"%s-%s\"".formatted(hash, width <= Portrait.SMALL ? "s" : "l");
        var answer = known.contains(tag) ? ResponseEntity.status(304) : ResponseEntity.ok();
        answer.cacheControl(CacheControl.maxAge(Duration.ofDays(DAYS_A_YEAR))
                        .cachePrivate()
                        .immutable())
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
        return known.contains(tag)
                ? answer.build()
                : answer.contentType(MediaType.parseMediaType(picture.mediaType()))
                        .body(picture.content());
    }
}
