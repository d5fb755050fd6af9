package app.kith.exchange.entries;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a card's line into text. Old programs say the charset of each line by itself, or write
/// bytes as `=C3=A9` and do not say of what.
final class CardText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET = Pattern.compile(";\\s*CHARSET=\"?([^;:\"]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile(";(?:ENCODING=)?QUOTED-PRINTABLE", Pattern.CASE_INSENSITIVE);

    private final Charset ofFile;

    CardText(Charset ofFile) {
        this.ofFile = ofFile;
    }

    /// Whether the line goes on where it ends with an equals sign.
    static boolean isQuotedPrintable(String line) {
        return QUOTED.matcher(names(line)).find();
    }

    /// @param line a whole line, unfolded, one character for each byte
    String decoded(String line) {
        var names = names(line);
        var said = charset(names);
        if (QUOTED.matcher(names).find()) {
            if (said != null) return line;
            var bytes = unquoted(line.substring(names.length()));
            return names + ";CHARSET=" + guessed(bytes).name() + line.substring(names.length());
        }
        var bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, said != null ? said : ofFile);
    }

    /// What stands before the colon.
    private static String names(String line) {
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') quoted = !quoted;
            if (line.charAt(i) == ':' && !quoted) return line.substring(0, i);
        }
        return line;
    }

    private static @Nullable Charset charset(String names) {
        var said = CHARSET.matcher(names);
        try {
            return said.find() ? Charset.forName(said.group(1).strip()) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private Charset guessed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException older) {
            return ofFile.equals(StandardCharsets.UTF_8) ? WINDOWS : ofFile;
        }
    }

    private static byte[] unquoted(String value) {
        var bytes = new ByteArrayOutputStream(value.length());
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '=' && i + 2 < value.length()) {
                var high = Character.digit(value.charAt(i + 1), 16);
                var low = Character.digit(value.charAt(i + 2), 16);
                if (high >= 0 && low >= 0) {
                    bytes.write(high * 16 + low);
                    i += 2;
                    continue;
                }
            }
            bytes.write(c);
        }
        return bytes.toByteArray();
    }
}
