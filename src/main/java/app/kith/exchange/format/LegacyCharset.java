package app.kith.exchange.format;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses how text is encoded that is not Unicode, as programs of the time before wrote it: in the West
/// Windows-1252, elsewhere as the letters make likely.
///
/// A guess by frequencies errs where there are few letters, so another one than Windows-1252 is believed
/// only where it makes whole words of another script. "Müller" in Greek would be Latin with one Greek
/// letter in its midst.
final class LegacyCharset {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final String OLD_MAC = "x-MacRoman";

    /// The same with letters that Windows added, such as "髙" and "㈱" in Japan.
    private static final Map<String, String> WIDER =
            Map.of("Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949", "Big5", "x-windows-950");

    /// What letters of Central Europe become in Windows-1252: signs in the midst of a word, or none at all.
    private static final Pattern NO_WORD =
            Pattern.compile("\\p{L}[³¹¿£¥¼¾\ufffd]\\p{Ll}|(?<![\\p{L}\\p{N}])[£\ufffd]\\p{Ll}{2}");

    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final char UNREADABLE = '\ufffd';

    private LegacyCharset() {}

    static Charset of(byte[] head) {
        var detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        var guess = wider(supported(detector.getDetectedCharset()), head);
        if (guess != null && isOfAnotherScript(new String(head, guess))) return guess;
        if (isOfAnOldMac(head) && Charset.isSupported(OLD_MAC)) return Charset.forName(OLD_MAC);
        return NO_WORD.matcher(new String(head, WESTERN)).find() ? CENTRAL : WESTERN;
    }

    private static @Nullable Charset supported(@Nullable String name) {
        return name == null || !Charset.isSupported(name) ? null : Charset.forName(name);
    }

    private static @Nullable Charset wider(@Nullable Charset guess, byte[] head) {
        if (guess == null) {
            return null;
        }
        var wider = supported(WIDER.get(guess.name()));
        return wider == null || new String(head, guess).indexOf(UNREADABLE) < 0 ? guess : wider;
    }

    /// Lines end there with a carriage return alone, and accents lie where Windows has signs.
    private static boolean isOfAnOldMac(byte[] head) {
        var lines = false;
        int accents = 0;
        for (var b : head) {
            if (b == '\n') {
                return false;
            }
            lines |= b == '\r';
            var letter = b & 0xff;
            if (letter >= 0x80 && letter < 0xa0) {
                accents++;
            } else if (letter >= 0xc0) {
                accents--;
            }
        }
        return lines && accents > 0;
    }

    private static boolean isOfAnotherScript(String text) {
        int whole = 0;
        int mixed = 0;
        var words = WORDS.matcher(text);
        while (words.find()) {
            var word = words.group();
            if (word.chars().allMatch(letter -> letter < 0x80)) {
                continue;
            }
            if (word.codePoints().noneMatch(LegacyCharset::isLatin)) {
                whole++;
            } else {
                mixed++;
            }
        }
        var unreadable = text.chars().filter(letter -> letter == UNREADABLE).count();
        return whole > 10 * (mixed + Math.max(0, unreadable - 1)); // the last character may be cut off
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
