package app.kith.exchange.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Breaks lines so that none is longer than 75 octets in UTF-8, never within a letter (RFC 6350, 3.2).
final class FoldedLines extends FilterWriter {
    private static final int LONGEST = 75;

    private int octets;

    FoldedLines(Writer out) {
        super(out);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int begun = from;
        for (int at = from; at < from + length; at++) {
            var size = octets(text[at]);
            if (text[at] == '\r' || text[at] == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST) {
                out.write(text, begun, at - begun);
                out.write("\r\n ");
                begun = at;
                octets = 1 + size;
            } else {
                octets += size;
            }
        }
        out.write(text, begun, from + length - begun);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new char[] {(char) letter}, 0, 1);
    }

    /// Of a letter in two halves the first counts for both.
    private static int octets(char letter) {
        if (Character.isHighSurrogate(letter)) return 4;
        if (Character.isLowSurrogate(letter)) return 0;
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
    }
}
