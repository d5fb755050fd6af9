package app.kith.channels;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The kinds of channel on which a person has a handle.
public enum ChannelKind {
    EMAIL("Email", "mail"),
    PHONE("Phone", "phone"),
    X("X", "x"),
    MASTODON("Mastodon", "mastodon"),
    BLUESKY("Bluesky", "bluesky"),
    LINKEDIN("LinkedIn", "linkedin"),
    INSTAGRAM("Instagram", "instagram"),
    FACEBOOK("Facebook", "facebook"),
    WEBSITE("Website", "globe"),
    BLOG("Blog", "rss"),
    FORUM("Forum", "messages-square"),
    IN_PERSON("In person", "coffee"),
    /// a channel that the workspace added under a name of its own
    OWN("Own channel", "at-sign");

    private final String label;
    private final String icon;

    ChannelKind(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    /// The name of this channel's icon.
    public String icon() {
        return icon;
    }

    /// What one does when one follows a handle there: "Write", "Call", "Visit".
    public String verb() {
        return switch (this) {
            case PHONE -> "Call";
            case WEBSITE, BLOG -> "Visit";
            default -> "Write";
        };
    }

    /// Where a handle on this channel opens: a mail program, a telephone or a profile page.
    ///
    /// @param written the handle as its owner writes it
    /// @return empty where no address can be made of it, and for anything that is not mail, telephone or web
    public Optional<String> link(String written) {
        var handle = written.strip();
        return switch (this) {
            case EMAIL -> Optional.of("mailto:" + encoded(handle));
            case PHONE -> phone(handle);
            case X -> page("https://x.com/", handle);
            case INSTAGRAM -> page("https://www.instagram.com/", handle);
            case FACEBOOK -> page("https://www.facebook.com/", handle);
            case BLUESKY -> page("https://bsky.app/profile/", handle);
            case LINKEDIN -> page("https://www.linkedin.com/in/", handle);
            case MASTODON -> mastodon(handle);
            case WEBSITE, BLOG, FORUM, OWN -> web(handle);
            case IN_PERSON -> Optional.empty();
        };
    }

    /// A number with its country is dialled as libphonenumber reads it, another one by its digits.
    private static Optional<String> phone(String written) {
        var number = written.replaceFirst("(?i)^tel:", "");
        try {
            var parsed = PhoneNumberUtil.getInstance().parse(number, "ZZ");
            var extension = parsed.hasExtension() ? ";ext=" + parsed.getExtension() : "";
            return Optional.of(
                    "tel:" + PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.E164) + extension);
        } catch (NumberParseException national) {
            var digits = number.replaceFirst("(?i)[;, ]*(?:ext|x|#).*$", "").replaceAll("[^0-9*]", "");
            return digits.isEmpty() ? Optional.empty() : Optional.of("tel:" + digits);
        }
    }

    private static Optional<String> page(String site, String handle) {
        if (handle.contains("/") || handle.contains(":")) {
            return web(handle);
        }
        return Optional.of(site + encoded(handle.startsWith("@") ? handle.substring(1) : handle));
    }

    private static Optional<String> mastodon(String handle) {
        var parts = (handle.startsWith("@") ? handle.substring(1) : handle).split("@", -1);
        return parts.length == 2 && parts[1].matches("[A-Za-z0-9.-]+")
                ? Optional.of("https://" + parts[1] + "/@" + encoded(parts[0]))
                : web(handle);
    }

    private static Optional<String> web(String address) {
        try {
            if (!address.contains("://") && !address.contains(".")) {
                return Optional.empty(); // a name, not a page
            }
            var uri = URI.create(address.contains("://") ? address : "https://" + address);
            var scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equals(scheme) || "http".equals(scheme))
                    ? Optional.of(uri.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }
}
