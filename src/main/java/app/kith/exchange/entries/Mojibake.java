package app.kith.exchange.entries;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text whose UTF-8 bytes were written one by one as if they were characters, as Facebook and Instagram do:
/// "Ã©" for "é".
final class Mojibake {

    private Mojibake() {}

    /// The text as it was meant; the same text where it is not of that kind.
    static String repaired(String text) {
        if (text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0xff)) return text;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException alreadyRight) {
            return text;
        }
    }
}
