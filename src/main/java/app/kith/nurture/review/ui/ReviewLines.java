package app.kith.nurture.review.ui;

import app.kith.design.Icon;
import app.kith.design.Words;
import app.kith.nurture.TaskRow;
import app.kith.nurture.review.Review;
import app.kith.nurture.review.ReviewWords;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/// The lines of the review: people, each with a ring and what there is to say of them, and tasks.
final class ReviewLines {
    private ReviewLines() {}

    /// A face with the name and words below it.
    static ListItem face(PersonRef person, String words) {
        var line = new ListItem(ring(person, WarmthRing.REACH), name(person), small(words));
        line.addClassName("kith-review__face");
        return line;
    }

    static ListItem row(PersonRef person, String words) {
        var who = new Div(name(person), small(words));
        who.addClassName("kith-grow");
        var line = new ListItem(ring(person, WarmthRing.ROW), who);
        line.addClassName("kith-line");
        return line;
    }

    static ListItem shift(Review.Shift shift, String band) {
        var line = row(shift.person(), "");
        var words = new Span(ReviewWords.shift(shift));
        words.addClassNames("kith-num", "kith-review__shift", band);
        line.add(words);
        return line;
    }

    static ListItem task(TaskRow task, Words words) {
        var title = new Anchor("tasks", task.title());
        title.getElement().setAttribute("router-link", true);
        title.getElement().setAttribute("dir", "auto");
        title.addClassName("kith-person-link");
        var about = new Div(title);
        about.addClassName("kith-grow");
        var due = task.dueOn();
        if (due != null) {
            about.add(small("due " + words.distance(due)));
        }
        var line = new ListItem(new Icon(Icon.Name.LIST_TODO, 18), about);
        line.addClassNames("kith-line", "kith-review__task");
        return line;
    }

    private static WarmthRing ring(PersonRef person, int size) {
        return WarmthRing.of(person, size);
    }

    private static PersonLink name(PersonRef person) {
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        return name;
    }

    private static Span small(String words) {
        var below = new Span(words);
        below.addClassNames("kith-small", "kith-muted");
        below.setVisible(!words.isEmpty());
        return below;
    }
}
