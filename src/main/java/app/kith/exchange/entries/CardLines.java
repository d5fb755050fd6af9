package app.kith.exchange.entries;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The physical lines of a file of cards, one character for each byte, since a line may say itself how it is
/// written. Of a line that is too long only the beginning is kept, so that it takes no more memory than the longest
/// that is allowed.
final class CardLines implements AutoCloseable {

    /// Ten megabytes of photo, written in letters, and some more.
    static final int MAX_LINE = 15_000_000;

    /// One that is longer may be of any length, so that the room for it is made once.
    private static final int LONG = 1_000_000;

    /// So much is left of one that is longer: enough to tell what it is.
    private static final int BEGINNING = 80;

    private final InputStream bytes;
    private final byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int at;
    private long line;
    private byte[] text = new byte[BEGINNING];
    private boolean isCut;

    private CardLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /// @param charset of two-byte characters are made into UTF-8 first
    static CardLines of(InputStream file, Charset charset) {
        return new CardLines(isWide(charset) ? new Utf8Bytes(new InputStreamReader(file, charset)) : file);
    }

    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /// The next line without its end, or nothing at the end of the file.
    @Nullable
    String next() throws IOException {
        var c = read();
        if (c < 0) return null;
        line++;
        isCut = false;
        int length = 0;
        for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
            if (isCut) continue;
            if (length == MAX_LINE) {
                isCut = true;
                length = BEGINNING;
                text = Arrays.copyOf(text, BEGINNING);
                continue;
            }
            if (length == text.length) text = Arrays.copyOf(text, length < LONG ? 2 * length : MAX_LINE);
            text[length++] = (byte) c;
        }
        if (c == '\r' && peek() == '\n') at++;
        var read = new String(text, 0, length, StandardCharsets.ISO_8859_1);
        if (text.length > buffer.length) text = new byte[BEGINNING];
        return read;
    }

    /// Whether the line that came last was longer than [#MAX_LINE].
    boolean isCut() {
        return isCut;
    }

    private int read() throws IOException {
        var c = peek();
        if (c >= 0) at++;
        return c;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
            at = 0;
            if (filled == 0) return -1;
        }
        return buffer[at] & 0xff;
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
