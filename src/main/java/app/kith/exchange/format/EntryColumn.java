package app.kith.exchange.format;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a column means that was made of a file's entries: "Phone (mobile) 2" is a phone with the label
/// "Mobile".
record EntryColumn(ImportField field, @Nullable String label) {

    private static final Pattern NAME = Pattern.compile("(.+?)(?: \\((.+?)\\))?(?: (\\d+))?");

    private static final Map<String, ImportField> FIELDS = Arrays.stream(ImportField.values())
            .filter(field -> field != ImportField.LABEL
                    && field != ImportField.JOINED
                    && field != ImportField.LEAVE_OUT
                    && field != ImportField.FACT)
            .collect(Collectors.toMap(ImportField::label, Function.identity()));

    /// What people wrote each other is not read unless the user wants it.
    private static final String MAIL_TEXT = "Text of the mail";

    private static final Map<String, ImportField> CHANNELS = Map.of(
            "X", ImportField.X,
            "Mastodon", ImportField.MASTODON,
            "Bluesky", ImportField.BLUESKY,
            "LinkedIn", ImportField.LINKEDIN,
            "Instagram", ImportField.INSTAGRAM,
            "Facebook", ImportField.FACEBOOK);

    /// @param history whether the entries are interactions
    static EntryColumn of(String column, boolean history) {
        if (column.equals(MAIL_TEXT)) return new EntryColumn(ImportField.LEAVE_OUT, null);
        var named = of(column);
        if (history) return named.field().isOfInteraction() ? named : new EntryColumn(ImportField.NOTE, column);
        return named.field().isOnlyOfInteraction() ? new EntryColumn(ImportField.FACT, column) : named;
    }

    private static EntryColumn of(String column) {
        var name = NAME.matcher(column);
        if (!name.matches()) return new EntryColumn(ImportField.FACT, column);
        var base = name.group(1);
        var label = name.group(2);
        var field = CHANNELS.getOrDefault(base, FIELDS.get(base));
        if (field == null)
            return new EntryColumn(ImportField.FACT, label == null ? base : "%s (%s)".formatted(base, label));
        if (field == ImportField.ADDRESS) return new EntryColumn(field, address(label, name.group(3)));
        return new EntryColumn(field, label == null ? null : HeaderWords.capitalised(label));
    }

    private static String address(@Nullable String label, @Nullable String number) {
        var address = label == null ? "Address" : HeaderWords.capitalised(label) + " address";
        return number == null ? address : address + " " + number;
    }
}
