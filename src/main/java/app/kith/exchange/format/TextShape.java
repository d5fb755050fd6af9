package app.kith.exchange.format;

import app.kith.exchange.entries.EntryForm;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// How a file's text is laid out. Small and made of plain values, so that it can be kept with an import and the
/// reading continued later.
///
/// @param charset a name that [Charset#forName] knows
/// @param separator what parts the cells
/// @param backslashQuotes whether a quotation mark inside a quoted cell is written `\"` instead of `""`
/// @param headerAt how many records, blank lines included, stand before the one with the column names, or
///     [#NO_HEADER]
/// @param form what it is if it is no table of cells; the separator then says nothing
/// @param inside the name of the file in the archive, if it lies in one
public record TextShape(
        String charset,
        char separator,
        boolean backslashQuotes,
        int headerAt,
        @Nullable EntryForm form,
        @Nullable String inside) {

    public static final int NO_HEADER = -1;

    public TextShape {
        if (!Charset.isSupported(charset)) throw new IllegalArgumentException("Unknown charset " + charset);
        if (separator == '"' || separator == '\r' || separator == '\n')
            throw new IllegalArgumentException("Cells cannot be parted by quotation marks or line ends");
        if (headerAt < NO_HEADER) throw new IllegalArgumentException("The header is at 0 or later, or there is none");
    }

    public TextShape(String charset, char separator, boolean backslashQuotes, int headerAt) {
        this(charset, separator, backslashQuotes, headerAt, null, null);
    }

    /// A file that is no table.
    static TextShape of(EntryForm form, String charset) {
        return new TextShape(charset, ',', false, NO_HEADER, form, null);
    }

    public boolean hasHeader() {
        return headerAt != NO_HEADER;
    }

    /// The same text with its column names in another record, or in none ([#NO_HEADER]).
    public TextShape withHeaderAt(int record) {
        return new TextShape(charset, separator, backslashQuotes, record, form, inside);
    }

    /// The same text, in an archive.
    TextShape within(@Nullable String name) {
        return new TextShape(charset, separator, backslashQuotes, headerAt, form, name);
    }

    /// A file by name, with that of the archive in which it lies.
    public static String named(String fileName, @Nullable String inside) {
        return inside == null ? fileName : "%s, %s".formatted(fileName, inside);
    }

    /// Whether its rows are interactions, not people.
    public boolean isHistory() {
        return form != null && form.isHistory();
    }

    public boolean isTable() {
        return form == null;
    }

    /// As it is said in a sentence: "comma separated, UTF-8".
    public String described() {
        return form == null ? "%s separated, %s".formatted(separatorName(), charsetName()) : charsetName();
    }

    /// "comma", "semicolon", "tab", "pipe", or the character itself.
    public String separatorName() {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            default -> "“" + separator + "”";
        };
    }

    /// The name by which the charset is best known.
    public String charsetName() {
        return switch (charset) {
            case "UTF-16LE", "UTF-16BE" -> "UTF-16";
            default -> charset.replace("windows-", "Windows-");
        };
    }

    Charset asCharset() {
        return Charset.forName(charset);
    }

    static final String UTF_8 = StandardCharsets.UTF_8.name();
}
