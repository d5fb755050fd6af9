package app.kith.interactions.quicklog;

import app.kith.interactions.InteractionKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words that say what happened. The first that fits wins, so longer ones stand before their parts.
record KindWords(InteractionKind kind, Form form) {

    /// What may stand beside the words.
    enum Form {
        /// "coffee": people follow after "with", "to" or "from".
        NOUN,
        /// "call": as a noun, or as a verb with the person behind it.
        NOUN_OR_VERB,
        /// "called": may have somebody before and behind.
        VERB,
        /// "asked": like a verb, but what follows "to" is what to do.
        ASKED,
        /// "sent": like a verb, but a noun to come says what.
        SENT,
        /// "got": something came in; a noun to come says what.
        GOT,
        /// "on zoom": only makes another kind more exact.
        MEANS
    }

    private static final List<Rule<KindWords>> RULES = List.of(
            rule("missed (?:a )?(?:phone |video )?calls?", InteractionKind.MISSED_CALL, Form.NOUN),
            rule("(?:tried|trying) to (?:call|ring|phone|reach)(?: me)?", InteractionKind.MISSED_CALL, Form.VERB),
            rule("left (?:a )?(?:voice ?mail|message)", InteractionKind.MISSED_CALL, Form.VERB),
            rule(
                    "(?:no answer|(?:but )?didn['’]t (?:pick up|answer)|voice ?mail)",
                    InteractionKind.MISSED_CALL,
                    Form.NOUN),
            rule(
                    "(?:on|over|via|by) (?:zoom|teams|skype|facetime|google meet|jitsi|webex|video)",
                    InteractionKind.VIDEO_CALL,
                    Form.MEANS),
            rule("(?:on the|over the|by) (?:phone|telephone)", InteractionKind.CALL, Form.MEANS),
            rule("by (?:e-?mail|mail)", InteractionKind.EMAIL, Form.MEANS),
            rule("for (?:a )?(?:quick )?(?:coffee|tea)", InteractionKind.COFFEE, Form.MEANS),
            rule(
                    "(?:for|over) (?:a )?(?:quick )?(?:lunch|dinner|breakfast|brunch|supper|drinks?|beers?|wine|pizza)",
                    InteractionKind.MEAL,
                    Form.MEANS),
            rule("video[ -]?(?:calls?|chats?|meetings?)", InteractionKind.VIDEO_CALL, Form.NOUN),
            rule("(?:zoomed|skyped|facetimed|video[ -]?called)(?: with)?", InteractionKind.VIDEO_CALL, Form.VERB),
            rule(
                    "(?:zoom|teams|skype|google meet|facetime|jitsi|webex)(?: (?:calls?|chat|meeting))?",
                    InteractionKind.VIDEO_CALL,
                    Form.NOUN),
            rule(
                    "(?:newsletter|broadcast|mailing|circular|(?:group|mass) (?:mail|e-?mail|message))",
                    InteractionKind.BROADCAST,
                    Form.NOUN),
            rule(
                    "(?:(?:dinner|birthday|garden|house|housewarming|office|christmas) )?part(?:y|ies)|wedding|funeral|concert"
                            + "|conference|meet-?up|workshop|festival|event|exhibition|gig|reunion",
                    InteractionKind.EVENT,
                    Form.NOUN),
            rule("commented", InteractionKind.COMMENT, Form.VERB),
            rule("comments?", InteractionKind.COMMENT, Form.NOUN),
            rule("(?:liked|reacted|hearted)", InteractionKind.REACTION, Form.VERB),
            rule("reaction", InteractionKind.REACTION, Form.NOUN),
            rule("(?:e-?mailed|mailed)", InteractionKind.EMAIL, Form.VERB),
            rule("(?:e-?mail|mail)", InteractionKind.EMAIL, Form.NOUN_OR_VERB),
            rule("e-?mails", InteractionKind.EMAIL, Form.NOUN),
            rule(
                    "(?:letters?|post ?cards?|(?:(?:birthday|christmas|greeting|thank[ -]you) )?cards?|thank[ -]you note|parcel)",
                    InteractionKind.LETTER,
                    Form.NOUN),
            rule(
                    "(?:(?:text|direct|voice|whats ?app|signal|telegram|instagram|linkedin|facebook|slack) )"
                            + "(?:messages?|msgs?|chats?)",
                    InteractionKind.MESSAGE,
                    Form.NOUN),
            rule(
                    "(?:texted|messaged|pinged|whats ?app?ed|dm(?:['’]?e?d)|sms(?:['’]?e?d)|replied|answered|chatted)",
                    InteractionKind.MESSAGE,
                    Form.VERB),
            rule("heard(?= from )", InteractionKind.MESSAGE, Form.VERB),
            rule("(?:text|message|msg|dm|ping|sms|whats ?app)", InteractionKind.MESSAGE, Form.NOUN_OR_VERB),
            rule("(?:messages|texts|dms|chats?)", InteractionKind.MESSAGE, Form.NOUN),
            rule("(?:sent|wrote|gave|write|send)", InteractionKind.MESSAGE, Form.SENT),
            rule("got back", InteractionKind.MESSAGE, Form.VERB),
            rule("(?:got|received)", InteractionKind.MESSAGE, Form.GOT),
            rule("(?:coffees?|tea|cuppa|matcha|espresso|hot chocolate|ice cream)", InteractionKind.COFFEE, Form.NOUN),
            rule(
                    "(?:lunch|dinner|breakfast|brunch|supper|drinks?|beers?|wine|cocktails?|pizza|barbecue|bbq|picnic|meal)",
                    InteractionKind.MEAL,
                    Form.NOUN),
            rule(
                    "(?:called|rang|phoned|telephoned|spoke|(?:talked|speaking)(?= (?:to|with) ))(?! off)(?: back)?",
                    InteractionKind.CALL,
                    Form.VERB),
            rule("(?:(?:phone|telephone|conference)[ -]?calls?|calls)", InteractionKind.CALL, Form.NOUN),
            rule("(?:call|phone)(?! off)", InteractionKind.CALL, Form.NOUN_OR_VERB),
            rule(
                    "(?:met(?: up)?|saw|visited|ran into|bumped into|caught up|hung out|came (?:by|over|round)|dropped by|hosted)",
                    InteractionKind.MEETING,
                    Form.VERB),
            rule("(?:meet|visit)", InteractionKind.MEETING, Form.NOUN_OR_VERB),
            rule(
                    "(?:meetings?|catch[ -]?up|walk|stroll|hike|run|swim|chess|cinema|film|movie|museum|gym|yoga|tennis|football"
                            + "|climbing|bike ride|shopping)",
                    InteractionKind.MEETING,
                    Form.NOUN),
            rule("note(?= (?:about|on|for) )", InteractionKind.NOTE, Form.NOUN),
            rule("asked", InteractionKind.MESSAGE, Form.ASKED));

    static @Nullable Reading<KindWords> read(String text, int at) {
        return RULES.stream()
                .map(rule -> rule.read(text, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// These words, coming after those of `before`, say it more exactly: met, for coffee; sent, a letter.
    boolean refine(KindWords before) {
        if (before.form == Form.SENT || before.form == Form.GOT)
            return form != Form.MEANS || kind == InteractionKind.EMAIL;
        return switch (before.kind) {
            case MEETING -> before.form != Form.MEANS && kind != InteractionKind.MISSED_CALL;
            case CALL -> kind == InteractionKind.VIDEO_CALL || kind == InteractionKind.MISSED_CALL;
            default -> false;
        };
    }

    private static Rule<KindWords> rule(String pattern, InteractionKind kind, Form form) {
        var words = new KindWords(kind, form);
        return Rule.of(pattern, found -> words);
    }
}
