package app.kith.interactions.ui;

import app.kith.design.Icon;
import app.kith.design.Voice;
import app.kith.interactions.QuickLogPreview;
import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.interactions.spi.ScorePreview;
import app.kith.people.Band;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line said back: the rings of its people, what happened and when, the note, and what it does to the score.
class LogAnswer extends Div {
    private static final int MOST_FACES = 4;

    LogAnswer(QuickLogPreview preview, Locale locale) {
        addClassName("kith-preview");
        var faces = new Div();
        faces.addClassName("kith-log__faces");
        var size = preview.people().size() > 1 ? WarmthRing.ROW : WarmthRing.REACH;
        preview.people().stream().limit(MOST_FACES).forEach(person -> faces.add(face(person, preview, size)));
        if (!preview.people().isEmpty()) {
            add(faces);
        }
        add(words(preview, locale));
        add(gains(preview));
    }

    private static Component face(Mentioned person, QuickLogPreview preview, int size) {
        var known = person.known();
        if (known == null) {
            var nobody = new Span(new Icon(person.isNew() ? Icon.Name.USER_ROUND_PLUS : Icon.Name.USERS_ROUND, 20));
            nobody.addClassNames("kith-log__nobody", "kith-log__nobody--" + size);
            return nobody;
        }
        var change = preview.changes().get(known.id());
        var ring = change == null
                ? WarmthRing.of(known.person(), size)
                : new WarmthRing(
                        known.id().value(),
                        known.person().name(),
                        known.person().portrait(),
                        change.after(),
                        change.before(),
                        size);
        return size >= WarmthRing.REACH ? ring.withNumber() : ring;
    }

    private static Div words(QuickLogPreview preview, Locale locale) {
        var said = preview.log().inWords(locale, preview.today());
        var title = new Span(said.title());
        title.addClassName("kith-preview__title");
        var words = new Div(title, small(said.detail()));
        words.addClassName("kith-grow");
        if (!preview.log().note().isEmpty()) {
            var note = new Paragraph(
                    new Voice("“%s”".formatted(beginning(preview.log().note()))));
            words.add(note);
        }
        preview.people().stream()
                .filter(Mentioned::isNew)
                .map(person -> remark(Icon.Name.USER_ROUND_PLUS, LogWords.which(person)))
                .forEach(words::add);
        LogWords.remarks(preview).stream()
                .map(sentence -> remark(Icon.Name.INFO, sentence))
                .forEach(words::add);
        return words;
    }

    private static String beginning(String note) {
        var first = note.offsetByCodePoints(0, 1);
        return note.substring(0, first).toUpperCase(Locale.ROOT) + note.substring(first);
    }

    private static Component remark(Icon.Name icon, String sentence) {
        var remark = new Div(new Icon(icon, 16), new Span(sentence));
        remark.addClassName("kith-log__remark");
        return remark;
    }

    private static Component gains(QuickLogPreview preview) {
        var gains = new Div();
        gains.addClassName("kith-preview__gain");
        var alone = preview.people().size() == 1;
        preview.people().stream().limit(MOST_FACES).forEach(person -> {
            var known = person.known();
            var change = known == null ? null : preview.changes().get(known.id());
            if (known != null && change != null) {
                gains.add(gain(alone ? null : known.person().callName(), change));
            }
        });
        return gains;
    }

    private static Component gain(@Nullable String name, ScorePreview.Change change) {
        var after = Band.of(change.after());
        var numbers = new Span(
                change.before() == null ? String.valueOf(change.after()) : change.before() + " → " + change.after());
        numbers.addClassName("kith-num");
        var gain = new Div(numbers);
        gain.addClassNames("kith-log__gain", "kith-band-" + after.name().toLowerCase(Locale.ROOT));
        gain.add(small(name != null ? name : meaning(change, after)));
        return gain;
    }

    private static String meaning(ScorePreview.Change change, Band after) {
        var word = after.label().toLowerCase(Locale.ROOT);
        if (change.before() == null) {
            return "the first word with them";
        }
        return Band.of(change.before()) == after ? "stays " + word : "becomes " + word;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("kith-small", "kith-muted");
        return small;
    }
}
