package app.kith.people.fields;

import app.kith.channels.ChannelKind;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a fact is made of. Values are stored in one plain form whatever the reader's language.
public enum FactType {
    TEXT("Text", "Write something"),
    LONG_TEXT("Long text", "Write something"),
    NUMBER("Number", "Write a number, such as 42 or 3.5"),
    DATE("Date", "Write a day, such as 17 November 2026"),
    YES_NO("Yes or no", "Choose yes or no"),
    LINK("Link", "Write an address that begins with https://"),
    CHOICE("One of some choices", "Choose one of the choices");

    public static final String YES = "yes";
    public static final String NO = "no";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,12})?");
    private static final Set<String> ALL_YES = Set.of(YES, "y", "true", "1", "ja", "x", "✓");
    private static final Set<String> ALL_NO = Set.of(NO, "n", "false", "0", "nein", "-");
    private static final List<String> DAYS =
            List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "d.M.uuuu", "uuuu/M/d");

    private final String label;
    private final String wrong;

    FactType(String label, String wrong) {
        this.label = label;
        this.wrong = wrong;
    }

    public String label() {
        return label;
    }

    /// What to say beside a value that does not fit.
    public String wrong() {
        return wrong;
    }

    /// The form in which a value is stored: 2026-11-17, 1234.5, yes, https://...
    ///
    /// @param typed as somebody typed it, or as it is stored
    /// @param choices those of a [#CHOICE]
    /// @param locale in which numbers and months may be written, beside the plain form
    /// @return empty where it does not fit
    public Optional<String> plain(String typed, List<String> choices, Locale locale) {
        var text = typed.strip();
        return text.isEmpty()
                ? Optional.empty()
                : switch (this) {
                    case TEXT, LONG_TEXT -> Optional.of(text);
                    case NUMBER -> number(text, locale);
                    case DATE -> day(text, locale).map(LocalDate::toString);
                    case YES_NO -> yesOrNo(text.toLowerCase(Locale.ROOT));
                    case LINK ->
                        text.contains(" ") || !text.contains(".") ? Optional.empty() : ChannelKind.WEBSITE.link(text);
                    case CHOICE ->
                        choices.stream().filter(text::equalsIgnoreCase).findFirst();
                };
    }

    /// A stored value as the reader writes it; what does not fit is shown as it is.
    public String said(String stored, List<String> choices, Locale locale) {
        return plain(stored, choices, Locale.ROOT)
                .map(value -> switch (this) {
                    case TEXT, LONG_TEXT, CHOICE -> value;
                    case LINK -> value.replaceFirst("^https?://", "").replaceFirst("/$", "");
                    case YES_NO -> value.equals(YES) ? "Yes" : "No";
                    case DATE ->
                        DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.parse(value));
                    case NUMBER -> number(new BigDecimal(value), locale);
                })
                .orElse(stored);
    }

    private static String number(BigDecimal value, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    private static Optional<String> number(String text, Locale locale) {
        var number = text.replaceAll("[\\u00a0\\u202f ]", "");
        var isGrouped = number.indexOf('.') >= 0 && separatorOf(locale) == '.';
        if (PLAIN_NUMBER.matcher(number).matches() && !isGrouped) {
            return Optional.of(new BigDecimal(number).toPlainString());
        }
        if (NumberFormat.getInstance(locale) instanceof DecimalFormat format && number.length() <= 40) {
            format.setParseBigDecimal(true);
            format.setStrict(true);
            var end = new ParsePosition(0);
            var read = format.parse(
                    text.replace(' ', format.getDecimalFormatSymbols().getGroupingSeparator()), end);
            if (read instanceof BigDecimal value && end.getIndex() == text.length()) {
                return Optional.of(value.toPlainString());
            }
        }
        return PLAIN_NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number).toPlainString())
                : Optional.empty();
    }

    private static char separatorOf(Locale locale) {
        return NumberFormat.getInstance(locale) instanceof DecimalFormat format
                ? format.getDecimalFormatSymbols().getGroupingSeparator()
                : ',';
    }

    private static Optional<LocalDate> day(String text, Locale locale) {
        return Stream.concat(Stream.of("uuuu-MM-dd"), DAYS.stream())
                .flatMap(pattern -> Stream.of(locale, Locale.ENGLISH).map(language -> day(text, pattern, language)))
                .flatMap(Optional::stream)
                .filter(day -> day.getYear() > 0 && day.getYear() < 10_000)
                .findFirst();
    }

    private static Optional<LocalDate> day(String text, String pattern, Locale language) {
        try {
            var format = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(language)
                    .withResolverStyle(ResolverStyle.STRICT);
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> yesOrNo(String text) {
        if (ALL_YES.contains(text)) {
            return Optional.of(YES);
        }
        return ALL_NO.contains(text) ? Optional.of(NO) : Optional.empty();
    }
}
