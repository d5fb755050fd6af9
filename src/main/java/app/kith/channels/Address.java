package app.kith.channels;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A handle in the one form in which two spellings of it are the same: phones by their digits with the
/// country, profiles by their name, pages without scheme, "www." and closing slash, all in lower case. On a
/// channel of the workspace's own the key begins with the channel's: the same name on two of them is not the
/// same handle.
///
/// @param key the comparable form, at most [#MAX_LENGTH] characters
public record Address(ChannelKind channel, String key) {
    public static final int MAX_LENGTH = 320;

    /// Parts a channel's key from the handle's; nothing that was typed has one left.
    public static final String PART = "\t";

    private static final Pattern MARKS = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("^tel:", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUERY = Pattern.compile("\\?.*$");
    private static final Pattern SITE =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*://)?(?:(?:www|m|mobile)\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_IN_QUERY =
            Pattern.compile("[?&](?:screen_name|user_id|id)=@?([^&#]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTRY_SITE = Pattern.compile("^[a-z]{2}\\.(?=linkedin\\.com)");

    private static final RecentNumbers NUMBERS = new RecentNumbers(Address::phone);

    /// What stands in a profile's address before the name.
    private static final Set<String> BEFORE_THE_NAME =
            Set.of("in", "pub", "company", "profile", "profiles", "people", "intent", "i", "_u", "pg", "school");

    /// The comparable form of a handle on a channel that Kith knows.
    ///
    /// @param written as somebody typed it or a file holds it
    /// @param region two letters of the country for phone numbers without a country code
    public static Address of(ChannelKind channel, String written, String region) {
        return of(channel, null, written, region);
    }

    /// The comparable form of a handle.
    ///
    /// @param ownChannel the channel's name where it is one of the workspace's own
    public static Address of(ChannelKind channel, @Nullable String ownChannel, String written, String region) {
        var plain = isPlain(written)
                ? written
                : SPACES.matcher(MARKS.matcher(written).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
        var key = switch (channel) {
            case PHONE -> NUMBERS.read(plain, region);
            case EMAIL ->
                QUERY.matcher(MAIL.matcher(plain).replaceFirst(""))
                        .replaceFirst("")
                        .replace(" ", "");
            case X, INSTAGRAM, FACEBOOK, LINKEDIN, BLUESKY -> profile(plain);
            case MASTODON -> mastodon(plain);
            case WEBSITE, BLOG -> page(plain);
            case FORUM, IN_PERSON -> plain;
            case OWN -> (ownChannel == null ? "" : OwnChannel.key(ownChannel) + PART) + plain;
        };
        var folded = key.toLowerCase(Locale.ROOT);
        return new Address(channel, folded.length() > MAX_LENGTH ? folded.substring(0, MAX_LENGTH) : folded);
    }

    /// Whether there is neither a gap nor a mark in it that could not be seen.
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) <= ' ' || written.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String phone(String written, String region) {
        var number = TELEPHONE.matcher(written).replaceFirst("");
        try {
            var parsed = PhoneNumberUtil.getInstance().parse(number, region);
            return PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.E164)
                    + (parsed.hasExtension() ? ";" + parsed.getExtension() : "");
        } catch (NumberParseException notANumber) {
            var digits = number.codePoints()
                    .filter(Character::isDigit)
                    .map(Character::getNumericValue)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
            return digits.isEmpty() ? number : digits;
        }
    }

    /// The name of a profile, wherever in its address it stands: "x.com/ana",
    /// "x.com/intent/user?screen_name=ana", "no.linkedin.com/in/ana/details/",
    /// "facebook.com/profile.php?id=42".
    private static String profile(String written) {
        var path = withoutSite(written);
        if (path.contains("/")) {
            path = COUNTRY_SITE.matcher(path.toLowerCase(Locale.ROOT)).find() ? path.substring(3) : path;
            path = named(path.substring(path.indexOf('/') + 1));
        }
        return path.startsWith("@") ? path.substring(1) : path;
    }

    /// A name alone may begin as sites do: "m.ruiz".
    private static String withoutSite(String written) {
        return written.contains("/") ? SITE.matcher(written).replaceFirst("") : written;
    }

    private static String named(String path) {
        var query = NAMED_IN_QUERY.matcher(path);
        var parts = path.replaceFirst("[?#].*$", "").split("/");
        int at = 0;
        while (at < parts.length - 1 && BEFORE_THE_NAME.contains(parts[at].toLowerCase(Locale.ROOT))) {
            at++;
        }
        var name = parts.length == 0 ? "" : parts[at];
        var isNoName = name.isEmpty() || name.endsWith(".php") || name.equals("user") || name.equals("follow");
        return isNoName && query.find() ? query.group(1) : decoded(name);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /// "@ana@social.example", from "https://social.example/@ana/1234", "/users/ana" and
    /// "/web/@ana@other.example".
    private static String mastodon(String written) {
        var page = withoutSite(written.replaceFirst("(?i)^acct:", "")).replaceFirst("[?#].*$", "");
        var name = page.replaceFirst("^[^/]+/(?:web/)?(?:users/|@)", "");
        if (page.contains("/") && !name.equals(page)) {
            var handle = name.replaceFirst("/.*$", "");
            return handle.contains("@") ? handle : handle + "@" + page.substring(0, page.indexOf('/'));
        }
        return page.startsWith("@") ? page.substring(1) : page;
    }

    private static String page(String written) {
        return SITE.matcher(written)
                .replaceFirst("")
                .replaceFirst("#.*$", "")
                .replaceFirst("(?i)[?&]utm_[^#]*$", "")
                .replaceFirst("/+$", "");
    }
}
