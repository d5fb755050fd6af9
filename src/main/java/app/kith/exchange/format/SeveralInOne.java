package app.kith.exchange.format;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Phone numbers or emails that stand one behind the other as if they were one.
final class SeveralInOne {
    /// Part two phone numbers of a cell, unless one of them is too short to be one.
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*,\\s*|\\s+[/|]\\s+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+(]?\\d(?:[\\s()./-]*\\d){6,}");

    private static final Pattern BETWEEN_EMAILS = Pattern.compile("[\\s/|]+");

    private SeveralInOne() {}

    /// Each by itself where all of the parts are such, otherwise what is written as it is.
    static Stream<String> of(HandleKind kind, String written) {
        if (written.length() > HandleKind.MAX_LENGTH) return Stream.of(written);
        return kind == HandleKind.PHONE ? numbers(written) : emails(written);
    }

    private static Stream<String> emails(String written) {
        if (HandleKind.isMailbox(written)) return Stream.of(written);
        var parts = BETWEEN_EMAILS.split(written);
        return Stream.of(parts).allMatch(HandleKind.EMAIL::fits) ? Stream.of(parts) : Stream.of(written);
    }

    private static Stream<String> numbers(String written) {
        var parts = BETWEEN_NUMBERS.split(written);
        return Stream.of(parts).allMatch(part -> WHOLE_NUMBER.matcher(part).matches())
                ? Stream.of(parts)
                : Stream.of(written);
    }
}
