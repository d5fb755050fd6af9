package app.kith.interactions.ui;

import app.kith.design.Icon;
import app.kith.design.Prose;
import app.kith.design.Words;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.TimelineEntry;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/// One interaction on a timeline: its day, its kind, how long and with whom else, and the note.
class TimelineItem extends ListItem {

    TimelineItem(
            TimelineEntry entry, PersonRef person, LocalDate today, Locale locale, Runnable edit, Runnable delete) {
        addClassName("kith-timeline__item");
        var words = new Words(today, locale);
        var mark = new Span(new Icon(entry.kind().icon(), 16));
        mark.addClassName("kith-timeline__mark");
        var title = new Span(title(entry, person));
        title.addClassName("kith-timeline__title");
        var details = new Span(details(entry, person, words));
        details.addClassNames("kith-small", "kith-muted");
        var head = new Div(title, details);
        head.addClassName("kith-timeline__head");
        var body = new Div(head);
        body.addClassName("kith-timeline__body");
        if (entry.note() != null) {
            var note = new Prose(entry.note());
            note.addClassName("kith-timeline__note");
            body.add(note);
        }
        if (entry.favours().gave() != null)
            body.add(favour("You did for them: ", entry.favours().gave()));
        if (entry.favours().asked() != null)
            body.add(favour("You asked for: ", entry.favours().asked()));
        if (entry.passing() != null)
            body.add(favour(
                    PassingWords.begin(entry.passing()), PassingWords.rest(entry.passing(), entry.newcomers(), words)));
        add(new Day(entry, words), mark, body, new EntryTools(spoken(entry, person, words), edit, delete));
    }

    private static Div favour(String what, String words) {
        var said = new Span(words);
        said.getElement().setAttribute("dir", "auto");
        var favour = new Div(new Span(what), said);
        favour.addClassNames("kith-small", "kith-muted");
        return favour;
    }

    /// Brings it into sight and marks it for a moment.
    void found() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("""
                        requestAnimationFrame(() => {
                          const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
                          this.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
                          this.focus({ preventScroll: true });
                        });
                        this.classList.add('kith-timeline__item--found');
                        this.addEventListener('blur', () => this.classList.remove('kith-timeline__item--found'),
                          { once: true })""");
    }

    /// "Coffee", "Email from Ana", "Missed call to Ana": the person is named where it matters who began.
    private static String title(TimelineEntry entry, PersonRef person) {
        return entry.kind() == InteractionKind.NOTE || entry.direction() == Direction.BOTH
                ? entry.kind().label()
                : entry.kind().phrase(entry.direction()) + " " + person.callName();
    }

    /// "Email from Ana, 15 September": there may be many with one person.
    private static String spoken(TimelineEntry entry, PersonRef person, Words words) {
        return title(entry, person) + ", " + words.date(entry.day());
    }

    /// ", 1 h 10, with Inés and Luca".
    private static String details(TimelineEntry entry, PersonRef person, Words words) {
        var details = new ArrayList<String>();
        if (entry.time() != null) {
            details.add("at " + words.time(entry.time()));
        }
        if (entry.minutes() != null && entry.minutes() > 0) {
            details.add(Words.length(entry.minutes()));
        }
        if (entry.kind().inPerson()) {
            details.add("in person");
        }
        var others = entry.people().stream()
                .filter(other -> !other.id().equals(person.id()))
                .map(PersonRef::callName)
                .toList();
        if (!others.isEmpty()) {
            details.add("with " + Words.list(others));
        }
        if (entry.tone() != null) {
            details.add("felt " + entry.tone().label().toLowerCase(Locale.ROOT));
        }
        if (entry.day().isAfter(words.today())) {
            details.add("still to come");
        }
        return details.isEmpty() ? "" : ", " + String.join(", ", details);
    }

    /// "15 Sep", with the exact day behind it.
    @Tag("time")
    private static final class Day extends HtmlContainer {
        Day(TimelineEntry entry, Words words) {
            addClassName("kith-timeline__day");
            setText(DateTimeFormatter.ofPattern("d MMM", words.locale()).format(entry.day()));
            setTitle("%s, %s".formatted(words.weekdayAndDate(entry.day()), words.distance(entry.day())));
            getElement().setAttribute("datetime", entry.day().toString());
        }
    }
}
