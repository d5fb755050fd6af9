package app.kith.exchange.entries;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The physical lines of a file of cards, one character for each byte, since a line may say itself how it is written.
/// Of a line that is too long only the beginning is kept.
final class CardLines implements AutoCloseable {

    /// Ten megabytes of photo, written in letters, and some more.
    static final int MAX_LINE = 15_000_000;

    private final Reader bytes;
    private int pushed = -1;
    private long line;

    private CardLines(Reader bytes) {
        this.bytes = bytes;
    }

    /// @param charset of two-byte characters are made into UTF-8 first
    static CardLines of(InputStream file, Charset charset) {
        var in = new BufferedInputStream(file, 64 * 1024);
        return new CardLines(
                isWide(charset)
                        ? new InputStreamReader(
                                new Utf8Bytes(new InputStreamReader(in, charset)), StandardCharsets.ISO_8859_1)
                        : new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    }

    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /// The next line without its end, or nothing at the end of the file.
    @Nullable
    String next() throws IOException {
        var text = new StringBuilder(80);
        var c = read();
        if (c < 0) return null;
        line++;
        for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
            if (text.length() < MAX_LINE) text.append((char) c);
        }
        if (c == '\r') {
            c = read();
            if (c >= 0 && c != '\n') pushed = c;
        }
        return text.toString();
    }

    private int read() throws IOException {
        if (pushed < 0) return bytes.read();
        var c = pushed;
        pushed = -1;
        return c;
    }

    /// The number of the line that came last, from 1.
    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
