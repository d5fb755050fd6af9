package app.kith.exchange.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/// Leaves out the spaces before a quotation mark that opens a cell, which some programs write behind each
/// separator: `Ana Ruiz, "Kiln, blue"`.
final class SpacedQuotes extends LetterReader {

    private static final int BEGINNING = 8 * 1024;
    private static final int NONE = -2;

    private final char separator;
    private int spaces;
    private int behind = NONE;
    private boolean begins = true;
    private boolean quoted;
    private boolean ended;

    private SpacedQuotes(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    /// The text as it is, unless it begins with such cells.
    static Reader without(Reader text, char separator) throws IOException {
        var buffered = new BufferedReader(text);
        buffered.mark(BEGINNING);
        var beginning = new char[BEGINNING];
        var count = 0;
        for (var read = 0; read >= 0 && count < BEGINNING; count += Math.max(0, read))
            read = buffered.read(beginning, count, BEGINNING - count);
        buffered.reset();
        var between = Pattern.quote(String.valueOf(separator));
        var spaced = Pattern.compile("%s {1,9}\"[^\"\r\n]*\" *(?:%s|[\r\n]|$)".formatted(between, between));
        return spaced.matcher(new String(beginning, 0, count)).find()
                ? new SpacedQuotes(buffered, separator)
                : buffered;
    }

    @Override
    public int read() throws IOException {
        if (spaces > 0) {
            spaces--;
            return ' ';
        }
        if (behind != NONE) {
            var c = behind;
            behind = NONE;
            return c;
        }
        var c = in.read();
        while (begins && c == ' ') {
            spaces++;
            c = in.read();
        }
        if (c == '"') spaces = 0;
        follow(c);
        if (spaces == 0) return c;
        behind = c;
        spaces--;
        return ' ';
    }

    private void follow(int c) {
        var closes = quoted && c == '"';
        if (c == '"') quoted = !quoted && (begins || ended);
        ended = closes;
        begins = !quoted && (c == separator || c == '\n' || c == '\r');
    }
}
