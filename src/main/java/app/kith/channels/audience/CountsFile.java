package app.kith.channels.audience;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a file of follower counts: a date and a number on each line, parted by a comma, a semicolon or a tab, with or
/// without a heading.
final class CountsFile {
    static final int MOST_LINES = 10_000;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private CountsFile() {}

    /// @param today no count is later
    /// @return in the order of the file
    /// @throws IllegalArgumentException with a sentence that names the line, where one cannot be read
    static List<AudienceCount> read(String text, Place place, LocalDate today) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var counts = new ArrayList<AudienceCount>();
        try (var lines = CsvReader.builder()
                .fieldSeparator(separator(content))
                .skipEmptyLines(true)
                .ofCsvRecord(content)) {
            for (var line : lines) {
                if (line.getFields().stream().allMatch(String::isBlank)) continue;
                var isHeading = line.getStartingLineNumber() == 1
                        && line.getFieldCount() > 1
                        && line.getFields().stream().noneMatch(field -> field.matches(".*\\d.*"));
                if (isHeading) continue;
                counts.add(count(line.getFields(), line.getStartingLineNumber(), place, today));
                if (counts.size() > MOST_LINES) {
                    throw new IllegalArgumentException("The file has more than 10,000 lines");
                }
            }
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException("The file is not a list of dates and numbers", broken);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        if (counts.isEmpty()) throw new IllegalArgumentException("The file has no line with a date and a number");
        return counts;
    }

    private static AudienceCount count(List<String> fields, long line, Place place, LocalDate today) {
        if (fields.size() < 2) {
            throw new IllegalArgumentException("Line %d has no date and number".formatted(line));
        }
        var day = date(fields.getFirst().strip(), line);
        if (day.isAfter(today))
            throw new IllegalArgumentException("The date in line %d is still to come".formatted(line));
        var written = fields.get(1).replaceAll("[\\s\u00A0\u202F]", "");
        if (written.matches("\\d{1,3}([,.]\\d{3})+")) written = written.replaceAll("[,.]", "");
        try {
            return new AudienceCount(place, day, Long.parseLong(written));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("The number in line %d is not a whole number".formatted(line), noNumber);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("Line %d: %s".formatted(line, refused.getMessage()), refused);
        }
    }

    private static LocalDate date(String written, long line) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(written, format);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new IllegalArgumentException(
                "The date in line %d cannot be read. Write it as 2026-11-17.".formatted(line));
    }

    private static char separator(String content) {
        var first = content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }
}
