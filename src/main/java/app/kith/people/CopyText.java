package app.kith.people;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Rows as PostgreSQL's `copy` reads them: a line for each, a tab between two cells, `\N` for none. See "Text Format"
/// there.
final class CopyText {
    private final StringBuilder text = new StringBuilder();

    /// @param cells ids, numbers, yes or no, days, moments and texts
    void add(@Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            add(cells[i]);
        }
        text.append('\n');
    }

    private void add(@Nullable Object cell) {
        switch (cell) {
            case null -> text.append("\\N");
            case String written -> escape(written);
            default -> text.append(cell); // nothing in it that would have to be escaped
        }
    }

    private void escape(String written) {
        for (int i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    /// How many letters there are.
    int length() {
        return text.length();
    }

    /// What there is, which is then gone.
    byte[] take() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }
}
