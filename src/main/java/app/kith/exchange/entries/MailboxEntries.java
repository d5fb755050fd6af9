package app.kith.exchange.entries;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The people of a list of email addresses as one copies it out of a mail: `Ana Ruiz <ana@post.example>,
/// bo@post.example; "Ek, Cy" <cy@post.example>`.
final class MailboxEntries implements Entries {

    /// No name and address together are longer.
    private static final int MAX_PIECE = 1_000;
    /// A beginning of a file that is longer may end in the midst of an address.
    private static final int WHOLE = 100_000;

    private static final Pattern NAMED =
            Pattern.compile("\\s*(.*?)\\s*<\\s*([^\\s<>@]+@[^\\s<>@]+\\.[^\\s<>@.]+)\\s*>\\s*");
    private static final Pattern BARE = Pattern.compile("\\s*([^\\s<>@\"]+@[^\\s<>@\"]+\\.[^\\s<>@\".]+)\\s*");

    /// @param text what stands between two separators
    /// @param end the separator behind it, a line end among them; 0 at the end of the file
    private record Piece(long line, String text, char end) {

        boolean isMailbox() {
            return NAMED.matcher(text).matches() || BARE.matcher(text).matches();
        }

        boolean isNamed() {
            return NAMED.matcher(text).matches();
        }

        boolean isBlank() {
            return text.isBlank();
        }

        /// "Ek" before "Cy <cy@post.example>": a comma in a name.
        Piece before(Piece rest) {
            return new Piece(line, text.strip() + ", " + rest.text.strip(), rest.end);
        }
    }

    private final Reader text;
    private long line = 1;
    private @Nullable Piece ahead;

    MailboxEntries(Reader text) {
        this.text = text;
    }

    /// Whether there is nothing but addresses, and more than one person's on a line: on one line alone,
    /// or on lines that go on in the next, or each with a name. A table of two addresses a row is none.
    static boolean recognises(String head) {
        if (head.indexOf('@') < 0) return false;
        var pieces = new ArrayList<Piece>();
        var list = new MailboxEntries(new StringReader(head));
        try {
            for (var piece = list.piece(); piece != null; piece = list.piece()) {
                if (pieces.size() == 1 && !pieces.getFirst().isMailbox() && !piece.isMailbox()) return false;
                pieces.add(piece);
            }
        } catch (BrokenFile | IOException other) {
            return false;
        }
        if (head.length() > WHOLE && !pieces.isEmpty()) pieces.removeLast();
        return areAllMailboxes(pieces) && haveSeveralToALine(pieces);
    }

    private static boolean areAllMailboxes(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var isOfName = i + 1 < pieces.size()
                    && piece.end == ','
                    && pieces.get(i + 1).isNamed();
            if (!piece.isMailbox() && !piece.isBlank() && !isOfName) return false;
        }
        return true;
    }

    private static boolean haveSeveralToALine(List<Piece> pieces) {
        var all = pieces.stream().filter(Piece::isMailbox).toList();
        var lines = all.stream().map(Piece::line).distinct().count();
        if (all.size() < 2 || lines == all.size()) return false;
        return lines == 1
                || all.stream().allMatch(Piece::isNamed)
                || all.subList(0, all.size() - 1).stream().noneMatch(piece -> piece.end == '\n');
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var piece = taken();
        while (piece != null && piece.isBlank()) piece = taken();
        if (piece == null) return null;
        if (!piece.isMailbox() && piece.end == ',') {
            ahead = piece();
            if (ahead != null && ahead.isNamed()) {
                piece = piece.before(ahead);
                ahead = null;
            }
        }
        return entry(piece);
    }

    private @Nullable Piece taken() throws IOException {
        var taken = ahead == null ? piece() : ahead;
        ahead = null;
        return taken;
    }

    private static Entry entry(Piece piece) {
        var named = NAMED.matcher(piece.text);
        if (named.matches()) {
            var name = named.group(1).replace("\"", "").replaceFirst("^'(.*)'$", "$1");
            return Entry.of(
                    piece.line,
                    new Values()
                            .add(name.indexOf(',') > 0 ? "Name, last name first" : "Name", name)
                            .add("Email", named.group(2)));
        }
        return BARE.matcher(piece.text).matches()
                ? Entry.of(piece.line, new Values().add("Email", piece.text))
                : Entry.broken(
                        piece.line, "“%s” is not an email address".formatted(piece.text.strip()), piece.text.strip());
    }

    /// Up to the next separator that stands neither in quotation marks nor in angle brackets.
    private @Nullable Piece piece() throws IOException {
        var piece = new StringBuilder();
        var from = line;
        var quoted = false;
        var inside = false;
        int c;
        while ((c = text.read()) >= 0) {
            if (c == '\n') line++;
            if (c == '"') quoted = !quoted;
            if (c == '<') inside = true;
            if (c == '>') inside = false;
            if (c == '\n' || (c == ',' || c == ';') && !quoted && !inside)
                return new Piece(from, piece.toString(), (char) c);
            if (piece.length() == MAX_PIECE)
                throw new BrokenFile(
                        "Line %,d has a name or an address that is longer than any can be.".formatted(line));
            if (c != '\r') piece.append((char) c);
        }
        return piece.isEmpty() ? null : new Piece(from, piece.toString(), '\0');
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
