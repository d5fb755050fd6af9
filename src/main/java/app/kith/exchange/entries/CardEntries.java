package app.kith.exchange.entries;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cards of one file, each read by itself, so that a broken one keeps none but itself out.
final class CardEntries implements Entries {

    private static final int MAX_CARD = CardLines.MAX_LINE + 1_000_000;
    private static final int MAX_SOURCE = 100_000;
    private static final String TOO_LARGE = "This card has a photo or text larger than 10 MB";
    private static final String NO_END = "This card does not end: END:VCARD is missing";
    private static final String UNREADABLE = "This card cannot be read";

    private final CardLines lines;
    private final CardText text;
    /// the line that begins the next card, where the card before had no end
    private @Nullable String begun;
    private @Nullable String ahead;
    private long aheadLine;

    CardEntries(InputStream file, Charset charset) {
        this.lines = CardLines.of(file, charset);
        this.text = new CardText(CardLines.isWide(charset) ? StandardCharsets.UTF_8 : charset);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var first = begun == null ? logical() : begun;
        begun = null;
        while (first != null && !isBegin(first)) first = logical();
        if (first == null) return null;
        var start = aheadLine;
        var card = new StringBuilder(first).append('\n');
        var tooLarge = false;
        var depth = 1;
        var beforeAgent = false;
        while (depth > 0) {
            var line = logical();
            if (line == null) return Entry.broken(start, NO_END, source(card));
            if (isBegin(line)) {
                if (!beforeAgent) {
                    begun = line;
                    return Entry.broken(start, NO_END, source(card));
                }
                depth++;
            } else if (isEnd(line)) depth--;
            beforeAgent =
                    line.isBlank() ? beforeAgent : line.toUpperCase(Locale.ROOT).startsWith("AGENT");
            tooLarge |= line.length() >= CardLines.MAX_LINE || card.length() + line.length() > MAX_CARD;
            if (!tooLarge) card.append(line).append('\n');
        }
        return tooLarge ? Entry.broken(start, TOO_LARGE, null) : read(start, card.toString());
    }

    private static Entry read(long line, String card) {
        try (var reader = new VCardReader(new StringReader(card))) {
            VCard read = reader.readNext();
            if (read == null) return Entry.broken(line, UNREADABLE, source(card));
            return new CardValues(read).entry(line, source(card));
        } catch (IOException | RuntimeException unforeseen) {
            return Entry.broken(line, UNREADABLE, source(card));
        }
    }

    private static @Nullable String source(CharSequence card) {
        return card.length() > MAX_SOURCE ? null : card.toString();
    }

    private static boolean isBegin(String line) {
        return line.strip().equalsIgnoreCase("BEGIN:VCARD");
    }

    private static boolean isEnd(String line) {
        return line.strip().equalsIgnoreCase("END:VCARD");
    }

    /// The next line with those that continue it.
    private @Nullable String logical() throws IOException {
        var first = ahead == null ? lines.next() : ahead;
        ahead = null;
        if (first == null) return null;
        var start = lines.line();
        if (first.startsWith("\u00ef\u00bb\u00bf")) first = first.substring(3);
        var line = new StringBuilder(first);
        var quoted = CardText.isQuotedPrintable(first);
        while (true) {
            if (quoted && line.length() > 0 && line.charAt(line.length() - 1) == '=') {
                var more = lines.next();
                if (more == null) break;
                line.setLength(line.length() - 1);
                line.append(more);
                continue;
            }
            var more = lines.next();
            if (more == null || more.isEmpty() || more.charAt(0) != ' ' && more.charAt(0) != '\t') {
                ahead = more;
                break;
            }
            if (line.length() < MAX_CARD) line.append(more, 1, more.length());
        }
        aheadLine = start;
        return text.decoded(line.toString());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
