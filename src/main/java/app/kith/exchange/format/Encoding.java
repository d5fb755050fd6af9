package app.kith.exchange.format;

import app.kith.exchange.entries.BrokenFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at all bytes of a file once, keeping only its beginning, to tell how its text is encoded.
final class Encoding {

    private static final int HEAD = 256 * 1024;
    private static final Pattern XML = Pattern.compile("\\W{0,3}\\s*<\\?xml\\s");
    private static final Pattern MARKUP =
            Pattern.compile("\\W{0,3}\\s*<(?:!doctype\\s+)?html", Pattern.CASE_INSENSITIVE);

    private final byte[] buffer = new byte[64 * 1024];
    private byte[] head = new byte[0];
    private long size;

    private int continuing;
    private int lowest = 0x80;
    private int highest = 0xbf;
    private long multibyte;
    private long broken;

    private int previous;
    private int beforePrevious;
    private boolean backslashQuotes;

    private Encoding() {}

    static Encoding of(PeopleFile.Source source) {
        var seen = new Encoding();
        try (var in = source.open()) {
            seen.read(in);
        } catch (IOException e) {
            throw new UnreadableFile("The file could not be opened.", e);
        } catch (BrokenFile broken) {
            throw new UnreadableFile(String.valueOf(broken.getMessage()), broken);
        }
        seen.refuseOtherKinds();
        return seen;
    }

    private void read(InputStream in) throws IOException {
        head = in.readNBytes(HEAD);
        see(head, head.length);
        int count;
        while ((count = in.read(buffer)) >= 0) see(buffer, count);
        if (continuing > 0) broken++;
    }

    private void see(byte[] bytes, int count) {
        size += count;
        for (var i = 0; i < count; i++) {
            var b = bytes[i] & 0xff;
            // a quote escaped in the midst of a word; at the end of a cell the backslash may be the cell's own
            if (beforePrevious == '\\' && previous == '"' && (Character.isLetterOrDigit(b) || b == ' '))
                backslashQuotes = true;
            beforePrevious = previous;
            previous = b;
            utf8(b);
        }
    }

    /// Well-formed sequences as in table 3-7 of the Unicode Standard.
    private void utf8(int b) {
        if (continuing > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xbf;
                if (--continuing == 0) multibyte++;
                return;
            }
            broken++;
            continuing = 0;
        }
        lowest = 0x80;
        highest = 0xbf;
        if (b < 0x80) return;
        if (b >= 0xc2 && b <= 0xdf) continuing = 1;
        else if (b >= 0xe0 && b <= 0xef) {
            continuing = 2;
            if (b == 0xe0) lowest = 0xa0;
            if (b == 0xed) highest = 0x9f;
        } else if (b >= 0xf0 && b <= 0xf4) {
            continuing = 3;
            if (b == 0xf0) lowest = 0x90;
            if (b == 0xf4) highest = 0x8f;
        } else broken++;
    }

    /// By byte order mark, else UTF-16 by where its zero bytes are, else UTF-8 if well-formed (broken characters
    /// are forgiven where there are as many good ones, which other encodings hardly ever make by chance), else by
    /// its letters.
    Charset charset() {
        var marked = marked();
        if (marked != null) return marked;
        var wide = wide();
        if (wide != null) return wide;
        refuseBinary();
        return broken == 0 || multibyte >= broken ? StandardCharsets.UTF_8 : LegacyCharset.of(head);
    }

    private @Nullable Charset marked() {
        if (startsWith(0xef, 0xbb, 0xbf)) return StandardCharsets.UTF_8;
        if (startsWith(0xff, 0xfe, 0, 0)) return StandardCharsets.UTF_32LE;
        if (startsWith(0, 0, 0xfe, 0xff)) return StandardCharsets.UTF_32BE;
        if (startsWith(0xff, 0xfe)) return StandardCharsets.UTF_16LE;
        if (startsWith(0xfe, 0xff)) return StandardCharsets.UTF_16BE;
        return null;
    }

    /// Separators, line ends and Latin letters have a zero byte in UTF-16, all on the same side.
    private @Nullable Charset wide() {
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) if (head[i] == 0) zeros[i & 1]++;
        var little = zeros[1] > zeros[0];
        var these = Math.max(zeros[0], zeros[1]);
        var others = Math.min(zeros[0], zeros[1]);
        var charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        if (these * 10 < Math.max(1, head.length / 2) || others * 2 > these) return null;
        return others * 50 <= these || isText(headText(charset)) ? charset : null;
    }

    /// Some signs have their zero byte on the other side, such as the wide space between Japanese names.
    private static boolean isText(String text) {
        return text.chars()
                .allMatch(c -> "\t\r\n".indexOf(c) >= 0
                        || Character.isDefined(c) && c != 0xfffd && !Character.isISOControl(c));
    }

    private void refuseOtherKinds() {
        if (size == 0) throw new UnreadableFile("The file is empty.");
        if (startsWith('P', 'K', 3, 4))
            throw new UnreadableFile(
                    "This is a ZIP file or an Excel workbook. Take the CSV file out of it, or save the sheet as CSV.");
        if (startsWith(0xd0, 0xcf, 0x11, 0xe0))
            throw new UnreadableFile("This is an old Excel workbook. Save the sheet as CSV.");
        if (startsWith('%', 'P', 'D', 'F')) throw new UnreadableFile("This is a PDF, not a CSV file.");
        if (startsWith(0x1f, 0x8b)) throw new UnreadableFile("The file is compressed. Unpack it first.");
        if (MARKUP.matcher(beginning()).lookingAt())
            throw new UnreadableFile(
                    "This is a web page, not a list. Instagram and Facebook also hand out JSON: choose it"
                            + " when you ask for your information.");
        if (XML.matcher(beginning()).lookingAt())
            throw new UnreadableFile("This is an XML file. Kith reads CSV, vCard and JSON.");
    }

    private String beginning() {
        return new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    }

    private void refuseBinary() {
        var odd = 0;
        for (var b : head) if (b >= 0 && b < ' ' && "\t\n\r\f\u001a\u001b".indexOf(b) < 0) odd++;
        if (odd * 100 > head.length) throw new UnreadableFile("This is not a text file.");
    }

    boolean backslashQuotes(Charset charset) {
        if (charset.newEncoder().maxBytesPerChar() < 2 || charset.equals(StandardCharsets.UTF_8))
            return backslashQuotes;
        return headText(charset).matches("(?s).*\\\\\"[\\p{L}\\d ].*");
    }

    /// The beginning of the file as text, up to the last whole line.
    String headText(Charset charset) {
        var text = new String(head, charset);
        if (text.startsWith("\ufeff")) text = text.substring(1);
        if (size == head.length) return text;
        var end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end > 0 ? text.substring(0, end + 1) : text;
    }

    private boolean startsWith(int... bytes) {
        if (head.length < bytes.length) return false;
        var start = Arrays.copyOf(head, bytes.length);
        for (var i = 0; i < bytes.length; i++) if ((start[i] & 0xff) != bytes[i]) return false;
        return true;
    }
}
