package app.kith.exchange.entries;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table of interactions: who, when, and what, in columns that are known by name. The messages of LinkedIn
/// are one.
final class HistoryTable implements Entries {

    private static final int MAX_CELL = 400_000;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What columns are called, and what they say.
    private static final Map<String, Set<String>> NAMES = Map.of(
            "Day",
            Set.of(
                    "date",
                    "day",
                    "when",
                    "datum",
                    "timestamp",
                    "datetime",
                    "date time",
                    "happened on",
                    "occurred at",
                    "interaction date",
                    "meeting date",
                    "contact date",
                    "start",
                    "start date",
                    "sent",
                    "sent at",
                    "tag"),
            "Time of day",
            Set.of("time", "time of day", "hour", "uhrzeit", "start time"),
            "With",
            Set.of(
                    "with",
                    "who",
                    "person",
                    "people",
                    "contact",
                    "contacts",
                    "name",
                    "full name",
                    "participants",
                    "participant",
                    "attendees",
                    "contact name",
                    "mit",
                    "wer",
                    "email",
                    "email address",
                    "contact email",
                    "phone",
                    "phone number",
                    "number",
                    "first name last name"),
            "From",
            Set.of("from", "sender", "von", "absender"),
            "To",
            Set.of("to", "recipient", "recipients", "an", "empfänger"),
            "Kind of interaction",
            Set.of(
                    "kind of interaction",
                    "type",
                    "kind",
                    "interaction",
                    "interaction type",
                    "activity",
                    "activity type",
                    "channel",
                    "medium",
                    "method",
                    "art"),
            "Direction",
            Set.of("direction", "richtung", "in out"),
            "Minutes",
            Set.of("minutes", "duration", "duration minutes", "duration min", "length", "dauer", "minuten"),
            "Note",
            Set.of(
                    "note",
                    "notes",
                    "subject",
                    "content",
                    "summary",
                    "text",
                    "message",
                    "description",
                    "comment",
                    "comments",
                    "notiz",
                    "notizen",
                    "betreff",
                    "what",
                    "topic",
                    "title"));

    private static final Set<String> OF_PEOPLE = Set.of(
            "company",
            "birthday",
            "job title",
            "position",
            "organization",
            "last name",
            "tags",
            "address",
            "city",
            "website");
    private static final Set<String> LEFT_OUT = Set.of(
            "conversation id",
            "conversation title",
            "folder",
            "attachments",
            "is message draft",
            "is conversation draft");

    private final Reader text;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header = new ArrayList<>();
    private final boolean isMessages;

    private HistoryTable(Reader text, char separator, boolean isMessages) {
        this.text = text;
        this.isMessages = isMessages;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(MAX_CELL)
                .ofCsvRecord(text);
        this.records = csv.iterator();
    }

    /// Whether the first line of a text names columns of interactions and none of people.
    static boolean recognises(String head) {
        var names = names(head);
        return has(names, "Day")
                && (has(names, "With") || has(names, "From") || has(names, "To"))
                && (has(names, "Kind of interaction") || has(names, "Direction") || has(names, "Minutes"))
                && names.stream().noneMatch(OF_PEOPLE::contains);
    }

    /// Whether they are the messages of a LinkedIn archive.
    static boolean isMessages(String head) {
        return names(head).containsAll(Set.of("conversation id", "from", "date", "content"));
    }

    private static List<String> names(String head) {
        var line = firstLine(head);
        var separator = separator(line);
        var names = new ArrayList<String>();
        for (var name : line.split(Pattern.quote(String.valueOf(separator)))) names.add(normal(name));
        return names;
    }

    private static String firstLine(String head) {
        return head.lines()
                .filter(line -> !line.isBlank() && !isDeclaration(line))
                .findFirst()
                .orElse("");
    }

    /// Excel's first line `sep=;`.
    private static boolean isDeclaration(String line) {
        return line.startsWith("sep=") || line.startsWith("\"sep=");
    }

    private static boolean has(List<String> names, String value) {
        return names.stream()
                .anyMatch(name -> NAMES.getOrDefault(value, Set.of()).contains(name));
    }

    private static char separator(String line) {
        var best = ',';
        for (var one : SEPARATORS) if (count(line, one) > count(line, best)) best = one;
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static String normal(String name) {
        return NOT_WORD.matcher(name)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^e mail", "email");
    }

    static Entries of(Opening file, Charset charset) throws IOException {
        char separator;
        boolean messages;
        try (var text = JsonItems.text(file.open(), charset)) {
            var start = new char[8192];
            var count = Math.max(0, text.read(start));
            var head = new String(start, 0, count);
            separator = separator(firstLine(head));
            messages = isMessages(head);
        }
        return new HistoryTable(JsonItems.text(file.open(), charset), separator, messages);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        try {
            while (records.hasNext()) {
                var record = records.next();
                if (record.getFields().stream().allMatch(String::isBlank)) continue;
                if (header.isEmpty() && isDeclaration(record.getField(0))) continue;
                if (header.isEmpty()) {
                    record.getFields().forEach(name -> header.add(name.strip()));
                    continue;
                }
                return Entry.of(record.getStartingLineNumber(), isMessages ? message(record) : told(record));
            }
            return null;
        } catch (CsvParseException broken) {
            throw new BrokenFile(
                    "The file cannot be told apart into rows; perhaps a quotation mark is not closed.", broken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Values told(CsvRecord record) {
        var values = new Values();
        for (var i = 0; i < Math.min(header.size(), record.getFieldCount()); i++)
            if (!LEFT_OUT.contains(normal(header.get(i)))) values.add(meaning(header.get(i)), record.getField(i));
        return values;
    }

    private static String meaning(String column) {
        var normal = normal(column);
        for (var name : NAMES.entrySet()) if (name.getValue().contains(normal)) return name.getKey();
        return column.isEmpty() ? "Column" : column;
    }

    private Values message(CsvRecord record) {
        var values = new Values()
                .add("Kind of interaction", "Message")
                .add("From", party(cell(record, "from"), cell(record, "sender profile url")))
                .add("To", parties(cell(record, "to"), cell(record, "recipient profile urls")))
                .add("Day", cell(record, "date"))
                .add("Note", cell(record, "subject"))
                .add(
                        "Note",
                        cell(record, "content").replaceAll("<[^>]{1,200}>", " ").strip());
        for (var i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            var name = normal(header.get(i));
            if (!LEFT_OUT.contains(name) && !OF_MESSAGES.contains(name)) values.add(header.get(i), record.getField(i));
        }
        return values;
    }

    private static final Set<String> OF_MESSAGES =
            Set.of("from", "to", "date", "subject", "content", "sender profile url", "recipient profile urls");

    private String cell(CsvRecord record, String column) {
        for (var i = 0; i < Math.min(header.size(), record.getFieldCount()); i++)
            if (normal(header.get(i)).equals(column)) return record.getField(i);
        return "";
    }

    private static String party(String name, String page) {
        return page.isBlank() ? name : "%s <%s>".formatted(name, page.strip()).strip();
    }

    /// As many pages as there are receivers; their names may themselves have commas.
    private static String parties(String names, String pages) {
        var urls = pages.isBlank() ? new String[0] : pages.split("[,;]");
        if (urls.length <= 1) return party(names, pages);
        var each = names.split(",");
        var all = new ArrayList<String>();
        for (var i = 0; i < urls.length; i++)
            all.add(party(each.length == urls.length ? each[i].strip() : "", urls[i]));
        return String.join("\n", all);
    }

    @Override
    public void close() throws IOException {
        csv.close();
        text.close();
    }
}
