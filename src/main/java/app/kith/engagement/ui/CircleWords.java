package app.kith.engagement.ui;

import app.kith.design.Words;
import app.kith.engagement.Circles;
import app.kith.engagement.CirclesNow;
import app.kith.people.PeopleFilter;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// What the page of the circles says in sentences.
record CircleWords(Words words) {
    private static final int FEW = 3;

    /// "The nearer the middle, the warmer. Six people are drifting out, three are coming closer."
    String sentence(CirclesNow now) {
        if (now.people().isEmpty()) return "";
        var start = "The nearer the middle, the warmer. ";
        if (now.people().size() < FEW) {
            return start + "Log what you do with a few more people, and they appear around you.";
        }
        return start + moving(now);
    }

    /// The picture in a sentence.
    String summary(CirclesNow now) {
        var sizes = Circles.ALL.stream()
                .map(circle -> "%d in the %s circle"
                        .formatted(
                                now.counts().getOrDefault(circle, 0),
                                circle.label().toLowerCase(Locale.ROOT)))
                .toList();
        return "People around you, the nearer the warmer: %s. %s".formatted(Words.list(sizes), moving(now));
    }

    Div legend(String month) {
        var trail = new Span("dotted: where they were in " + month);
        trail.addClassName("kith-legend__trail");
        var bead = new Span("bead: getting warmer");
        bead.addClassName("kith-legend__bead");
        var why = new Span("Drifting out are those who are silent for longer than usual, or lost 5 points or more in 90"
                + " days; coming closer those who won 5 or more.");
        var all = new Anchor("people?" + PeopleFilter.COOLING.encoded(), "everybody who is cooling");
        all.addClassName("kith-link");
        all.getElement().setAttribute("router-link", true);
        var where = new Span(new Text("Whoever is on no circle is not counted here. See "), all, new Text("."));
        var legend = new Div(trail, bead, why, where);
        legend.addClassNames("kith-small", "kith-muted", "kith-legend");
        return legend;
    }

    private String moving(CirclesNow now) {
        var out = now.driftingOut().size();
        var in = now.comingCloser().size();
        if (out == 0 && in == 0) return "Everybody stays where they are.";
        var closer = in == 1 ? " is coming closer" : " are coming closer";
        if (out == 0) return words.people(in) + closer + ".";
        var drifting = words.people(out) + (out == 1 ? " is" : " are") + " drifting out";
        if (in == 0) return drifting + ".";
        var number = words.people(in);
        var count = number.substring(0, number.indexOf(' ')).toLowerCase(words.locale());
        return "%s, %s%s.".formatted(drifting, count, closer);
    }
}
