package app.kith.channels;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// A handle in the one form in which two spellings of it are the same: phones by their digits with the
/// country, profiles by their name, pages without scheme, "www." and closing slash, all in lower case.
///
/// @param key the comparable form, at most [#MAX_LENGTH] characters
public record Address(ChannelKind channel, String key) {
    public static final int MAX_LENGTH = 320;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Zs}\\s]+");
    private static final Pattern SITE =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*://)?(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    /// The comparable form of a handle.
    ///
    /// @param written as somebody typed it or a file holds it
    /// @param region two letters of the country for phone numbers without a country code
    public static Address of(ChannelKind channel, String written, String region) {
        var plain = INVISIBLE.matcher(written).replaceAll(" ").strip();
        var key = switch (channel) {
            case PHONE -> phone(plain, region);
            case EMAIL -> plain.replaceFirst("(?i)^mailto:", "").replace(" ", "");
            case X, INSTAGRAM, FACEBOOK, LINKEDIN, BLUESKY -> profile(plain);
            case MASTODON -> mastodon(plain);
            case WEBSITE, BLOG -> page(plain);
            case FORUM, IN_PERSON, OWN -> plain;
        };
        var folded = key.toLowerCase(Locale.ROOT);
        return new Address(channel, folded.length() > MAX_LENGTH ? folded.substring(0, MAX_LENGTH) : folded);
    }

    private static String phone(String written, String region) {
        var number = written.replaceFirst("(?i)^tel:", "");
        try {
            var parsed = PhoneNumberUtil.getInstance().parse(number, region);
            return PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.E164)
                    + (parsed.hasExtension() ? ";" + parsed.getExtension() : "");
        } catch (NumberParseException notANumber) {
            var digits = number.replaceAll("[^0-9]", "");
            return digits.isEmpty() ? number : digits;
        }
    }

    private static String profile(String written) {
        var path = SITE.matcher(written).replaceFirst("");
        if (path.contains("/")) {
            path = path.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
            path = path.substring(path.lastIndexOf('/') + 1);
        }
        return path.startsWith("@") ? path.substring(1) : path;
    }

    private static String mastodon(String written) {
        var page = SITE.matcher(written).replaceFirst("");
        var slash = page.indexOf("/@");
        if (slash > 0) {
            return page.substring(slash + 2).replaceFirst("/.*$", "") + "@" + page.substring(0, slash);
        }
        return page.startsWith("@") ? page.substring(1) : page;
    }

    private static String page(String written) {
        return SITE.matcher(written).replaceFirst("").replaceFirst("/+$", "");
    }
}
