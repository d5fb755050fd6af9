package app.kith.exchange.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Collects an entry's values under the names of what they are: "Name", "Email", "Phone (mobile)" with a
/// label, and "Email 2" where there are several.
final class Values {

    private static final int LONGEST_LABEL = 80;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String key;
    private Beside beside = Beside.NOTHING;
    private Entry.@Nullable Picture picture;

    Values add(String name, @Nullable String value) {
        return add(name, null, value);
    }

    /// @param label what kind of it, such as "work"
    Values add(String name, @Nullable String label, @Nullable String value) {
        if (value == null || value.isBlank()) return this;
        var base = label == null || label.isBlank() ? name : "%s (%s)".formatted(name, plain(label));
        var column = base;
        for (var n = 2; values.containsKey(column); n++) {
            if (value.equals(values.get(column))) return this;
            column = base + " " + n;
        }
        values.put(column, value.strip());
        return this;
    }

    /// Several words that belong together, without the empty ones.
    Values join(String name, @Nullable String label, String between, List<@Nullable String> parts) {
        return add(
                name,
                label,
                parts.stream()
                        .filter(part -> part != null && !part.isBlank())
                        .map(String::valueOf)
                        .map(String::strip)
                        .collect(Collectors.joining(between)));
    }

    /// Tags in one cell, with a separator that none of them has.
    Values tags(List<String> tags) {
        if (tags.isEmpty()) return this;
        var all = tags.stream().map(tag -> tag.replace(';', ' ').strip()).collect(Collectors.joining(";"));
        return add("Tags", all.contains(",") && !all.contains(";") ? all + ";" : all);
    }

    Values key(@Nullable String stable) {
        key = stable == null || stable.isBlank() ? null : stable.strip();
        return this;
    }

    Values picture(Entry.Picture shown) {
        picture = shown;
        return addPicture(shown.size());
    }

    /// Names a picture among the values, so that one sees it comes in, and can leave it out.
    Values addPicture(long bytes) {
        return add("Photo", "A picture of %,d KB".formatted(Math.max(1, bytes / 1024)));
    }

    Values beside(Beside told) {
        beside = told;
        return this;
    }

    /// Says of something that it has no place in Kith.
    Values remark(String sentence) {
        remarks.add(sentence);
        return this;
    }

    List<String> remarks() {
        return remarks;
    }

    Entry.@Nullable Picture picture() {
        return picture;
    }

    Beside beside() {
        return beside;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, String> all() {
        return values;
    }

    @Nullable
    String key() {
        return key;
    }

    /// Somebody as mail programs write them; a name with a comma in quotation marks.
    static String mailbox(@Nullable String name, String address) {
        if (name == null) return address;
        var plain = name.replaceAll("[\\r\\n\"]+", " ");
        return (plain.matches(".*[,;].*") ? "\"%s\" <%s>" : "%s <%s>").formatted(plain, address);
    }

    private static String plain(String label) {
        var line = label.replaceAll("[\\s()]+", " ").strip();
        return line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line;
    }

    /// "Home page" of "HomePage" and of "HOME-PAGE".
    static String words(String name) {
        var spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[-_]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
