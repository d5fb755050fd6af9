package app.kith.exchange.entries;

import java.io.IOException;
import java.io.Reader;

/// The arrays of a JavaScript file without what is written around them: `[...]` of `window.YTD.follower.part0
/// = [...]`.
final class ArraysOnly extends Reader {

    private final Reader text;
    private int depth;
    private boolean quoted;
    private boolean escaped;

    ArraysOnly(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = text.read(buffer, offset, length);
        for (var i = offset; i < offset + count; i++) buffer[i] = kept(buffer[i]);
        return count;
    }

    /// Blanks what lies outside, so that lines keep their numbers.
    private char kept(char c) {
        if (quoted) {
            if (escaped) escaped = false;
            else if (c == '\\') escaped = true;
            else if (c == '"') quoted = false;
            return c;
        }
        if (c == '[') depth++;
        var outside = depth == 0 && c != '\n' && c != '\r';
        if (depth > 0 && c == '"') quoted = true;
        if (c == ']' && depth > 0) depth--;
        return outside ? ' ' : c;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
