package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.Prose;
import app.kith.design.ReasonChip;
import app.kith.design.ReasonChip.Tone;
import app.kith.design.Words;
import app.kith.nurture.Opener;
import app.kith.nurture.Reach;
import app.kith.nurture.Reason;
import app.kith.people.PersonRef;
import app.kith.people.Trend;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says why somebody is named, and what a note to them could open with.
record ReasonWords(Words words) {
    /// Scores are compared with those of so many days ago.
    private static final int TREND_DAYS = 90;

    private static final int REPLY_IS_LATE = 7;
    private static final int LONGEST_NOTE = 220;

    String sentence(Reach reach) {
        var name = reach.person().callName();
        return switch (reach.reason()) {
            case Reason.Promised(var task) -> "You said you would: " + task.title();
            case Reason.BirthdayToday(var turns) ->
                turns.isPresent()
                        ? "%s turns %d today.".formatted(name, turns.getAsInt())
                        : "It is %s’s birthday today.".formatted(name);
            case Reason.OwedReply(var since) ->
                "The last word was theirs, %s. They may be waiting for yours.".formatted(words.past(since));
            case Reason.PaceDue(var pace, var last) ->
                last == null
                        ? "You want a word %s. Nothing is logged yet.".formatted(pace.words())
                        : "You want a word %s. %s.".formatted(pace.words(), pace.gap(last, words.today()));
            case Reason.Fading fading -> fading.silence().sentence();
            case Reason.NothingLogged() -> "Nothing is logged with %s yet. When did you last talk?".formatted(name);
        };
    }

    /// Chips for the one person of the card: the way of the score in points.
    List<ReasonChip> chipsOfCard(Reach reach) {
        var chips = new ArrayList<ReasonChip>();
        trend(reach.person(), true).ifPresent(chips::add);
        own(reach).ifPresent(chips::add);
        return chips;
    }

    List<ReasonChip> chipsOfRow(Reach reach) {
        var chips = new ArrayList<ReasonChip>();
        own(reach).ifPresent(chips::add);
        trend(reach.person(), false).ifPresent(chips::add);
        return chips;
    }

    String opener(Opener opener) {
        return switch (opener) {
            case Opener.LastNote(var day, var note) ->
                "Last noted %s: “%s” Ask how that went.".formatted(words.past(day), cut(Prose.inOneLine(note)));
            case Opener.OpenQuestion(var day, var question) ->
                "Still open since %s: “%s” Ask what came of it."
                        .formatted(words.past(day), cut(Prose.inOneLine(question)));
            case Opener.DateNear(var label, var on) -> dateNear(label, on);
            case Opener.BirthdaySoon(var on) ->
                "Their birthday is %s. Ask how they will spend it.".formatted(words.future(on));
            case Opener.OpenTask(var title) -> "You said you would: “%s”. Say how far it is.".formatted(title);
            case Opener.HowYouMet(var met) ->
                "How you met: “%s” A good place to begin.".formatted(cut(Prose.inOneLine(met)));
        };
    }

    private String dateNear(String label, LocalDate on) {
        if (on.isBefore(words.today())) return "%s was %s. Ask how it went.".formatted(label, words.past(on));
        return on.equals(words.today())
                ? "%s is today.".formatted(label)
                : "%s is %s. Ask how they feel about it.".formatted(label, words.future(on));
    }

    private Optional<ReasonChip> own(Reach reach) {
        return switch (reach.reason()) {
            case Reason.Promised(var task)
            when task.lateOn(words.today()) && task.dueOn() != null ->
                Optional.of(new ReasonChip(Icon.Name.CLOCK, late(task.dueOn(), words.today()), Tone.LATE));
            case Reason.BirthdayToday birthday ->
                Optional.of(new ReasonChip(Icon.Name.CAKE, "birthday today", Tone.WARM));
            case Reason.OwedReply(var since) -> {
                var days = ChronoUnit.DAYS.between(since, words.today());
                var tone = days >= REPLY_IS_LATE ? Tone.LATE : Tone.NEUTRAL;
                yield Optional.of(new ReasonChip(Icon.Name.REPLY, "You owe a reply, %d days".formatted(days), tone));
            }
            default -> Optional.empty();
        };
    }

    private Optional<ReasonChip> trend(PersonRef person, boolean inPoints) {
        var score = person.standing().score();
        var before = person.standing().scoreBefore();
        var trend = person.standing().trend();
        if (score == null || before == null || trend == Trend.STEADY) {
            return Optional.empty();
        }
        var text = inPoints ? "%d since %s".formatted(Math.abs(score - before), then()) : before + " → " + score;
        var warming = trend == Trend.WARMING;
        var icon = inPoints
                ? (warming ? Icon.Name.ARROW_UP_RIGHT : Icon.Name.ARROW_DOWN_RIGHT)
                : (warming ? Icon.Name.TRENDING_UP : Icon.Name.TRENDING_DOWN);
        return Optional.of(new ReasonChip(icon, text, warming ? Tone.WARM : Tone.COOLING));
    }

    /// The month in which the score was as before: "August".
    String then() {
        return words.today().minusDays(TREND_DAYS).getMonth().getDisplayName(TextStyle.FULL, words.locale());
    }

    /// "11 days late".
    static String late(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(due, today);
        return days == 1 ? "1 day late" : days + " days late";
    }

    /// A note in one line, not longer than one can take in at a glance.
    String quoted(String note) {
        return cut(Prose.inOneLine(note));
    }

    private static String cut(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var shown = line.length() <= LONGEST_NOTE
                ? line
                : line.substring(
                                0,
                                line.lastIndexOf(' ', LONGEST_NOTE) > 0
                                        ? line.lastIndexOf(' ', LONGEST_NOTE)
                                        : LONGEST_NOTE)
                        + "…";
        return shown.matches(".*[.!?…]") ? shown : shown + ".";
    }
}
