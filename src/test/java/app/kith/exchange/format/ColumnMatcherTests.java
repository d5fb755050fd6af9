package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.exchange.format.ColumnMatch.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ColumnMatcherTests {

    @ParameterizedTest
    @CsvSource({
        "Full Name,FULL_NAME,SURE",
        "E-mail 1,EMAIL,SURE",
        "twitter,X,SURE",
        "Met?,HOW_MET,PROBABLY",
        "Last,LAST_INTERACTION,PLEASE_CHECK",
        "Grp,TAGS,PROBABLY",
        "Notes,NOTE,SURE",
        "mailing_list,LEAVE_OUT,NOT_BROUGHT_IN",
        "Shoe size,FACT,PROBABLY",
        "Empty,LEAVE_OUT,NOT_BROUGHT_IN"
    })
    void aHandmadeListIsMatchedByNameAndValues(String column, ImportField field, Confidence confidence) {
        var match = Fixture.named("studio.csv").match(column);

        assertThat(match.field()).isEqualTo(field);
        assertThat(match.confidence()).isEqualTo(confidence);
        assertThat(match.reason()).isNotBlank();
    }

    @Test
    void unclearDatesAreAskedWithEvidence() {
        var match = Fixture.named("studio.csv").match("Last");

        assertThat(match.dates())
                .isEqualTo(new DateOrder.Finding(
                        DateOrder.DAY_FIRST, "03/09/2026", "Other rows have 17/08, so day first is likely."));
        assertThat(match.choice().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void whatAProbableNameSaysYieldsToTheValues() {
        var file = Fixture.of("First name,Met,Contact\nAna,15/02/2024,ana@ruiz.example\nBo,16/03/2024,bo@ek.example\n");

        assertThat(file.match("Met").field()).isEqualTo(ImportField.MET_ON);
        assertThat(file.match("Contact").field()).isEqualTo(ImportField.EMAIL);
    }

    @Test
    void datesThatAreClearAreNotAsked() {
        var match = Fixture.of("name,birthday\nAna Ruiz,1970-11-15\nBo Ek,25/12/1980\n")
                .match("birthday");

        assertThat(match.confidence()).isEqualTo(Confidence.SURE);
        assertThat(match.dates().hasQuestion()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Anrede,PREFIX", "Vorname,GIVEN_NAME", "Name,FAMILY_NAME", "E-Mail,EMAIL", "Telefon privat,PHONE",
                "Handy,PHONE",
        "Firma,COMPANY", "Straße,ADDRESS", "PLZ,ADDRESS", "Ort,PLACE", "Geburtsdatum,BIRTHDAY", "Bemerkung,NOTE"
    })
    void germanNamesAreKnown(String column, ImportField field) {
        assertThat(Fixture.named("german-excel.csv").match(column).field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stichworte", "Schlagworte", "Stichwörter", "Gruppen"})
    void germanWordsForTagsAreKnown(String column) {
        var match = Fixture.of("Name," + column + "\nAna Ruiz,Kunde\nBo Ek,Freund\n")
                .match(column);

        assertThat(match.field()).isEqualTo(ImportField.TAGS);
        assertThat(match.confidence()).isEqualTo(Confidence.SURE);
    }

    @ParameterizedTest
    @CsvSource({
        "first_name,GIVEN_NAME", "lastName,FAMILY_NAME", "email2,EMAIL", "phone2,PHONE", "job_title,JOB_TITLE",
        "city,PLACE", "LinkedIn URL,LINKEDIN", "WorkPhone,PHONE", "Date of birth,BIRTHDAY", "Where we met,HOW_MET"
    })
    void namesAreReadHoweverTheyAreJoined(String column, ImportField field) {
        var match = Fixture.of("name," + column + "\nAna Ruiz,12 May 1980\nBo Ek,1 May 1970\n")
                .match(column);

        assertThat(match.field()).isEqualTo(field);
    }

    @Test
    void columnsWithoutNamesAreGuessedByTheirValues() {
        assertThat(Fixture.named("no-header.tsv").matches())
                .extracting(ColumnMatch::field)
                .containsExactly(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME, ImportField.EMAIL, ImportField.PHONE);
        assertThat(Fixture.named("emails.csv").match("Column 1").field()).isEqualTo(ImportField.EMAIL);
        assertThat(Fixture.named("handles.txt").match("Column 1").field()).isEqualTo(ImportField.MASTODON);
    }

    @Test
    void profilesAreToldByTheirHosts() {
        var matches = Fixture.of(
                        "name,p,q,r\nAna,https://www.linkedin.com/in/ana,https://x.com/ana,https://ana.example/\n")
                .matches();

        assertThat(matches)
                .extracting(ColumnMatch::field)
                .containsExactly(ImportField.FULL_NAME, ImportField.LINKEDIN, ImportField.X, ImportField.WEBSITE);
    }

    @Test
    void anEmailColumnWithoutEmailsIsAskedAbout() {
        var match = Fixture.of("name,email\nAna Ruiz,yes\nBo Ek,no\n").match("email");

        assertThat(match.confidence()).isEqualTo(Confidence.PLEASE_CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google.csv",
                "google-old.csv",
                "outlook.csv",
                "thunderbird.csv",
                "mailchimp.csv",
                "mailchimp-unsubscribed.csv",
                "hubspot.csv",
                "linkedin.csv",
                "studio.csv",
                "ragged.csv"
            })
    void aColumnWithValuesIsNeverLeftOutWithoutAReason(String file) {
        var fixture = Fixture.named(file);

        for (var match : fixture.matches())
            if (match.field() == ImportField.LEAVE_OUT && !match.samples().isEmpty())
                assertThat(match.reason())
                        .isIn(
                                "Only of use to the program it comes from",
                                "Mailing list flags are left out: Kith has no bulk mail");
    }

    @Test
    void googleLabelsBelongToTheirValues() {
        var fixture = Fixture.named("google.csv");

        assertThat(fixture.match("E-mail 1 - Label").field()).isEqualTo(ImportField.LABEL);
        assertThat(fixture.match("E-mail 1 - Value").choice().labelColumn())
                .isEqualTo(fixture.match("E-mail 1 - Label").column());
    }

    @Test
    void aMappingSurvivesAsJson() throws Exception {
        var mapping = Fixture.named("google.csv")
                .mapping()
                .with(0, ImportField.NICKNAME)
                .with(17, DateOrder.MONTH_FIRST);
        var json = JsonMapper.builder().build();

        var read = json.readValue(json.writeValueAsString(mapping), ColumnMapping.class);

        assertThat(read).isEqualTo(mapping);
        assertThat(read.choices().getFirst().field()).isEqualTo(ImportField.NICKNAME);
    }

    @Test
    void aTextShapeSurvivesAsJson() throws Exception {
        var shape = Fixture.named("german-excel.csv").sniff().shape();
        var json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(shape), TextShape.class))
                .isEqualTo(shape);
    }

    @Test
    void choosingAnotherFieldKeepsTheOtherColumns() {
        var mapping = Fixture.named("studio.csv").mapping();

        var changed = mapping.with(8, ImportField.LEAVE_OUT);

        assertThat(changed.choices().get(8).field()).isEqualTo(ImportField.LEAVE_OUT);
        assertThat(changed.choices().subList(0, 8))
                .isEqualTo(List.copyOf(mapping.choices().subList(0, 8)));
    }

    @Test
    void whatStandsBeforeEachNameInAnExportOfMoreThanPeopleIsPassedOver() {
        var ada = Fixture.named("pipeline.csv").person("Ada Barlow");

        assertThat(ada.company()).isEqualTo("Barlow Books");
        assertThat(ada.jobTitle()).isEqualTo("VP Sales");
        assertThat(ada.place()).isEqualTo("Leeds");
        assertThat(ada.handles()).extracting(ImportedHandle::label).containsExactly("Work", "Work");
        assertThat(ada.facts())
                .containsExactly(new ImportedPerson.Fact("Mailing address", "1 High St, Leeds, Yorkshire, LS1 1AA"));
    }

    @ParameterizedTest
    @CsvSource({"Dr.,PREFIX", "Prof. Dr.,PREFIX", "Frau,PREFIX", "Countess,JOB_TITLE", "Head of Art,JOB_TITLE"})
    void aTitleIsAFormOfAddressOrAJob(String title, ImportField field) {
        assertThat(Fixture.of("First name,Last name,Title\nAna,Ruiz,%s\n".formatted(title))
                        .match("Title")
                        .field())
                .isEqualTo(field);
    }

    @Test
    void aColumnCalledWorkMayHoldPhoneNumbers() {
        var file = Fixture.of("First,Last,Home,Work\nAna,Ruiz,555-0101,555-0102\n");

        assertThat(file.person("Ana Ruiz").handles())
                .containsExactly(
                        new ImportedHandle(HandleKind.PHONE, "555-0101", "Home"),
                        new ImportedHandle(HandleKind.PHONE, "555-0102", "Work"));
    }

    @Test
    void aBareListOfAccountsMayHaveSomeWithoutTheFirstAt() {
        var file = Fixture.of("@ana@fedi.example\n@bo@fedi.example\ncy@other.example\n");

        assertThat(file.people())
                .flatExtracting(ImportedPerson::handles)
                .extracting(ImportedHandle::kind)
                .containsOnly(HandleKind.MASTODON)
                .hasSize(3);
    }

    @Test
    void aColumnThatMayBeNamesIsNoneBesideSureOnes() {
        var file = Fixture.of("First name,Last name,Contact\nAna,Ruiz,yes\nBo,Ek,no\n");

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Ana Ruiz", "Bo Ek");
        assertThat(file.match("Contact").field()).isEqualTo(ImportField.FACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attendee", "Kunde", "First name, last name"})
    void peopleAreNamedUnderManyWords(String column) {
        var file = Fixture.of("\"%s\",E-mail\nAna Ruiz,a@ruiz.example\nBo Ek,b@ek.example\n".formatted(column));

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Ana Ruiz", "Bo Ek");
    }

    @Test
    void aColumnMaySayThatTheLastNameStandsFirst() {
        var file = Fixture.of("\"Name (Last, First)\",E-mail\n\"Ruiz, Ana\",a@ruiz.example\n");

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Ana Ruiz");
    }
}
