package app.kith.reach.ui;

import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import app.kith.reach.InPerson;
import app.kith.reach.model.ReachEstimate;
import app.kith.reach.model.SecondDegree.Step;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whom to ask in person in the minutes one has, what each of them adds, and how that compares with telling
/// all at once.
class InPersonPanel extends Section {
    private static final int MOST_MINUTES = 300;
    private static final int USUAL_MINUTES = 30;

    private final InPerson inPerson;
    private final Words words;
    private final IntegerField minutes = new IntegerField("Minutes you have");
    private final MultiSelectComboBox<PersonRef> chosen = new MultiSelectComboBox<>("Or choose them yourself");
    private final OrderedList list = new OrderedList();
    private final Paragraph sum = new Paragraph();
    private final Paragraph compared = new Paragraph();
    private double connections = ReachQuery.USUAL.connections();
    private Optional<ReachEstimate> broadcast = Optional.empty();

    InPersonPanel(InPerson inPerson, AddressBook people, Words words) {
        this.inPerson = inPerson;
        this.words = words;
        addClassNames("kith-reach-page__person", "kith-reach-page__wide");
        minutes.setValue(USUAL_MINUTES);
        minutes.setManualValidation(true);
        minutes.setHelperText("%d for each note, assumed.".formatted(InPerson.MINUTES_EACH));
        minutes.addValueChangeListener(change -> count());
        chosen.setItemLabelGenerator(PersonRef::name);
        chosen.setItems(
                query -> people.named(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        chosen.getLazyDataView().setIdentifierProvider(PersonRef::id);
        chosen.addValueChangeListener(change -> count());
        var best = new Button("Best few for the time", click -> chosen.clear());
        var fields = new Div(minutes, chosen, best);
        fields.addClassNames("kith-row", "kith-reach-page__ask");
        list.addClassName("kith-plain");
        sum.getElement().setAttribute("role", "status");
        compared.addClassNames("kith-small", "kith-muted");
        add(new SectionTitle("Or ask a few in person"), fields, list, sum, compared);
    }

    /// @param query how many somebody reaches of whom that is not known
    /// @param estimate what telling all at once comes to
    void show(ReachQuery query, ReachEstimate estimate) {
        connections = query.connections();
        broadcast = Optional.of(estimate);
        count();
    }

    private void count() {
        var time = minutes.getValue();
        var isGood = time != null && time >= InPerson.MINUTES_EACH && time <= MOST_MINUTES;
        minutes.setInvalid(!isGood);
        minutes.setErrorMessage(
                isGood ? "" : "Between %d and %d minutes".formatted(InPerson.MINUTES_EACH, MOST_MINUTES));
        if (!isGood) return;
        var ids = chosen.getValue().stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new));
        var candidates = ids.isEmpty() ? inPerson.closest(connections) : inPerson.around(ids, connections);
        var all = candidates.people().stream().map(InPerson.Candidate::asked).toList();
        var model = candidates.model();
        var steps = ids.isEmpty()
                ? model.best(all, time)
                : model.inOrder(
                        all.stream().filter(one -> ids.contains(one.person())).toList());
        var asked = steps.stream().map(Step::asked).toList();
        var next = model.next(
                asked, all.stream().filter(one -> !asked.contains(one)).toList());
        list.removeAll();
        steps.forEach(step -> list.add(line(candidates.of(step.asked()), step)));
        say(steps, next.map(step -> oneMore(candidates.of(step.asked()), step)).orElse(""));
    }

    /// "One more, Ana, adds 40."
    private String oneMore(InPerson.Candidate one, Step<ContactId> step) {
        return " One more, %s, adds %s."
                .formatted(Words.isolated(one.person().callName()), FunnelStep.rough(step.gain(), words));
    }

    private void say(List<Step<ContactId>> steps, String next) {
        var heard = steps.stream().mapToDouble(Step::gain).sum();
        if (steps.isEmpty()) {
            sum.setText("There is nobody to ask yet. Add people and log what happens, and the closest are named here.");
            compared.setText("");
            return;
        }
        sum.setText("%s, %s: about %s can be expected to hear it, each counted once.%s"
                .formatted(
                        words.count(steps.size(), "note", "notes"),
                        Words.lengthSpelled(InPerson.minutes(steps.size())),
                        words.peopleInside(Math.round(heard)),
                        next));
        compared.setText(broadcast
                .map(all ->
                        "Telling all %s at once costs one message and may be heard by about %s, %s to %s. A post is passed by; a note is read and answered."
                                .formatted(
                                        FunnelStep.about(all.counted(), words),
                                        FunnelStep.rough(all.expected(), words),
                                        FunnelStep.rough(all.low(), words),
                                        FunnelStep.rough(all.high(), words)))
                .orElse(""));
    }

    private ListItem line(InPerson.Candidate one, Step<ContactId> step) {
        var person = one.person();
        var said = new Span(reason(one, step));
        said.addClassNames("kith-small", "kith-muted", "kith-num");
        var text = new Div(new PersonLink(person), said);
        text.addClassNames("kith-grow", "kith-stack");
        var adds = new Span("adds " + FunnelStep.rough(step.gain(), words));
        adds.addClassNames("kith-small", "kith-num");
        var line = new ListItem(WarmthRing.of(person, WarmthRing.ROW), text, adds);
        line.addClassName("kith-line");
        return line;
    }

    private String reason(InPerson.Candidate one, Step<ContactId> step) {
        return new PersonReason(one, step.fresh(), words).toString();
    }
}
