package app.kith.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Writes the cards that were set aside as cards, each as it stood in its file, with its line and the reason,
/// so that they can be put right and imported again.
public final class CardReportWriter implements AutoCloseable {

    private final Writer text;

    public CardReportWriter(OutputStream out) {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /// @throws UncheckedIOException if it cannot be written
    public void write(RowProblem problem) {
        var card = problem.cells().isEmpty() ? "" : problem.cells().getFirst().strip();
        var lines = card.toUpperCase(Locale.ROOT);
        try {
            text.write(lines.startsWith("BEGIN:VCARD") ? withoutEnd(card, lines) : nameless());
            text.write("X-KITH-LINE:%d\r\n".formatted(problem.line()));
            text.write("X-KITH-WHY:%s\r\n".formatted(escaped(problem.sentence())));
            text.write("END:VCARD\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutEnd(String card, String lines) {
        var open = lines.endsWith("END:VCARD") ? card.substring(0, card.length() - "END:VCARD".length()) : card;
        return open.strip().replaceAll("\\r?\\n", "\r\n") + "\r\n";
    }

    /// A card that was too large to be kept.
    private static String nameless() {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    }

    private static String escaped(String sentence) {
        return sentence.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
