package app.kith.exchange.entries;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Cards of one file, each read by itself, so that a broken one keeps none but itself out.
final class CardEntries implements Entries {

    private static final int MAX_CARD = CardLines.MAX_LINE + 1_000_000;
    private static final int BEGINNING = 80;
    private static final int MAX_SOURCE = 100_000;
    private static final String NO_END = "This card does not end: END:VCARD is missing";
    private static final String UNREADABLE = "This card cannot be read";

    private final CardLines lines;
    private final CardText text;
    /// the line that begins the next card, where the card before had no end
    private @Nullable String begun;
    private @Nullable String ahead;
    private long aheadLine;
    /// whether the last line was too long to be kept whole
    private boolean isCut;

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
        @Nullable String tooLarge = null;
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
            beforeAgent = line.isBlank() ? beforeAgent : isA("AGENT", line);
            if (!isCut && card.length() + line.length() <= MAX_CARD)
                card.append(line).append('\n');
            else if (tooLarge == null) tooLarge = tooLarge(line);
        }
        if (tooLarge == null) return read(start, card.toString());
        return Entry.broken(start, tooLarge.formatted(named(card.toString())), source(card));
    }

    /// Such a card is handed back without what was too large, so that it can be brought in by itself.
    private static String tooLarge(String line) {
        var name = line.substring(0, Math.min(line.length(), BEGINNING)).replaceFirst("^[^.:;]*\\.", "");
        return isA("PHOTO", name)
                ? "The photo of %s is larger than 10 MB"
                : "A picture or text of %s is larger than 10 MB";
    }

    private static String named(String card) {
        return card.lines()
                .filter(line -> isA("FN", line) && line.indexOf(':') > 0)
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), BEGINNING)))
                .findFirst()
                .orElse("this card");
    }

    private static boolean isA(String property, String line) {
        return line.regionMatches(true, 0, property, 0, property.length());
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
        isCut = lines.isCut();
        var quoted = CardText.isQuotedPrintable(first);
        while (true) {
            if (quoted && line.length() > 0 && line.charAt(line.length() - 1) == '=') {
                var more = lines.next();
                if (more == null) break;
                line.setLength(line.length() - 1);
                append(line, more, 0);
                continue;
            }
            var more = lines.next();
            if (more == null || more.isEmpty() || more.charAt(0) != ' ' && more.charAt(0) != '\t') {
                ahead = more;
                break;
            }
            append(line, more, 1);
        }
        aheadLine = start;
        return isCut ? line.toString() : text.decoded(line.toString());
    }

    private void append(StringBuilder line, String more, int from) {
        if (isCut) return;
        if (lines.isCut() || line.length() + more.length() > CardLines.MAX_LINE) {
            isCut = true;
            line.setLength(BEGINNING);
            line.trimToSize();
        } else line.append(more, from, more.length());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
