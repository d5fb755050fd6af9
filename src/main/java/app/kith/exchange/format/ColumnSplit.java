package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How the values of one column are parted: into different things in their order, or into several of the same.
///
/// @param separator what stands between the parts; of spaces alone, any white space does
/// @param fields what the parts become: one for each, or a single one for all
/// @param isOfTheSame whether all parts become the one field
public record ColumnSplit(String separator, List<ImportField> fields, boolean isOfTheSame) {
    public static final int LONGEST_SEPARATOR = 20;
    public static final int MOST_PARTS = 6;

    public ColumnSplit {
        fields = List.copyOf(fields);
        if (separator.isEmpty() || separator.length() > LONGEST_SEPARATOR)
            throw new IllegalArgumentException("A separator has 1 to %d characters".formatted(LONGEST_SEPARATOR));
        if (fields.isEmpty() || fields.size() > MOST_PARTS || isOfTheSame && fields.size() != 1)
            throw new IllegalArgumentException("A column is split into 1 to %d parts".formatted(MOST_PARTS));
    }

    /// All parts of a value, without white space around them.
    public static List<String> parts(String value, String separator) {
        return parts(value, separator, 0);
    }

    private static List<String> parts(String value, String separator, int most) {
        var parts = new ArrayList<String>();
        for (var part : pattern(separator).split(value, most == 0 ? -1 : most)) parts.add(part.strip());
        return parts;
    }

    /// Words such as " at " keep the spaces around them and are found in any case.
    private static Pattern pattern(String separator) {
        if (separator.equals("\n")) return Pattern.compile("\\s*\\n\\s*");
        if (separator.isBlank()) return Pattern.compile("\\s+");
        var isWord = separator.chars().anyMatch(Character::isLetterOrDigit);
        return Pattern.compile(
                Pattern.quote(isWord ? separator : separator.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The parts of a value, each of them what the field of its place becomes. What is more than there are
    /// fields stays with the last, so that nothing is lost.
    List<String> of(String value) {
        return isOfTheSame
                ? parts(value, separator).stream()
                        .filter(part -> !part.isEmpty())
                        .toList()
                : parts(value, separator, fields.size());
    }

    /// A part of a value and what it becomes.
    public record Part(ImportField field, String value) {}

    /// What becomes of a value; parts that are empty become nothing.
    public List<Part> said(String value) {
        var parts = of(value);
        var said = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) if (!parts.get(i).isEmpty()) said.add(new Part(field(i), parts.get(i)));
        return said;
    }

    ImportField field(int part) {
        return fields.get(Math.min(part, fields.size() - 1));
    }

    /// Whether a value has fewer parts than there are fields, so that the last ones stay empty.
    public boolean isShort(String value) {
        return !isOfTheSame && parts(value, separator).size() < fields.size();
    }

    /// Whether a value has more parts than there are fields, so that the last takes the rest.
    public boolean isLong(String value) {
        return !isOfTheSame && parts(value, separator).size() > fields.size();
    }
}
