package app.kith.interactions.quicklog;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.quicklog.KindWords.Form;
import app.kith.interactions.quicklog.Token.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One reading of a line, from left to right: parts are taken as long as there are any, small remarks between
/// them are set aside for the note, and where neither goes on the rest is the note. A line that begins with the
/// whole name of somebody known is about them, whatever the rest is.
final class Scan {
    private static final int MOST_REMARK_WORDS = 3;
    private static final int MOST_LEADING_WORDS = 2;
    private static final Pattern FILLER = Rule.words(
            "a|an|the|another|quick|short|long|nice|great|good|lovely|brief|little|big|first|second|had|have|having"
                    + "|went(?: out)? for|went to|going for|go for|grabbed|did|just|finally|also|briefly|quickly|some|our|joined"
                    + "|attended|again");
    private static final Pattern ARTICLES =
            Rule.words("(?:a|an|the|my|his|her|their|another|quick|long|short|nice|little)"
                    + "(?: (?:quick|long|short|nice|little)){0,3}");
    private static final Pattern PRONOUN =
            Rule.words("(?:(with|w/|to|from) ?)?(me|us|him|her|them|you)(?: back)?|back");

    private final Line line;
    private final String text;
    private final When when;
    private final People people;
    private final Happening happening = new Happening();
    private final List<Token> tokens = new ArrayList<>();
    private final Rest rest;
    private final Carried carried;
    private @Nullable NameSpan ahead;
    private boolean isBehindName;
    private boolean noSuchDate;
    private int at;

    Scan(Line line, Map<String, List<Candidate>> found) {
        this.line = line;
        this.text = line.text();
        this.when = new When(line);
        this.rest = new Rest(text);
        this.carried = new Carried(line);
        this.people = new People(text, found, this::isPart, carried::isVerb);
    }

    Scanned scanned() {
        readHead();
        var words = happening.words();
        if (words == null || words.form() == Form.GOT) return wholeNote();
        if (words.form() == Form.SENT && people.spans().isEmpty()) return wholeNote();
        carried.takeFrom(rest, happening, tokens);
        if (!line.leaves(Part.DATE)) new LateDay(text, when, carried::isTaken).takeFrom(rest, tokens);
        return result(words.kind(), happening.direction(words.kind()));
    }

    private void readHead() {
        at = Separators.skipSpace(text, 0);
        ahead = people.ahead(at);
        while (at < text.length() && !rest.hasBegun()) {
            var separatorEnd = Separators.end(text, at);
            if (bracket()) at++;
            else if (separatorEnd > 0) cross(separatorEnd);
            else if (!part() && !remark()) rest.begin(at, " ");
            at = Separators.skipSpace(text, at);
        }
    }

    /// A bracket around nothing but parts.
    private boolean bracket() {
        if (text.charAt(at) == ')') return text.lastIndexOf('(', at) >= 0;
        return text.charAt(at) == '(' && isAllParts(Separators.skipSpace(text, at + 1));
    }

    private void cross(int end) {
        var isOpening =
                !happening.isKnown() && !rest.hasRemarks() && (people.spans().isEmpty() || isBehindName);
        if (isOpening || isAllParts(Separators.skipSpace(text, end))) at = end;
        else rest.beginAfter(at, end);
    }

    /// Nothing but dates, times, lengths and ways up to the next separator.
    private boolean isAllParts(int start) {
        var next = start;
        while (next < text.length() && text.charAt(next) != ')' && Separators.end(text, next) < 0) {
            var end = partEnd(next);
            if (end < 0) return next == start && people.hasPreposition(start, happening);
            next = Separators.skipSpace(text, end);
        }
        return next > start;
    }

    private int partEnd(int start) {
        if (carried.end(start) > 0) return happening.isKnown() ? carried.end(start) : -1;
        var end = when.end(start, true);
        if (end > 0) return end;
        var words = KindWords.read(text, start);
        return words != null && happening.isKnown() && happening.accepts(words.value()) ? words.end() : -1;
    }

    private boolean isPart(int start) {
        return carried.beginsAt(start)
                || when.end(start, true) > 0
                || when.noSuchDay(start) > 0
                || (KindWords.read(text, start) != null && !Character.isUpperCase(text.codePointAt(start)));
    }

    private boolean part() {
        return passedOn() || subject() || ahead() || named() || time() || kind() || pronoun() || filler();
    }

    private boolean passedOn() {
        var end = carried.take(at, happening, tokens);
        return end > 0 && moveTo(end);
    }

    private boolean subject() {
        if (happening.isKnown() || rest.hasRemarks() || !people.spans().isEmpty()) return false;
        var subject = people.subject(at);
        if (subject == null) return false;
        if (subject.isThem()) happening.theyDid();
        return moveTo(subject.end());
    }

    private boolean ahead() {
        if (ahead == null || ahead.start() != at || !people.spans().isEmpty()) return false;
        people.take(ahead);
        isBehindName = true;
        return moveTo(ahead.end());
    }

    private boolean named() {
        var end = people.afterPreposition(at, happening);
        if (end < 0) return false;
        if (!happening.isKnown()) happening.take(new KindWords(InteractionKind.MEETING, Form.NOUN));
        return moveTo(end);
    }

    private boolean time() {
        var end = when.take(at, tokens);
        if (end > 0) {
            var isSentenceEnd = text.charAt(end - 1) == '.'
                    && Separators.skipSpace(text, end) > end
                    && Separators.skipSpace(text, end) < text.length()
                    && Character.isUpperCase(text.codePointAt(Separators.skipSpace(text, end)));
            if (isSentenceEnd && happening.isKnown()) rest.begin(end, ". ");
            return moveTo(end);
        }
        var left = when.leftDay(at);
        if (left > 0) {
            rest.keep(at, left);
            return moveTo(left);
        }
        var missing = when.noSuchDay(at);
        if (missing < 0) return false;
        noSuchDate = true;
        rest.remark(at, missing);
        return moveTo(missing);
    }

    private boolean kind() {
        var start = at;
        var isWeak = happening.words() != null
                && (happening.words().form() == Form.SENT || happening.words().form() == Form.GOT);
        var articles = ARTICLES.matcher(text).region(at, text.length());
        if (isWeak && articles.lookingAt()) start = Separators.skipSpace(text, articles.end());
        var read = KindWords.read(text, start);
        if (read == null || !happening.accepts(read.value())) return false;
        if (!happening.isKnown()
                && (rest.hasRemarks() || isBehindName)
                && isVerb(read.value().form())) return false;
        var previous = happening.words();
        happening.take(read.value());
        tokens.add(new Token(Part.KIND, start, read.end()));
        moveTo(read.end());
        if (previous == null || previous.form() == Form.SENT)
            object(read.value().form());
        return true;
    }

    private static boolean isVerb(Form form) {
        return form == Form.VERB || form == Form.ASKED;
    }

    /// Somebody right behind the verb, or a capitalised or known name right behind the noun.
    private void object(Form form) {
        var start = Separators.skipSpace(text, at);
        if (happening.isTheirs() || form == Form.GOT || start == at) return;
        var word = people.word(start);
        if (word == null
                || isPart(start)
                || StopWords.endsName(word.phrase())
                || ARTICLES.matcher(word.phrase()).matches()) return;
        var isVerb = isVerb(form) || form == Form.NOUN_OR_VERB || form == Form.SENT;
        if (PRONOUN.matcher(word.phrase()).matches()) return;
        var end = people.read(start, text.length(), !isVerb && !Letters.isCapitalised(word.phrase()), true);
        if (end > 0) moveTo(end);
    }

    private boolean pronoun() {
        if (!happening.isKnown()) return false;
        var pronoun = PRONOUN.matcher(text).region(at, text.length());
        if (!pronoun.lookingAt()) return false;
        var next = Separators.skipSpace(text, pronoun.end());
        var word = people.word(next);
        var articles = ARTICLES.matcher(text).region(next, text.length());
        if (word != null && !isPart(next) && !StopWords.endsName(word.phrase()) && !articles.lookingAt()) return false;
        if (pronoun.group(1) != null) happening.preposition(pronoun.group(1).toLowerCase(Locale.ROOT));
        return moveTo(pronoun.end());
    }

    private boolean filler() {
        var filler = FILLER.matcher(text).region(at, text.length());
        return !happening.isKnown() && filler.lookingAt() && moveTo(filler.end());
    }

    /// A few words between the parts, as a place before the date; true if a part follows them.
    private boolean remark() {
        var end = at;
        var next = at;
        var most = happening.isKnown() ? MOST_REMARK_WORDS : MOST_LEADING_WORDS;
        for (var count = 0; count <= most; count++) {
            if (count > 0 && continues(next)) {
                rest.remark(at, end);
                return moveTo(next);
            }
            var word = people.word(next);
            if (word == null || StopWords.startsNote(word.phrase())) return false;
            if (!happening.isKnown() && StopWords.isPointer(word.phrase())) return false;
            if (count == 0 && StopWords.startsPlace(word.phrase())) most++;
            end = word.end();
            next = Separators.skipSpace(text, end);
        }
        return false;
    }

    private boolean continues(int next) {
        if (when.end(next, false) > 0) return true;
        if (happening.isKnown()) return people.hasPreposition(next, happening);
        var words = KindWords.read(text, next);
        return words != null
                && (words.value().form() == Form.NOUN || words.value().form() == Form.NOUN_OR_VERB);
    }

    private boolean moveTo(int next) {
        at = next;
        return true;
    }

    private Scanned result(InteractionKind kind, Direction direction) {
        var all = new ArrayList<>(tokens);
        all.addAll(rest.tokens());
        people.spans().forEach(span -> all.add(new Token(Part.PERSON, span.start(), span.end())));
        all.sort(Comparator.comparingInt(Token::start));
        return new Scanned(
                line,
                kind,
                direction,
                when.date(),
                when.time(),
                when.minutes(),
                people.spans(),
                people.phrases(),
                carried.told(),
                rest.text(),
                all,
                remarks(when.date()));
    }

    private Scanned wholeNote() {
        var start = Separators.skipSpace(text, 0);
        var all = new ArrayList<Token>();
        if (ahead != null) {
            all.add(new Token(Part.PERSON, ahead.start(), ahead.end()));
            start = Separators.skipSpace(text, ahead.end());
            start = Separators.skipSpace(text, Math.max(start, Separators.end(text, start)));
        }
        var end = Math.max(start, Separators.skipSpaceBack(text, text.length()));
        if (start < end) all.add(new Token(Part.NOTE, start, end));
        return new Scanned(
                line,
                InteractionKind.NOTE,
                Direction.BOTH,
                null,
                null,
                null,
                ahead == null ? List.of() : List.of(ahead),
                people.phrases(),
                null,
                text.substring(start, end),
                all,
                remarks(null));
    }

    private Set<Remark> remarks(@Nullable LocalDate date) {
        var odd = EnumSet.noneOf(Remark.class);
        if (date != null && date.isAfter(line.today())) odd.add(Remark.IN_THE_FUTURE);
        if (noSuchDate) odd.add(Remark.NO_SUCH_DATE);
        return odd;
    }
}
