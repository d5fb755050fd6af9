package app.kith.exchange.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/// Turns `\"` into `""` and `\\` into `\`, so that files whose quotes are escaped with a backslash read like any
/// other.
final class BackslashReader extends LetterReader {

    private static final int NONE = -2;

    private int waiting = NONE;

    BackslashReader(Reader text) {
        super(new BufferedReader(text));
    }

    @Override
    public int read() throws IOException {
        if (waiting != NONE) {
            var c = waiting;
            waiting = NONE;
            return c;
        }
        var c = in.read();
        if (c != '\\') return c;
        var next = in.read();
        if (next == '"') {
            waiting = '"';
            return '"';
        }
        if (next != '\\') waiting = next;
        return '\\';
    }
}
