package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.TestClock;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import app.kith.people.AddressBook;
import app.kith.people.Audience;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.Period;
import app.kith.people.RoughDate;
import app.kith.people.fields.FactFields;
import app.kith.people.fields.FactType;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ContactViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Channels channels;

    @Autowired
    FactFields fields;

    @Autowired
    TestClock clock;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Test
    void showsThePersonWithWhatIsWorthRemembering() {
        var ana = people.add(ana());

        var view = open(ana);

        assertThat(view.getPageTitle()).isEqualTo("Ana Ruiz · Kith");
        assertThat($(H1.class).single().getText()).isEqualTo("Ana Ruiz");
        assertThat(text())
                .contains("Design lead, Taller Norte", "Valencia", "At the fair", "Birthday 3 March, turns 42");
        assertThat($view(Tab.class).all()).extracting(Tab::getLabel).contains("Facts", "Handles");
        assertThat($(Anchor.class).withClassName("kith-button").single().getHref())
                .isEqualTo("mailto:ana@example.org");
    }

    @Test
    void whoeverHasOnlyAPhoneIsCalledAndWhoeverHasOnlyAPageIsVisited() {
        open(reached(new Handle(ChannelKind.PHONE, "+34 963 555 123")));
        assertThat(way()).endsWith("Call tel:+34963555123");

        open(reached(new Handle(ChannelKind.BLOG, "ana.example")));
        assertThat(way()).endsWith("Visit https://ana.example");

        open(reached(
                new Handle(ChannelKind.BLOG, "ana.example"),
                new Handle(ChannelKind.PHONE, "+34 963 555 123"),
                new Handle(ChannelKind.EMAIL, "ana@example.org", null, true),
                new Handle(ChannelKind.BLUESKY, "ana.example")));
        assertThat(way()).endsWith("Write https://bsky.app/profile/ana.example");
    }

    private ContactId reached(Handle... handles) {
        return people.add(
                ContactDetails.with("Ana Ruiz").handles(List.of(handles)).build());
    }

    private String way() {
        var way = $(Anchor.class).withClassName("kith-button").single();
        return way.getElement().getTextRecursively() + " " + way.getHref();
    }

    @Test
    void saysSoWhereThereIsNobody() {
        var view = navigate("people/" + UUID.randomUUID(), ContactView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("There is nobody here");
        assertThat(view.getPageTitle()).isEqualTo("Nobody here · Kith");
    }

    @Test
    void anAddressThatIsNoIdIsNobody() {
        navigate("people/ana", ContactView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("There is nobody here");
    }

    @Test
    void nobodyOfAnotherWorkspaceIsShown() {
        var stranger =
                workspaces.inWorkspace(owner.freshWorkspace(), () -> people.add(ContactDetails.named("A stranger")));

        open(stranger);

        assertThat($(H1.class).single().getText()).isEqualTo("There is nobody here");
        assertThat(text()).doesNotContain("A stranger");
    }

    @Test
    void anEditShowsAtOnceAndCanBeTakenBack() {
        var ana = people.add(ana());
        open(ana);

        test(button("Edit")).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Ana Ruiz Montalvo");
        test(button("Save")).click();

        assertThat($(H1.class).single().getText()).isEqualTo("Ana Ruiz Montalvo");
        test(button("Undo")).click();
        assertThat(people.profile(ana).orElseThrow().details()).isEqualTo(ana());
    }

    @Test
    void anEditThatMeetsAnotherKeepsWhatWasTyped() {
        var ana = people.add(ana());
        open(ana);
        test(button("Edit")).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Ana R. Montalvo");
        people.edit(ana, ContactDetails.named("Ana Elsewhere"));

        test(button("Save")).click();

        assertThat($(Span.class).withText("You wrote “Ana Elsewhere” here.").exists())
                .isTrue();
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Ana R. Montalvo");
        test(button("Save")).click();
        assertThat(people.profile(ana).orElseThrow().name()).isEqualTo("Ana R. Montalvo");
    }

    @Test
    void whatAnotherWroteMeanwhileIsKeptAndSaid() {
        var ana = people.add(ana());
        open(ana);
        test(button("Edit")).click();
        test($(TextField.class).withLabel("Nickname").single()).setValue("Anita");
        clock.advance(Duration.ofMinutes(1));
        people.edit(
                ana,
                ana().change()
                        .place("Bergen")
                        .handles(List.of(ana().handles().getFirst(), new Handle(ChannelKind.X, "@ana")))
                        .build());
        clock.advance(Duration.ofMinutes(2));

        test(button("Save")).click();

        assertThat($(Span.class)
                        .withText(
                                "Saved. You changed the place to Bergen and added a handle in another window 2 minutes"
                                        + " ago. Both are kept.")
                        .exists())
                .isTrue();
        var now = people.profile(ana).orElseThrow().details();
        assertThat(now.place()).isEqualTo("Bergen");
        assertThat(now.nickname()).isEqualTo("Anita");
        test(button("Undo")).click();
        assertThat(people.profile(ana).orElseThrow().details().nickname()).isNull();
        assertThat(people.profile(ana).orElseThrow().details().place()).isEqualTo("Bergen");
    }

    @Test
    void whereBothChangedAFieldOneChooses() {
        var ana = people.add(ana());
        open(ana);
        test(button("Edit")).click();
        test($(TextField.class).withLabel("Place").single()).setValue("Oslo");
        test($(TextField.class).withLabel("Nickname").single()).setValue("Anita");
        people.edit(ana, ana().change().place("Bergen").company("Own studio").build());

        test(button("Save")).click();
        assertThat($(TextField.class).withLabel("Place").single().getValue()).isEqualTo("Oslo");
        assertThat($(TextField.class).withLabel("Company").single().getValue()).isEqualTo("Own studio");
        test(button("Use that")).click();
        test(button("Save")).click();

        var now = people.profile(ana).orElseThrow().details();
        assertThat(now.place()).isEqualTo("Bergen");
        assertThat(now.company()).isEqualTo("Own studio");
        assertThat(now.nickname()).isEqualTo("Anita");
    }

    @Test
    void showsFactsByWhatTheyAreAboutAndWhoIntroducedThem() {
        var ines = people.add(ContactDetails.named("Inés Montalvo"));
        fields.add("First pot", FactType.DATE, List.of());
        var id = people.add(ana().change()
                .introducedBy(ines)
                .pronunciation("AH-na")
                .pronouns("she/her")
                .dates(List.of(new ImportantDate("Anniversary", new PartialDate(2016, 6, 20), 7)))
                .facts(List.of(
                        new Fact("First pot", "2019-03-17"),
                        new Fact("Studio", "javascript:alert(1)"),
                        new Fact("Portfolio", "https://ana.example/work"),
                        new Fact(
                                "Job",
                                "Design lead",
                                new Period(new RoughDate(2015, null, null), new RoughDate(2019, null, null)))))
                .handles(List.of(
                        new Handle(ChannelKind.EMAIL, "old@ana.example", null, true),
                        new Handle(
                                ChannelKind.MASTODON,
                                "@ana@social.example",
                                null,
                                false,
                                null,
                                new Audience(1240, LocalDate.of(2026, 9, 2))),
                        new Handle(ChannelKind.OWN, "ana", null, false, "Guild", null)))
                .build());
        channels.add("Guild", "https://guild.example/u/{handle}");

        open(id);

        assertThat(text())
                .contains("introduced by Inés Montalvo", "AH-na", "Who she can reach", "followers, counted 2 Sep")
                .contains("17 March 2019", "Design lead, 2015 to 2019", "Anniversary 20 June, 11 years");
        assertThat(text()).contains("1,240");
        var panels = new FactWords(fields.all(), Locale.ENGLISH);
        assertThat(panels.shown(new Fact("Portfolio", "https://ana.example/work")))
                .isInstanceOf(Anchor.class);
        assertThat(panels.shown(new Fact("Studio", "javascript:alert(1)"))).isInstanceOf(Span.class);
        $view(TabSheet.class).single().setSelectedIndex(handlesTab());
        assertThat($view(Anchor.class).withText("ana").single().getHref()).isEqualTo("https://guild.example/u/ana");
        assertThat($view(Anchor.class).withText("old@ana.example").exists()).isFalse();
        assertThat($view(Span.class).withText("Do not write here").exists()).isTrue();
    }

    @Test
    void somebodyInTheBinIsBroughtBackFromTheirPage() {
        var ana = people.add(ana());
        people.putInBin(List.of(ana));
        open(ana);
        assertThat($(BinNotice.class).single().getElement().getTextRecursively())
                .contains("All of this is forgotten for good on 17 December.");

        test(button("Bring back")).click();

        assertThat(people.countInBin()).isZero();
        assertThat($(BinNotice.class).exists()).isFalse();
    }

    @Test
    void madeUpPeopleAreMarked() {
        var demo = people.addAll(List.of(ContactDetails.named("Demo")), true).getFirst();

        open(demo);

        assertThat($view(Span.class).withText("made-up").exists()).isTrue();
    }

    private ContactView open(ContactId id) {
        return navigate("people/" + id.value(), ContactView.class);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private int handlesTab() {
        return $view(Tab.class).all().stream().map(Tab::getLabel).toList().indexOf("Handles");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static ContactDetails ana() {
        return ContactDetails.with("Ana Ruiz")
                .company("Taller Norte")
                .jobTitle("Design lead")
                .place("Valencia, Spain")
                .howMet("At the fair")
                .birthday(new PartialDate(1985, 3, 3))
                .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@example.org")))
                .facts(List.of(new Fact("Likes", "blue glazes")))
                .tags(List.of("Craft fair"))
                .build();
    }
}
