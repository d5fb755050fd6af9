package app.kith.interactions.favours;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads from a line of the quick log what one did for somebody or asked of them, where it is said plainly: "helped her
/// with the move", "asked Ana for an introduction". Whatever somebody else did is passed over: only what stands at the
/// beginning of a clause, or behind "I", is one's own.
public final class FavourReader {
    private static final int LONGEST = 120;
    private static final String OURS = "(?:^|[.;,:!?–—]\\s*|\\s-\\s|\\b(?i:and|then|also|i|we|i['’]ve|we['’]ve)\\s+)";
    private static final String WHO =
            "(?:(?i:her|him|them)\\b|\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]*){0,2})";
    private static final String REST = "(?<what>[^.;,!?\\n–—]+)";
    private static final Pattern GAVE = Pattern.compile(OURS
            + "(?<clause>(?:"
            + "(?i:did)\\s+" + WHO
            + "\\s+(?i:a\\s+(?:big\\s+|small\\s+|little\\s+)?(?:favou?r|good turn))\\b[^.;,!?\\n–—]*"
            + "|(?i:helped)\\s+" + WHO + "(?:\\s+[^.;,!?\\n–—]+)?"
            + "|(?i:lent|recommended|introduced|drove|vouched for|looked after|proofread for)\\s+" + WHO
            + "(?:\\s+[^.;,!?\\n–—]+)?"
            + "|(?i:gave)\\s+" + WHO
            + "\\s+(?i:a\\s+(?:lift|hand|ride|reference|present|gift|tip|loan))\\b[^.;,!?\\n–—]*"
            + "))");
    private static final Pattern ASKED = Pattern.compile(OURS
            + "(?i:asked)\\s+(?:"
            + "(?:" + WHO + "\\s+)?(?i:for)\\s+(?!(?i:coffee|lunch|dinner|drinks|news|directions)\\b)"
            + "|" + WHO + "\\s+(?i:if|whether)\\s+(?i:she|he|they)\\s+(?i:could|can|would|might)\\s+"
            + "|" + WHO + "\\s+(?i:to)\\s+(?!(?i:a|an|the|my|our|coffee|lunch|dinner|drinks|come|join|meet)\\b)"
            + ")" + REST);

    private FavourReader() {}

    /// Whatever the line says, this does not fail.
    public static GiveAndTake read(String line) {
        return new GiveAndTake(found(GAVE.matcher(line), "clause"), found(ASKED.matcher(line), "what"));
    }

    private static @Nullable String found(Matcher matcher, String group) {
        if (!matcher.find()) return null;
        var words = matcher.group(group).strip().replaceAll("\\s+", " ");
        words = words.replaceAll("(?i)\\s+(?:and (?:asked|helped|talked|then)\\b.*|today|yesterday)$", "");
        if (words.isEmpty()) return null;
        if (words.length() > LONGEST) {
            var space = words.lastIndexOf(' ', LONGEST);
            words = words.substring(0, space > 0 ? space : LONGEST) + "…";
        }
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
