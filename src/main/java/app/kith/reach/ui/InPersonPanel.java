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
        var candidates = ids.isEmpty() ? inPerson.closest(connections) : inPerson.these(ids, connections);
        var asked = candidates.people().stream().map(InPerson.Candidate::asked).toList();
        var steps = ids.isEmpty()
                ? candidates.model().best(asked, time + InPerson.MINUTES_EACH)
                : candidates.model().inOrder(asked);
        // one more than there is time for says what a bit more time would add
        var places = ids.isEmpty() ? Math.min(steps.size(), time / InPerson.MINUTES_EACH) : steps.size();
        list.removeAll();
        steps.subList(0, places).forEach(step -> list.add(line(candidates.of(step.asked()), step)));
        say(steps, places);
    }

    private void say(List<Step<ContactId>> steps, int places) {
        var heard = steps.subList(0, places).stream().mapToDouble(Step::gain).sum();
        if (places == 0) {
            sum.setText("There is nobody to ask yet. Add people and log what happens, and the closest are named here.");
            compared.setText("");
            return;
        }
        var next = steps.size() > places
                ? " One more adds %s."
                        .formatted(FunnelStep.rough(steps.get(places).gain(), words))
                : "";
        sum.setText("%s, %s: about %s can be expected to hear it, each counted once.%s"
                .formatted(
                        words.count(places, "note", "notes"),
                        Words.lengthSpelled(InPerson.minutes(places)),
                        words.people(Math.round(heard)),
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

    /// "passed on 3 of 5; knows 12 people you know, 4 of them nobody before; 2,900 on Mastodon"
    private String reason(InPerson.Candidate one, Step<ContactId> step) {
        var carried = one.carried();
        var known = one.asked().known().size();
        var audience = one.audience();
        return "%s; knows %s%s; %s"
                .formatted(
                        carried == null || carried.asked() == 0
                                ? "never asked"
                                : "passed on %d of %d".formatted(carried.passed(), carried.asked()),
                        known == 0 ? "nobody you know of" : words.people(known) + " you know",
                        step.fresh() == known ? "" : ", %s not counted before".formatted(words.number(step.fresh())),
                        audience == null
                                ? "about %s more, assumed"
                                        .formatted(FunnelStep.about(one.asked().others(), words))
                                : "%s on %s"
                                        .formatted(
                                                words.number(audience.followers()),
                                                Words.isolated(audience.channelName())));
    }
}
