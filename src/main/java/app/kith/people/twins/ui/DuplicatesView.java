package app.kith.people.twins.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.BackLink;
import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.KeyCap;
import app.kith.design.PageTitle;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.cards.TwinCompare;
import app.kith.people.twins.CannotSplit;
import app.kith.people.twins.MergeId;
import app.kith.people.twins.Merging;
import app.kith.people.twins.Pair;
import app.kith.people.twins.Twin;
import app.kith.people.twins.Twins;
import app.kith.people.twins.TwoPeople;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "Is this one person?": those who may be one person twice, one pair at a time, the likeliest first.
@Route("people/duplicates")
@com.vaadin.flow.router.PageTitle("Duplicates")
// beyond the groups of the navigation: it is found by Find, and reached from the people list
@Menu(title = "Duplicates", order = 90, icon = "merge")
@PermitAll
@StyleSheet("kith-twins.css")
class DuplicatesView extends Div implements BeforeEnterObserver, Refreshable {
    private final Twins twins;
    private final Merging merging;
    private final TwoPeople twoPeople;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final PageTitle title = new PageTitle("Is this one person?");
    private final Paragraph remark = new Paragraph();
    private final Div pair = new Div();
    private final Set<Pair> later = new LinkedHashSet<>();

    DuplicatesView(Twins twins, Merging merging, TwoPeople twoPeople, AddressBook people, Workspaces workspaces) {
        this.twins = twins;
        this.merging = merging;
        this.twoPeople = twoPeople;
        this.people = people;
        this.workspaces = workspaces;
        addClassNames("kith-page", "kith-page--full");
        remark.addClassName("kith-muted");
        remark.getElement().setAttribute("aria-live", "polite");
        var head = new Header(new Div(title, remark));
        head.addClassNames("kith-page__head", "kith-import-head");
        add(new BackLink("people", "People"), head, pair);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        later.clear();
        show(null);
    }

    /// What is picked but not yet decided stays.
    @Override
    public void refresh() {}

    /// @param first the pair to be shown before all others, if it is among them
    private void show(@Nullable Pair first) {
        pair.removeAll();
        var all = twins.suggestions(Twins.MOST);
        var open = all.stream().filter(twin -> !later.contains(pair(twin))).toList();
        if (open.isEmpty()) {
            sayNobody(all.size());
            return;
        }
        var twin =
                open.stream().filter(one -> pair(one).equals(first)).findFirst().orElse(open.getFirst());
        var both = people.profiles(List.of(twin.left(), twin.right()));
        var left = both.get(twin.left());
        var right = both.get(twin.right());
        if (left == null || right == null) {
            later.add(pair(twin));
            show(first);
            return;
        }
        title.setTitle("Is this one person?");
        remark.setText(
                open.size() == 1
                        ? "One pair needs your eye."
                        : words().number(open.size())
                                + (all.size() == Twins.MOST ? " pairs or more need" : " pairs need")
                                + " your eye, the likeliest first.");
        var compare = new TwinSides(people, words(), workspaces.zone()).compare(left, right, twin.likeness());
        pair.add(compare, foot(twin, left, right, compare));
    }

    private Div foot(Twin twin, ContactProfile left, ContactProfile right, TwinCompare compare) {
        var two = new Button("Two people", new Icon(Icon.Name.USER_ROUND), click -> keepBoth(twin, left, right));
        two.getElement().setAttribute("data-key", "k");
        var put = new Button("Decide later", click -> {
            later.add(pair(twin));
            next(null);
        });
        put.addThemeVariants(ButtonVariant.TERTIARY);
        put.getElement().setAttribute("data-arrow", "right");
        var join = new Button("Join into one", new Icon(Icon.Name.MERGE), click -> join(twin, left, compare));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.getElement().setAttribute("data-key", "j");
        List.of(two, put, join).forEach(button -> button.setDisableOnClick(true));
        var keys = new Span(new KeyCap("J"), new Span(" join "), new KeyCap("K"), new Span(" keep both"));
        keys.addClassNames("kith-small", "kith-muted", "kith-duplicates__keys");
        var space = new Span();
        space.addClassName("kith-grow");
        var foot = new Div(two, put, space, keys, join);
        foot.addClassName("kith-duplicates__foot");
        return foot;
    }

    private void join(Twin twin, ContactProfile left, TwinCompare compare) {
        try {
            var merge = merging.merge(twin.left(), twin.right(), compare.picks());
            var name = people.profile(twin.left()).map(ContactProfile::name).orElse(left.name());
            Toasts.say("Joined: %s.".formatted(name), () -> split(merge, pair(twin)));
        } catch (ChangedMeanwhile gone) {
            Toasts.say(Objects.requireNonNull(gone.getMessage()));
        }
        next(null);
    }

    private void split(MergeId merge, Pair shown) {
        try {
            merging.undo(merge);
        } catch (ChangedMeanwhile | CannotSplit refused) {
            Toasts.say(Objects.requireNonNull(refused.getMessage()));
        }
        next(shown);
    }

    private void keepBoth(Twin twin, ContactProfile left, ContactProfile right) {
        twoPeople.remember(twin.left(), twin.right());
        Toasts.say("Two people: %s and %s.".formatted(left.name(), right.name()), () -> {
            twoPeople.takeBack(twin.left(), twin.right());
            next(pair(twin));
        });
        next(null);
    }

    /// A screen reader is led back to the question.
    private void next(@Nullable Pair first) {
        show(first);
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    private void sayNobody(int left) {
        title.setTitle(left == 0 ? "Nobody is here twice" : "The rest waits for you");
        remark.setText("");
        var everyone =
                new Button("Show everyone", click -> UI.getCurrentOrThrow().navigate("people"));
        if (left == 0) {
            pair.add(new EmptyInvite(
                    "Everybody is one person",
                    "Kith looks at handles, phones, names and companies whenever somebody is added or edited.",
                    everyone));
            return;
        }
        var again = new Button("Look at them again", click -> {
            later.clear();
            next(null);
        });
        again.addThemeVariants(ButtonVariant.PRIMARY);
        pair.add(new EmptyInvite(
                left == 1 ? "You left one pair for later" : "You left %d pairs for later".formatted(left),
                "They are here whenever you come back.",
                again,
                everyone));
    }

    private Words words() {
        return new Words(workspaces.today(), getLocale());
    }

    private static Pair pair(Twin twin) {
        return Pair.of(twin.left(), twin.right());
    }
}
