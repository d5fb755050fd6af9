package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether what was typed can be reached at all. Lenient: an inner address, a short number or a name on a
/// channel that Kith cannot look into may well be right.
public final class HandleCheck {
    private static final Pattern MAIL = Pattern.compile("(?i)(?:mailto:)?[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)*");
    private static final Pattern SHORT_NUMBER = Pattern.compile("[\\d*#][\\d*# ]*");
    private static final String NO_NUMBER = "A phone number is written with digits, such as +47 22 12 34 56";

    private HandleCheck() {}

    /// A sentence about what is wrong; empty where nothing is, as far as one can know.
    ///
    /// @param region two letters of the country for phone numbers without a country code
    public static Optional<String> wrong(ChannelKind channel, String written, String region) {
        var handle = written.strip();
        return switch (channel) {
            case EMAIL ->
                MAIL.matcher(handle).matches()
                        ? Optional.empty()
                        : Optional.of("An email address is written like ana@example.org");
            case PHONE -> phone(handle, region);
            case WEBSITE, BLOG ->
                channel.link(handle).isPresent()
                        ? Optional.empty()
                        : Optional.of("The address of a page is written like example.org");
            default -> Optional.empty();
        };
    }

    private static Optional<String> phone(String written, String region) {
        if (SHORT_NUMBER.matcher(written).matches() && written.length() <= 6) {
            return Optional.empty(); // an extension or a service, which no plan of numbers lists
        }
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return switch (numbers.isPossibleNumberWithReason(
                    numbers.parse(written.replaceFirst("(?i)^tel:", ""), region))) {
                case TOO_LONG -> Optional.of("This number has too many digits");
                case TOO_SHORT, INVALID_LENGTH -> Optional.of("Some digits of this number are missing");
                case INVALID_COUNTRY_CODE -> Optional.of("No country has this code");
                case IS_POSSIBLE, IS_POSSIBLE_LOCAL_ONLY -> Optional.empty();
            };
        } catch (NumberParseException wrong) {
            return switch (wrong.getErrorType()) {
                case INVALID_COUNTRY_CODE ->
                    written.strip().startsWith("+") ? Optional.of("No country has this code") : Optional.empty();
                case TOO_LONG -> Optional.of("This number has too many digits");
                case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> Optional.of("Some digits of this number are missing");
                case NOT_A_NUMBER -> Optional.of(NO_NUMBER);
            };
        }
    }
}
