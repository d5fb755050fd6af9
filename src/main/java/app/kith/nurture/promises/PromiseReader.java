package app.kith.nurture.promises;

import app.kith.interactions.spi.Promises.Promise;
import app.kith.nurture.NewTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what one says one will do for somebody: "I'll send her the drawings by Friday". Rather too little than too
/// much: only at the beginning of a clause, only with a verb of doing, and not where a condition, a doubt or a
/// negation makes it no promise.
final class PromiseReader {
    private static final int MOST = 2;
    private static final int FEWEST_LETTERS = 3;

    /// What is done for people. Verbs of being, feeling and guessing are no promises.
    private static final String DOING = "(?:also |then |finally |personally |definitely |gladly |happily |quickly )?"
            + "(?:(?:arrange|ask|bake|book|borrow|bring|buy|call|check|collect|confirm|congratulate|connect|cook|copy"
            + "|deliver|donate|draft|draw|drive|drop|email|e-mail|feed|fetch|file|find|finish|fix|follow up|forward|get back"
            + "|get her|get him|get them|give|hand|help|host|install|introduce|invite|lend|let her know|let him know"
            + "|let them know|look after|look for|look into|look up|mail|make|meet|mend|message|order|organi[sz]e"
            + "|pack|paint|pay|phone|pick|ping|plan|post|prepare|print|proofread|put her in touch|put him in touch"
            + "|put them in touch|read|recommend|record|remind|repair|reply|research|return|review|ring|schedule"
            + "|send|set up|share|ship|show|sign|sort out|submit|talk to|tell|text|thank|translate|transfer|try out|update"
            + "|upload|visit|water|wrap|write)(?![\\p{L}'’-]))";

    private static final String OPENERS = "(?:i['’]ll|i will|i shall|we['’]ll|we will|i['’]m going to|i am going to"
            + "|(?:i )?(?:have )?promised(?: (?:her|him|them|\\p{Lu}[\\p{L}'’-]+))? (?:to|i['’]d|that i['’]d|i would|i['’]ll)"
            + "|i (?:said|told (?:her|him|them|\\p{Lu}[\\p{L}'’-]+)) (?:that )?(?:i['’]d|i would|i['’]ll|i will)"
            + "|(?:i )?(?:need|have|still have|want|mean) to|i must|must|remind me to|note to self:?|to ?do:?"
            + "|remember to|don['’]t forget to|do not forget to)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PROMISE = Pattern.compile(
            "(?:^|(?<=[.,;:!?\\n(–—])\\s*|(?<=\\s-)\\s|(?<=\\s)(?:and|so|but|then|also) |^(?:and|so|but|then|also) )"
                    + "(?<opener>" + OPENERS + ") (?<what>" + DOING
                    + "[^.;!?\\n]*(?:\\.(?=\\S)[^.;!?\\n]*)*)(?<end>[.;!?\\n]|$)",
            FLAGS | Pattern.MULTILINE);
    private static final Pattern NEXT = Pattern.compile(
            ",? (?:and|so|but|then) " + OPENERS + " |, " + OPENERS
                    + " |,? (?:because|but|although|though|since|unless|so that) "
                    + "|, (?:she|he|they|we|it|you|who|which|and (?:she|he|they|we|it|you)) "
                    + "|,? and (?:she|he|they)(?:['’](?:ll|s|d|re))? | [-–—] |\\)",
            FLAGS);
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?<!\\p{L})(?:if|unless|whether or not|maybe|perhaps|probably|might|would have|wish|in case)(?!\\p{L})",
            FLAGS);
    private static final Pattern MAY_ASK_IF =
            Pattern.compile("^(?:also |then )?(?:ask|check|find|see|tell|let|look)(?!\\p{L})", FLAGS);
    private static final Pattern TRIMMED = Pattern.compile("^[\\s,:–—-]+|[\\s,:–—-]+$");
    private static final Pattern LOOSE_END =
            Pattern.compile("(?: (?:and|so|but|then|by|on|before|or|at the latest))+$", FLAGS);

    private PromiseReader() {}

    /// @param today the day of the user
    /// @param locale says how days are written
    static List<Promise> read(String text, LocalDate today, Locale locale) {
        var promises = new ArrayList<Promise>();
        var due = new DueReader(today, locale);
        var said = due.withoutOrdinalDots(text);
        var matcher = PROMISE.matcher(said);
        int at = 0;
        while (promises.size() < MOST && at <= said.length() && matcher.find(at)) {
            var what = matcher.group("what");
            var cut = NEXT.matcher(what);
            var ends = cut.find() ? cut.start() : what.length();
            var promise = promise(said, matcher.toMatchResult(), what.substring(0, ends), what.substring(ends), due);
            if (promise != null && !promises.contains(promise)) {
                promises.add(promise);
            }
            at = Math.max(matcher.start("what") + ends, matcher.start() + 1);
        }
        return promises;
    }

    private static @Nullable Promise promise(String text, MatchResult found, String what, String rest, DueReader due) {
        var isQuestion = "?".equals(found.group("end")) && rest.isEmpty();
        var before = text.substring(0, found.start("opener"));
        var sentence = before.substring(Math.max(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')), -1) + 1);
        var asksIf = MAY_ASK_IF.matcher(what).find();
        if (isQuestion
                || DOUBTFUL.matcher(sentence).find()
                || (!asksIf && DOUBTFUL.matcher(what).find())
                || rest.strip().toLowerCase(Locale.ROOT).startsWith("unless")) {
            return null;
        }
        var day = due.read(what);
        var title = day == null ? what : what.substring(0, day.start()) + " " + what.substring(day.end());
        title = TRIMMED.matcher(title.replaceAll("\\s+", " ")).replaceAll("");
        title = LOOSE_END.matcher(title.replaceAll(" ,", ",")).replaceAll("");
        title = title.replaceFirst("(?i)^(?:also|then|finally|personally|definitely|gladly|happily|quickly) ", "");
        var isBare = day == null && !title.contains(" ");
        if (isBare || title.length() < FEWEST_LETTERS || title.length() > NewTask.MAX_TITLE) {
            return null;
        }
        var first = title.offsetByCodePoints(0, 1);
        var asTitle = title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
        return new Promise(asTitle, day == null ? null : day.day());
    }
}
