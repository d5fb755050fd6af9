package app.kith.exchange.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Reads a text that is changed on the way letter by letter, by [#read()] alone.
abstract class LetterReader extends FilterReader {

    LetterReader(Reader text) {
        super(text);
    }

    @Override
    public abstract int read() throws IOException;

    @Override
    public final int read(char[] buffer, int offset, int length) throws IOException {
        var count = 0;
        while (count < length) {
            var c = read();
            if (c < 0) break;
            buffer[offset + count++] = (char) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
