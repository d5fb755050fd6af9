package app.kith.exchange.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ways to reach a person that a file can name.
public enum HandleKind {
    EMAIL("email"),
    PHONE("phone number"),
    X("handle on X"),
    MASTODON("handle on Mastodon"),
    BLUESKY("handle on Bluesky"),
    LINKEDIN("LinkedIn profile"),
    INSTAGRAM("handle on Instagram"),
    FACEBOOK("Facebook profile"),
    WEBSITE("website");

    /// No handle is longer; the longest email address has 320 characters (RFC 3696, erratum 1690).
    public static final int MAX_LENGTH = 320;

    private static final Pattern EMAIL_ADDRESS = Pattern.compile(
            "[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\.]+(?:\\.[^\\s@<>(),;:\"\\[\\]\\\\.]+)+");
    private static final Pattern FEDIVERSE =
            Pattern.compile("(?:acct:)?@?[\\w.-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile("@?[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)+");
    private static final Pattern QUOTED = Pattern.compile("^['\"“‘„](.*)['\"”’“]$");
    private static final Pattern SHORTENED_NUMBER = Pattern.compile("\\+?\\d(?:[.,]\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern AT_NAME = Pattern.compile("@?\\w{1,30}");
    private static final Pattern DOTTED_NAME = Pattern.compile("@?[\\w.]{1,80}");
    private static final Pattern SLUG = Pattern.compile("/?(?:in/|pub/)?[\\p{L}\\d%_.-]{2,120}/?");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]{1,20}://)?(?:[^\\s/@]+@)?[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)+(?::\\d+)?(?:[/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);

    private final String label;

    HandleKind(String label) {
        this.label = label;
    }

    /// As it is said in the middle of a sentence.
    public String label() {
        return label;
    }

    /// Whether the text can be such a handle, in any of the ways it is usually written.
    public boolean fits(String written) {
        if (written.isBlank() || written.length() > MAX_LENGTH) return false;
        return switch (this) {
            case EMAIL -> EMAIL_ADDRESS.matcher(written).matches();
            case PHONE -> isPhone(written);
            case X -> AT_NAME.matcher(written).matches() || ofAddress(written).equals(Optional.of(X));
            case MASTODON -> FEDIVERSE.matcher(written).matches() || written.contains("/@") && isAddress(written);
            case BLUESKY ->
                written.startsWith("did:")
                        || DOMAIN.matcher(written).matches()
                        || ofAddress(written).equals(Optional.of(BLUESKY));
            case LINKEDIN -> SLUG.matcher(written).matches() || hostOf(written).endsWith("linkedin.com");
            case INSTAGRAM, FACEBOOK ->
                DOTTED_NAME.matcher(written).matches() || ofAddress(written).equals(Optional.of(this));
            case WEBSITE -> isAddress(written);
        };
    }

    /// Whether it is an email address, alone or as mail programs write it: `Ana Ruiz <ana@example.org>`.
    static boolean isMailbox(String written) {
        return EMAIL.fits(bareEmail(written));
    }

    /// `ana@example.org` of `Ana Ruiz <ana@example.org>` and of `mailto:ana@example.org`.
    static String bareEmail(String value) {
        var open = value.lastIndexOf('<');
        var email = open >= 0 && value.endsWith(">") ? value.substring(open + 1, value.length() - 1) : value;
        var bare = email.regionMatches(true, 0, "mailto:", 0, 7) ? email.substring(7) : email;
        return QUOTED.matcher(bare.strip()).replaceFirst("$1");
    }

    /// Whether it is what a spreadsheet leaves of a long number, such as `4.91761E+11`.
    static boolean isShortenedNumber(String written) {
        return SHORTENED_NUMBER.matcher(written).matches();
    }

    private static boolean isPhone(String written) {
        if (isShortenedNumber(written)) return false;
        var digits = written.chars().filter(Character::isDigit).count();
        var letters = written.chars().filter(Character::isLetter).count();
        return digits >= 3 && digits <= 40 && letters <= 12 && written.indexOf('@') < 0;
    }

    static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /// The channel that a web address belongs to: `https://x.com/ana` is a handle on X, any unknown host a
    /// website.
    ///
    /// @return empty if it is no web address
    public static Optional<HandleKind> ofAddress(String written) {
        if (written.length() > MAX_LENGTH || !isAddress(written)) return Optional.empty();
        var host = hostOf(written);
        var path = written.toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (host) {
                    case "x.com", "twitter.com" ->
                        path.contains("/intent/") && !path.contains("/intent/user") ? WEBSITE : X;
                    case "instagram.com" -> INSTAGRAM;
                    case "facebook.com", "fb.com", "fb.me" -> FACEBOOK;
                    case "bsky.app" -> BLUESKY;
                    default -> {
                        if (host.endsWith("linkedin.com"))
                            yield path.contains("/in/") || path.contains("/pub/") ? LINKEDIN : WEBSITE;
                        yield (host.contains("mastodon") || host.contains("mstdn")) && path.contains("/@")
                                ? MASTODON
                                : WEBSITE;
                    }
                });
    }

    private static String hostOf(String written) {
        var text = written.toLowerCase(Locale.ROOT);
        var scheme = text.indexOf("://");
        if (scheme >= 0) text = text.substring(scheme + 3);
        var end = 0;
        while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) end++;
        text = text.substring(0, end);
        for (var prefix : new String[] {"www.", "m.", "mobile."})
            if (text.startsWith(prefix)) text = text.substring(prefix.length());
        return text;
    }
}
