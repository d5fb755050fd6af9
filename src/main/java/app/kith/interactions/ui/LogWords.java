package app.kith.interactions.ui;

import app.kith.design.Words;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.QuickLog;
import app.kith.interactions.QuickLogPreview;
import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.interactions.quicklog.ParsedLog;
import app.kith.interactions.quicklog.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the quick log says of a line, before and after it is saved.
final class LogWords {
    private LogWords() {}

    /// What is worth knowing before saving.
    static List<String> remarks(QuickLogPreview preview) {
        var remarks = new ArrayList<String>();
        if (preview.log().remarks().contains(Remark.IN_THE_FUTURE)) {
            remarks.add("That day is still to come. It counts from then on.");
        }
        if (preview.log().remarks().contains(Remark.NO_SUCH_DATE)) {
            remarks.add("No calendar has that date. It stays in the note.");
        }
        if (preview.favours().asked() != null) {
            preview.people().stream()
                    .flatMap(person -> Stream.ofNullable(person.known()))
                    .forEach(known -> {
                        var balance = preview.balances().get(known.id());
                        if (balance != null && balance.isWorthAThought()) {
                            remarks.add(balance.thought(
                                    Words.isolated(known.person().callName())));
                        }
                    });
        }
        return remarks;
    }

    /// Asks for the person a line does not name.
    static String question(ParsedLog log) {
        return log.kind() == InteractionKind.NOTE ? "Who is this note about?" : "Who was it with?";
    }

    /// "Which Ana?"
    static String which(Mentioned person) {
        return person.isNew() ? "New person: %s?".formatted(person.name()) : "Which %s?".formatted(person.name());
    }

    /// All that the preview shows, in sentences to be read out.
    static String said(QuickLogPreview preview, Locale locale) {
        var said = new ArrayList<String>();
        said.add(preview.log().inWords(locale, preview.today()).toString() + ".");
        preview.people().stream()
                .filter(person -> person.known() == null)
                .map(LogWords::which)
                .forEach(said::add);
        if (preview.people().isEmpty()) {
            said.add(question(preview.log()));
        }
        var words = new Words(preview.today(), locale);
        var passing = preview.log().passing();
        if (passing != null) said.add(PassingWords.whole(passing, words) + ".");
        said.addAll(remarks(preview));
        preview.promises().forEach(promise -> said.add("Tick to " + lower(PromiseOffers.said(promise, words)) + "."));
        preview.people().forEach(person -> {
            var change = person.known() == null
                    ? null
                    : preview.changes().get(person.known().id());
            if (change != null) {
                said.add(
                        change.before() == null
                                ? "%s's engagement begins at %d.".formatted(person.name(), change.after())
                                : "%s's engagement goes from %d to %d."
                                        .formatted(person.name(), change.before(), change.after()));
            }
        });
        return String.join(" ", said);
    }

    /// What is said when tasks were added with it.
    static String kept(int tasks) {
        return tasks == 0 ? "" : tasks == 1 ? " Task added." : " %d tasks added.".formatted(tasks);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /// "Logged. Ana goes from 72 to 78."
    static String saved(QuickLog.Saved saved, QuickLogPreview before, Locale locale) {
        var log = saved.log();
        if (log.date().isAfter(before.today())) {
            var day = new Words(before.today(), locale).future(log.date());
            return "Logged for %s. It counts from that day on.".formatted(day);
        }
        if (!saved.added().isEmpty()) {
            var names = saved.people().stream()
                    .filter(person -> saved.added().contains(person.id()))
                    .map(person -> person.name())
                    .toList();
            return "Logged. %s %s new among your people."
                    .formatted(Words.list(names), names.size() == 1 ? "is" : "are");
        }
        var title = log.inWords(locale, before.today()).title();
        if (saved.people().size() > 1) {
            return "Logged. %s.".formatted(title);
        }
        var person = saved.people().getFirst();
        var change = before.changes().get(person.id());
        if (change == null || change.before() == null || change.before() == change.after()) {
            return "Logged. %s.".formatted(title);
        }
        return "Logged. %s goes from %d to %d.".formatted(person.callName(), change.before(), change.after());
    }
}
