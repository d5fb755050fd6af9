package app.kith.exchange.entries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The events of a calendar and its time zones, as they stand in the file, one by one.
final class CalendarParts implements AutoCloseable {

    static final int MAX_PART = 1_000_000;

    private final CardLines lines;
    private final CardText text;

    CalendarParts(InputStream file, Charset charset) {
        this.lines = CardLines.of(file, charset);
        this.text = new CardText(CardLines.isWide(charset) ? StandardCharsets.UTF_8 : charset);
    }

    /// @param line where it starts, from 1
    /// @param text nothing where its end is missing
    record Part(long line, boolean isEvent, @Nullable String text) {}

    @Nullable
    Part next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var start = lines.line();
            if (isLine(line, "BEGIN:VTIMEZONE")) return new Part(start, false, part(line, "END:VTIMEZONE"));
            if (isLine(line, "BEGIN:VEVENT")) return new Part(start, true, part(line, "END:VEVENT"));
        }
        return null;
    }

    private @Nullable String part(String first, String end) throws IOException {
        var part = new StringBuilder(first).append("\r\n");
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (part.length() < MAX_PART || isLine(line, end))
                part.append(text.decoded(line)).append("\r\n");
            if (isLine(line, end)) return part.toString();
        }
        return null;
    }

    private static boolean isLine(String line, String wanted) {
        return line.strip().equalsIgnoreCase(wanted);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
