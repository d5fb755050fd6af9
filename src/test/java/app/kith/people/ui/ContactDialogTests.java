package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import app.kith.channels.OwnChannel;
import app.kith.people.AddressBook;
import app.kith.people.Audience;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.Period;
import app.kith.people.PersonRef;
import app.kith.people.RoughDate;
import app.kith.people.fields.FactFields;
import app.kith.people.fields.FactType;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ContactDialogTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Channels channels;

    @Autowired
    FactFields fields;

    @BeforeEach
    void open() {
        navigate(PeopleView.class);
        test($(Button.class).withText("Add a person").first()).click();
    }

    @Test
    void writesDownAllThatWasTyped() {
        test(field("Name")).setValue("Ana Ruiz");
        test(field("Place")).setValue("Valencia, Spain");
        test($(TextArea.class).withLabel("How you met").single()).setValue("At the fair");
        birthday(3, Month.MARCH, 1985);
        handle("ana@example.org");
        fact("Likes", "blue glazes");

        save();

        var ana = only().details();
        assertThat(ana.place()).isEqualTo("Valencia, Spain");
        assertThat(ana.howMet()).isEqualTo("At the fair");
        assertThat(ana.birthday()).isEqualTo(new PartialDate(1985, 3, 3));
        assertThat(ana.handles()).containsExactly(new Handle(ChannelKind.EMAIL, "ana@example.org"));
        assertThat(ana.facts()).extracting(fact -> fact.content()).containsExactly("blue glazes");
        assertThat($(ContactDialog.class).exists()).isFalse();
    }

    @Test
    void somebodyOfNearlyThatNameIsNamedBeforeTheyAreAddedAgain() {
        people.add(ContactDetails.named("Ana Ruíz"));
        people.add(ContactDetails.named("Ana Holm"));

        test(field("Name")).setValue("ana ruis");

        assertThat($(SameName.class).single().getElement().getTextRecursively())
                .contains("You already know", "Ana Ruíz")
                .doesNotContain("Holm");
        test(field("Name")).setValue("Ana Berg");
        assertThat($(SameName.class).exists()).isFalse();
    }

    @Test
    void aNamelessPersonIsRefusedBesideTheName() {
        save();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Name").getErrorMessage()).isEqualTo("A person needs a name");
        assertThat(people.count()).isZero();
    }

    @Test
    void aDayThatDoesNotExistIsRefusedBesideTheBirthday() {
        test(field("Name")).setValue("Ana Ruiz");
        birthday(31, Month.FEBRUARY, null);

        save();

        assertThat($(Span.class)
                        .withText("There is no such day in the calendar")
                        .exists())
                .isTrue();
        assertThat(people.count()).isZero();
    }

    @Test
    void aBirthdayThatHasNotComeYetIsRefusedBesideIt() {
        test(field("Name")).setValue("Ana Ruiz");
        birthday(18, Month.NOVEMBER, 2026); // the clock says the 17th

        save();

        assertThat($(Span.class).withText("This birthday has not come yet").exists())
                .isTrue();
        assertThat(people.count()).isZero();
        birthday(17, Month.NOVEMBER, 2026);
        save();
        assertThat(only().details().birthday()).isEqualTo(new PartialDate(2026, 11, 17));
    }

    @Test
    void anEmailAPhoneAndAWebsiteAreCheckedBesideThem() {
        test(field("Name")).setValue("Ana Ruiz");
        handle("ana at example");

        save();

        var written = $(TextField.class).withAriaLabel("Handle").single();
        assertThat(written.getErrorMessage()).isEqualTo("An email address is written like ana@example.org");
        channel(ChannelKind.PHONE, null);
        save();
        assertThat(written.getErrorMessage()).startsWith("A phone number is written with digits");
        channel(ChannelKind.WEBSITE, null);
        save();
        assertThat(written.getErrorMessage()).isEqualTo("The address of a page is written like example.org");
        assertThat(written.isInvalid()).isTrue();
        assertThat(people.count()).isZero();
        test(written).setValue("ana.example");
        save();
        assertThat(only().details().handles()).containsExactly(new Handle(ChannelKind.WEBSITE, "ana.example"));
    }

    @Test
    void anUnknownIntroducerIsNotDroppedButCanBeAdded() {
        test(field("Name")).setValue("Ana Ruiz");
        var introducer = $(IntroducerField.class).single();
        ComponentUtil.fireEvent(introducer, new ComboBoxBase.CustomValueSetEvent<>(introducer, true, "Zed Quill"));

        save();

        assertThat(introducer.getErrorMessage()).contains("You know nobody called", "Zed Quill");
        assertThat(people.count()).isZero();
        test((Button) introducer.getHelperComponent()).click();
        save();
        var zed = people.named("Zed Quill", 1).getFirst().id();
        var ana = people.named("Ana Ruiz", 1).getFirst().id();
        assertThat(people.profile(ana).orElseThrow().details().introducedBy()).isEqualTo(zed);
    }

    @Test
    void aFactWithoutANameIsRefusedBesideIt() {
        test(field("Name")).setValue("Ana Ruiz");
        fact("", "blue glazes");

        save();

        assertThat($(ComboBox.class).withAriaLabel("What kind of fact").single().isInvalid())
                .isTrue();
        assertThat(people.count()).isZero();
    }

    @Test
    void saysWhoseAnAddressIsAlready() {
        var luca = people.add(ContactDetails.named("Luca Ferrante")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "luca@example.org"))));
        test(field("Name")).setValue("Luca F.");

        handle(" LUCA@example.org");

        assertThat($(Span.class).withText("This email is Luca Ferrante’s. ").exists())
                .isTrue();
        assertThat($(Anchor.class).withText("Open Luca Ferrante").single().getHref())
                .endsWith("people/" + luca.value());
        save();
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void aHandleIsOnAChannelOfOnesOwnWithFollowers() {
        test(field("Name")).setValue("Ana Ruiz");
        handle("ana");
        channel(ChannelKind.OWN, "Potters’ guild");
        followers(1240, null);

        save();

        assertThat(only().details().handles())
                .containsExactly(new Handle(
                        ChannelKind.OWN,
                        "ana",
                        null,
                        false,
                        "Potters’ guild",
                        new Audience(1240, LocalDate.of(2026, 11, 17))));
        assertThat(channels.all()).extracting(OwnChannel::name).containsExactly("Potters’ guild");
    }

    @Test
    void aDayWithoutANumberOfFollowersIsRefusedBesideIt() {
        test(field("Name")).setValue("Ana Ruiz");
        handle("@ana");
        channel(ChannelKind.X, null);
        followers(null, LocalDate.of(2026, 9, 2));

        save();

        assertThat($(IntegerField.class)
                        .withAriaLabel("Followers there")
                        .single()
                        .getErrorMessage())
                .isEqualTo("How many were counted?");
        assertThat(people.count()).isZero();
    }

    @Test
    void aFactOfTheWorkspacesOwnHasTheFieldOfItsType() {
        reopenWith("Shoe size", FactType.NUMBER);
        test(field("Name")).setValue("Ana Ruiz");
        fact("shoe size", "large");

        save();

        var wrong = $(TextField.class).withAriaLabel("The fact").single();
        assertThat(wrong.getErrorMessage()).isEqualTo("Write a number, such as 42 or 3.5");
        assertThat(people.count()).isZero();
        test(wrong).setValue("38.50");
        save();
        assertThat(only().details().facts()).containsExactly(new Fact("Shoe size", "38.50"));
    }

    @Test
    void aJobHasAPeriod() {
        test(field("Name")).setValue("Ana Ruiz");
        fact("Job", "Design lead at Taller Norte");
        test($(TextField.class).withAriaLabel("Since").single()).setValue("March 2015");
        test($(TextField.class).withAriaLabel("Until").single()).setValue("2014");

        save();

        var until = $(TextField.class).withAriaLabel("Until").single();
        assertThat(until.getErrorMessage()).isEqualTo("It ends before it begins");
        test(until).setValue("2019");
        save();
        assertThat(only().details().facts())
                .containsExactly(new Fact(
                        "Job",
                        "Design lead at Taller Norte",
                        new Period(new RoughDate(2015, 3, null), new RoughDate(2019, null, null))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDateIsRememberedWithItsReminder() {
        test(field("Name")).setValue("Ana Ruiz");
        test($(Button.class).withText("Add a date").single()).click();
        $(ComboBox.class).withAriaLabel("What day it is").single().setValue("Anniversary");
        save();
        assertThat($(Span.class).withText("A date needs a day and a month").exists())
                .isTrue();
        $(Select.class).withAriaLabel("Day: When it is").single().setValue(29);
        $(Select.class).withAriaLabel("Month: When it is").single().setValue(Month.FEBRUARY);
        $(Select.class).withAriaLabel("When to remind you").single().setValue(14);

        save();

        assertThat(only().details().dates())
                .containsExactly(new ImportantDate("Anniversary", new PartialDate(null, 2, 29), 14));
    }

    @Test
    void whoIntroducedThemIsFoundByName() {
        var ines = people.add(ContactDetails.named("Inés Montalvo"));
        people.add(ContactDetails.named("Luca Ferrante"));
        test(field("Name")).setValue("Ana Ruiz");
        test(field("How the name is said")).setValue("AH-na roo-EETH");
        var introducer = $(IntroducerField.class).single();

        @SuppressWarnings("unchecked")
        var everybody = (DataProvider<PersonRef, String>) introducer.getDataProvider();
        var offered =
                everybody.fetch(new Query<>(0, 10, List.of(), null, "ines")).toList();
        introducer.setValue(offered.getFirst());
        save();

        assertThat(offered).extracting(person -> person.name()).containsExactly("Inés Montalvo");
        var ana = people.profile(people.named("Ana Ruiz", 1).getFirst().id())
                .orElseThrow()
                .details();
        assertThat(ana.introducedBy()).isEqualTo(ines);
        assertThat(ana.pronunciation()).isEqualTo("AH-na roo-EETH");
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        test(field("Name")).setValue("Ana Ruiz");

        test($(Button.class).withText("Cancel").single()).click();

        assertThat($(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
                        .single()
                        .isOpened())
                .isTrue();
        assertThat($(ContactDialog.class).single().isOpened()).isTrue();
        test($(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single())
                .confirm(); // the one with the focus keeps what was typed
        assertThat($(ContactDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void closesAtOnceWhenNothingWasTyped() {
        test($(Button.class).withText("Cancel").single()).click();

        assertThat($(ContactDialog.class).exists()).isFalse();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void birthday(int day, Month month, Integer year) {
        $(Select.class).withLabel("Birthday").single().setValue(day);
        $(Select.class).withAriaLabel("Month: Birthday").single().setValue(month);
        $(IntegerField.class).withAriaLabel("Year, if known: Birthday").single().setValue(year);
    }

    private void reopenWith(String fact, FactType type) {
        fields.add(fact, type, List.of());
        test($(Button.class).withText("Cancel").single()).click();
        test($(Button.class).withText("Add a person").first()).click();
    }

    @SuppressWarnings("unchecked")
    private void channel(ChannelKind kind, String own) {
        $(ComboBox.class).withAriaLabel("Channel").single().setValue(new HandleRows.Channel(kind, own));
    }

    private void followers(Integer count, LocalDate on) {
        $(IntegerField.class).withAriaLabel("Followers there").single().setValue(count);
        $(DatePicker.class).withAriaLabel("Followers counted on").single().setValue(on);
    }

    private void handle(String written) {
        test($(Button.class).withText("Add a handle").single()).click();
        test($(TextField.class).withAriaLabel("Handle").single()).setValue(written);
    }

    @SuppressWarnings("unchecked")
    private void fact(String label, String content) {
        test($(Button.class).withText("Add a fact").single()).click();
        $(ComboBox.class).withAriaLabel("What kind of fact").single().setValue(label);
        test($(TextField.class).withAriaLabel("The fact").single()).setValue(content);
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    private ContactProfile only() {
        var row = people.search(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, 0, 2);
        assertThat(row).hasSize(1);
        return people.profile(row.getFirst().id()).orElseThrow();
    }
}
