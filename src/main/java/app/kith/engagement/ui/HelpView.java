package app.kith.engagement.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.PageTitle;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.engagement.score.Pace;
import app.kith.interactions.InteractionKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How the score works, in words, with an example to turn. Its place in the menu lies beyond the navigation, so
/// that only Find names it.
@Route(HelpView.PATH)
@com.vaadin.flow.router.PageTitle("How the score works")
@Menu(title = "How the score works", order = 30, icon = "circle-question-mark")
@PermitAll
@StyleSheet("kith-engagement.css")
class HelpView extends Div {
    static final String PATH = "help/score";

    HelpView(Workspaces workspaces) {
        addClassName("kith-help");
        var pace = workspaces.settings().paceDays();
        add(
                new PageTitle("How the score works"),
                lead("Out of 100 relationships like this one, so many see the other person reach back within the next"
                        + " %d days.".formatted(pace)),
                new Paragraph("That is all the number says. It is a chance, not points to collect, and every part of it"
                        + " comes from interactions that you logged and can open."),
                new ExamplePanel(new Pace(pace)),
                section("What it is made of", parts()),
                section(
                        "How it comes together",
                        new Paragraph(
                                "The parts are added up, and the sum is turned into a chance between 0 and 100: in the"
                                        + " middle each bit counts much, near the ends little. So what a part is worth depends"
                                        + " on the others. The points shown share that out fairly and add up to the score.")),
                section("What counts how much", weights()),
                section(
                        "What is measured",
                        list(
                                "The model was chosen on five public histories of messages and calls, two of them kept"
                                        + " aside until the end.",
                                "On them it foretells who will be in touch better than the days since the last contact,"
                                        + " plain counts and the usual marketing scores.",
                                "Calls, texts and emails were found to weigh the same; an email to five or more people"
                                        + " and a missed call a quarter of that.",
                                "Half of what an interaction adds has faded after 90 days.")),
                section(
                        "What is judgement",
                        list(
                                "The weights of comments, reactions, broadcasts, letters and time spent together.",
                                "The names of the bands, and how large the circles are.",
                                "How much more a renewed contact is worth in the inner circles when Kith suggests whom to"
                                        + " reach.")),
                section(
                        "What is not counted",
                        list(
                                "How you feel about a person, and what you know of them.",
                                "How many people follow them.",
                                "Notes you write down for yourself.",
                                "What a note says. Nobody reads it for the score.")),
                section(
                        "What to be honest about",
                        list(
                                "The histories behind the model are work mail, phone calls and messages of students, not"
                                        + " years of keeping up with friends.",
                                "Where people turn to another network altogether, or are only watched for a few weeks, the"
                                        + " order of the scores holds, but the chances can be well off.",
                                "A suggestion says where a reply would change most. It was not shown that writing brings"
                                        + " it about.",
                                "Kith knows only what is logged. A friend you see every week and never log looks silent.")));
    }

    private static DescriptionList parts() {
        var list = new DescriptionList();
        term(
                list,
                "Where everybody starts",
                "The same number for everyone, before anything is known of the two of you.");
        term(
                list,
                "How often you two are in touch",
                "Days with an interaction are added up, recent ones in full, those of 90 days ago by half, and so on."
                        + " Only the weightiest interaction of a day counts.");
        term(
                list,
                "Give and take",
                "The same sum is kept for what came from them and what came from you. The smaller of the two adds.");
        term(
                list,
                "Silence",
                "The days since you were last in touch, against the gap that is usual for the two of you. Nine weeks are"
                        + " nothing between people who talk twice a year, and long between those who talk weekly.");
        term(list, "Notes not yet answered", "The days on which you wrote since they last reached out.");
        return list;
    }

    private static void term(DescriptionList list, String term, String meaning) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(meaning));
    }

    private static UnorderedList weights() {
        var kinds = new TreeMap<Double, List<String>>(Comparator.reverseOrder());
        Stream.of(InteractionKind.values())
                .filter(kind -> kind.weight(1) > 0)
                .forEach(kind ->
                        kinds.merge(kind.weight(1), List.of(kind.label().toLowerCase(Locale.ROOT)), HelpView::joined));
        kinds.merge(
                InteractionKind.EMAIL.weight(Integer.MAX_VALUE),
                List.of("email to five or more people"),
                HelpView::joined);
        var list = new UnorderedList();
        kinds.forEach((weight, names) -> list.add(new ListItem("%s: %s"
                .formatted(
                        weight == 1 ? "In full" : "%d in 100".formatted(Math.round(100 * weight)),
                        Words.list(names)))));
        return list;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Paragraph lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("kith-help__lead");
        return lead;
    }

    private static Section section(String title, Component content) {
        return new Section(new SectionTitle(title), content);
    }

    private static UnorderedList list(String... sentences) {
        return new UnorderedList(Stream.of(sentences).map(ListItem::new).toArray(ListItem[]::new));
    }
}
