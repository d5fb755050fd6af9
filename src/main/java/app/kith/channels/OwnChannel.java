package app.kith.channels;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A channel that the workspace added, such as a forum or a guild's members' list.
///
/// @param page where a handle's page is, with [#HANDLE] in the place of the handle; null where there is none
public record OwnChannel(UUID id, String name, @Nullable String page) {
    public static final int MAX_NAME = 60;
    public static final int MAX_PAGE = 300;
    public static final String HANDLE = "{handle}";

    /// The form in which two spellings of a channel's name are the same.
    public static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// Where a handle on this channel opens; empty where that is no page of the web.
    public Optional<String> link(String written) {
        if (page == null || written.contains("://")) {
            return ChannelKind.OWN.link(written);
        }
        var name = written.strip();
        var handle = URLEncoder.encode(name.startsWith("@") ? name.substring(1) : name, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return ChannelKind.WEBSITE.link(page.replace(HANDLE, handle));
    }

    /// The one of these channels that is called so.
    public static Optional<OwnChannel> named(@Nullable String name, List<OwnChannel> channels) {
        return name == null
                ? Optional.empty()
                : channels.stream()
                        .filter(channel -> key(channel.name()).equals(key(name)))
                        .findFirst();
    }
}
