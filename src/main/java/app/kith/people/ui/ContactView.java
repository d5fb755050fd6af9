package app.kith.people.ui;

import app.kith.design.BackLink;
import app.kith.design.EmptyInvite;
import app.kith.design.Question;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.cards.CircleTag;
import app.kith.people.cards.InteractionStrip;
import app.kith.people.cards.ScoreNumber;
import app.kith.people.cards.WarmthRing;
import app.kith.people.spi.ContactPanel;
import app.kith.people.spi.ContactPanel.Place;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.Tags;
import app.kith.people.twins.Merging;
import app.kith.people.twins.ui.JoinWithGesture;
import app.kith.people.twins.ui.SplitGesture;
import app.kith.people.ui.ContactActions.Deed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// A person's page. It knows the person and where parts stand; the parts are brought as [ContactPanel] beans.
@Route("people/:id")
// what panels of other modules may show
@Uses(CircleTag.class)
@Uses(InteractionStrip.class)
@Uses(ScoreNumber.class)
@Uses(WarmthRing.class)
@PermitAll
@StyleSheet("kith-person-page.css")
@StyleSheet("kith-facts.css")
class ContactView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshable {
    private final AddressBook people;
    private final Merging merging;
    private final SplitGesture splitting;
    private final JoinWithGesture joining;
    private final ContactEditor editor;
    private final ListAsItWas listAsItWas;
    private final LetGoGesture letGoes;
    private final Tags tags;
    private final List<ContactPanel> panels;
    private Optional<ContactProfile> shown = Optional.empty();
    private @Nullable TabSheet tabs;

    ContactView(
            AddressBook people,
            Merging merging,
            SplitGesture splitting,
            JoinWithGesture joining,
            ContactEditor editor,
            ListAsItWas listAsItWas,
            LetGoGesture letGoes,
            Tags tags,
            ObjectProvider<ContactPanel> panels) {
        this.people = people;
        this.merging = merging;
        this.splitting = splitting;
        this.joining = joining;
        this.editor = editor;
        this.listAsItWas = listAsItWas;
        this.letGoes = letGoes;
        this.tags = tags;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ContactPanel::order))
                .toList();
        addClassNames("kith-page", "kith-page--full");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tabs = null;
        var joinedInto =
                event.getRouteParameters().get("id").flatMap(ContactView::id).flatMap(merging::shownFor);
        if (joinedInto.isPresent()) {
            event.forwardTo("people/" + joinedInto.get());
            return;
        }
        show(event.getRouteParameters().get("id").flatMap(ContactView::id));
    }

    @Override
    public String getPageTitle() {
        return shown.map(ContactProfile::name).orElse("Nobody here") + " · Kith";
    }

    @Override
    public void refresh() {
        show(shown.map(ContactProfile::id));
    }

    private void show(Optional<ContactId> id) {
        removeAll();
        shown = id.flatMap(people::profile);
        add(crumbs());
        shown.ifPresentOrElse(this::show, this::sayNobody);
    }

    private void show(ContactProfile person) {
        Runnable refresh = () -> show(Optional.of(person.id()));
        if (person.binnedAt() != null) {
            var day = people.forgottenOn(person.binnedAt());
            add(new BinNotice("on " + new Words(day, getLocale()).date(day), () -> bringBack(person)));
        }
        var actions = new ContactActions(
                person,
                () -> editor.edit(person, refresh),
                parts(Place.ACTION, person, refresh),
                rareDeeds(person, refresh));
        add(new ContactHero(
                        person,
                        colours(person),
                        parts(Place.META, person, refresh),
                        actions,
                        parts(Place.HERO, person, refresh))
                .withFace(parts(Place.FACE, person, refresh)));
        var main = new Section(tabs(person, refresh));
        var body = new Div(main);
        body.addClassName("kith-person");
        var beside = new Div();
        beside.addClassName("kith-person__beside");
        beside.add(parts(Place.ASIDE, person, refresh));
        body.setClassName("kith-person--plain", beside.getComponentCount() == 0);
        if (beside.getComponentCount() > 0) {
            body.add(beside);
        }
        var side = new Aside();
        side.addClassName("kith-side");
        side.add(parts(Place.SIDE, person, refresh));
        body.add(side);
        add(body);
    }

    private List<Deed> rareDeeds(ContactProfile person, Runnable refresh) {
        if (person.binnedAt() != null) {
            return List.of();
        }
        return List.of(
                new Deed("Join with…", () -> joining.open(person, refresh)),
                new Deed("These are two people", () -> splitting.open(person, refresh)),
                new Deed(
                        person.standing().isLetGo() ? "No longer let go" : "Let go",
                        () -> letGoes.change(person, refresh)),
                new Deed("Put in the bin", () -> forget(person)));
    }

    private TagColours colours(ContactProfile person) {
        return person.details().tags().isEmpty() ? TagColours.NONE : tags.colours();
    }

    private TabSheet tabs(ContactProfile person, Runnable refresh) {
        var open = tabs == null ? 0 : tabs.getSelectedIndex();
        var sheet = new TabSheet();
        sheet.addThemeName("no-border");
        sheet.addThemeName("no-padding");
        for (var panel : in(Place.TAB)) {
            panel.show(person, refresh).ifPresent(part -> sheet.add(panel.title(), part));
        }
        if (open > 0 && open < sheet.getTabCount()) {
            sheet.setSelectedIndex(open);
        }
        tabs = sheet;
        return sheet;
    }

    private List<Component> parts(Place place, ContactProfile person, Runnable refresh) {
        return in(place).stream()
                .flatMap(panel -> panel.show(person, refresh).stream())
                .toList();
    }

    private List<ContactPanel> in(Place place) {
        return panels.stream().filter(panel -> panel.place() == place).toList();
    }

    private BackLink crumbs() {
        return new BackLink(listAsItWas.location().getPathWithQueryParameters(), listAsItWas.name());
    }

    private void sayNobody() {
        add(EmptyInvite.page(
                "There is nobody here",
                "They may have been forgotten for good, or the address is not whole.",
                new Button("Show everyone", click -> UI.getCurrentOrThrow().navigate("people"))));
    }

    private void forget(ContactProfile person) {
        Question.ask(
                "Forget %s?".formatted(person.callName()),
                "Your history with %s goes too. You can bring both back for %d days."
                        .formatted(person.callName(), AddressBook.DAYS_IN_BIN),
                "Keep",
                "Put in the bin",
                () -> {
                    people.putInBin(List.of(person.id()));
                    UI.getCurrentOrThrow()
                            .navigate("people", listAsItWas.location().getQueryParameters());
                    Toasts.say("%s is in the bin.".formatted(Words.isolated(person.name())), () -> {
                        people.restore(List.of(person.id()));
                        UI.getCurrentOrThrow().navigate("people/" + person.id().value());
                    });
                });
    }

    private void bringBack(ContactProfile person) {
        people.restore(List.of(person.id()));
        show(Optional.of(person.id()));
        Toasts.say("%s is back.".formatted(Words.isolated(person.name())));
    }

    private static Optional<ContactId> id(String text) {
        try {
            return Optional.of(new ContactId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
