package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.exchange.format.ImportedPerson.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PeopleFileTests {

    @Test
    void aGoogleRowBecomesAPersonWithNothingLost() {
        var marisol = Fixture.named("google.csv").person("Marisol Etxeberria");

        assertThat(marisol.nickname()).isEqualTo("Mari");
        assertThat(marisol.company()).isEqualTo("La Casa Tiles");
        assertThat(marisol.jobTitle()).isEqualTo("Buyer");
        assertThat(marisol.place()).isEqualTo("Bilbao");
        assertThat(marisol.birthday()).isEqualTo(new PartialDay(null, 3, 9));
        assertThat(marisol.note()).isEqualTo("Wants \"matte white\" only\nCalls on Fridays");
        assertThat(marisol.tags()).containsExactly("Shops", "Spain");
        assertThat(marisol.handles())
                .containsExactly(
                        new ImportedHandle(HandleKind.EMAIL, "mari@home.example", "Home"),
                        new ImportedHandle(HandleKind.EMAIL, "m.e@post.example", "Home"),
                        new ImportedHandle(HandleKind.EMAIL, "marisol@lacasa.example", "Work"),
                        new ImportedHandle(HandleKind.PHONE, "+34 600 123 456", "Mobile"),
                        new ImportedHandle(
                                HandleKind.LINKEDIN, "https://www.linkedin.com/in/marisol-etxeberria", "Profile"));
        assertThat(marisol.facts())
                .containsExactlyInAnyOrder(
                        new Fact("Department", "Ceramics"),
                        new Fact("Home address", "Calle Sol 4, 48001 Bilbao, Spain"),
                        new Fact("Spouse", "Iker"),
                        new Fact("Favourite glaze", "Celadon"),
                        new Fact("Title before the name", "Dr."));
        assertThat(marisol.yearly())
                .containsExactly(new ImportedPerson.Yearly("Anniversary", new PartialDay(2015, 6, 20)));
    }

    @Test
    void anOlderGoogleRowKeepsItsWholeName() {
        var jiwon = Fixture.named("google-old.csv").person("Ms Ji-won Seo");

        assertThat(jiwon.birthday()).isEqualTo(new PartialDay(null, 1, 22));
        assertThat(jiwon.tags()).containsExactly("Harbour club");
        assertThat(jiwon.handles()).extracting(ImportedHandle::label).containsExactly("Work", "Mobile", "Home Page");
        assertThat(jiwon.facts()).contains(new Fact("Sister", "Mina Seo"), new Fact("Hobby", "Sailing"));
        assertThat(jiwon.facts()).extracting(Fact::label).doesNotContain("Title before the name", "Full name");
    }

    @Test
    void linkedInConnectionsHaveTheDayTheyConnected() {
        var fixture = Fixture.named("linkedin.csv");

        var adaeze = fixture.person("Adaeze Umeh");

        assertThat(adaeze.metOn()).isEqualTo(LocalDate.of(2021, 12, 2));
        assertThat(adaeze.lastInteraction()).isNull();
        assertThat(adaeze.company()).isEqualTo("Umeh, Sons & Co.");
        assertThat(adaeze.handles())
                .extracting(ImportedHandle::kind)
                .containsExactly(HandleKind.LINKEDIN, HandleKind.EMAIL);
        assertThat(adaeze.row()).isEqualTo(2);
        assertThat(adaeze.line()).isEqualTo(6);
        assertThat(fixture.setAside())
                .extracting(RowProblem::sentence)
                .containsExactly("This row has neither a name nor a way to reach the person");
    }

    @Test
    void germanLinkedInExportsReadAlike() {
        var people = Fixture.named("linkedin-german.csv").people();

        assertThat(people).extracting(ImportedPerson::name).containsExactly("Jörg Weißbach", "Käthe Lindner");
        assertThat(people)
                .extracting(ImportedPerson::metOn)
                .containsExactly(LocalDate.of(2022, 3, 3), LocalDate.of(2020, 10, 28));
    }

    @Test
    void outlookRowsKeepAddressesAndLabels() {
        var sian = Fixture.named("outlook.csv").person("Siân Pritchard Jr.");

        assertThat(sian.handles())
                .extracting(ImportedHandle::label)
                .containsExactly(null, null, "Home", "Business", "Mobile", "Personal");
        assertThat(sian.place()).isEqualTo("Aberystwyth");
        assertThat(sian.birthday()).isEqualTo(new PartialDay(1980, 12, 25));
        assertThat(sian.tags()).containsExactly("Choir", "Wales", "old friends");
        assertThat(sian.facts())
                .contains(
                        new Fact("Home address", "3 Pier St, Aberystwyth, SY23 2LN, UK"),
                        new Fact("Business address", "1 Campus Rd, Bangor"),
                        new Fact("Spouse", "Owen"),
                        new Fact("Title before the name", "Prof."));
    }

    @Test
    void outlookForDesktopWritesNoDateAsZeros() {
        var laszlo = Fixture.named("outlook-desktop.csv").person("Laszlo Berenyi");

        assertThat(laszlo.birthday()).isNull();
        assertThat(laszlo.place()).isEqualTo("Pécs");
        assertThat(laszlo.facts()).doesNotContain(new Fact("Birthday", "0/0/00"));
    }

    @Test
    void hubSpotKnowsTheLastContact() {
        var noor = Fixture.named("hubspot.csv").person("Noor Hakimi");

        assertThat(noor.lastInteraction()).isEqualTo(LocalDate.of(2024, 2, 11));
        assertThat(noor.facts()).contains(new Fact("Contact owner", "Mira"));
    }

    @Test
    void mailchimpTagsAndUnsubscribedPeople() {
        var elif = Fixture.named("mailchimp.csv").person("Elif Aydın");
        var catalina = Fixture.named("mailchimp-unsubscribed.csv").person("Catalina Rusu");

        assertThat(elif.tags()).containsExactly("VIP", "Blog");
        assertThat(elif.facts()).isEmpty();
        assertThat(catalina.facts())
                .contains(
                        new Fact("Do not contact by email", "2022-05-06 07:08:09"),
                        new Fact("UNSUB_REASON", "Too many"));
    }

    @Test
    void thunderbirdPutsBirthdaysTogether() {
        var ana = Fixture.named("thunderbird.csv").person("Ana Ruiz");

        assertThat(ana.birthday()).isEqualTo(new PartialDay(1970, 11, 15));
        assertThat(ana.place()).isEqualTo("Madrid");
        assertThat(ana.handles()).contains(new ImportedHandle(HandleKind.PHONE, "600 111 222", "Mobile"));
        assertThat(ana.facts())
                .contains(
                        new Fact("Home address", "Plaza Mayor 1, 2B, Madrid, 28012, Spain"),
                        new Fact("Work address", "Gran Via 9, Toledo"),
                        new Fact("Custom 1", "Left-handed"));
    }

    @Test
    void mastodonAccountsAreNamedByTheirHandles() {
        assertThat(Fixture.named("mastodon.csv").people())
                .extracting(ImportedPerson::name)
                .containsExactly("ottilie@craft.example", "nils@fjord.example");
    }

    @Test
    void aGermanSpreadsheetReads() {
        var people = Fixture.named("german-excel.csv").people();

        assertThat(people).extracting(ImportedPerson::name).containsExactly("Käthe Jäger", "Jürgen Weiß");
        assertThat(people.getFirst().birthday()).isEqualTo(new PartialDay(1980, 2, 29));
        assertThat(people.getFirst().note()).isEqualTo("mag Kaffee; kein Zucker");
        assertThat(people.getFirst().handles())
                .extracting(ImportedHandle::label)
                .containsExactly(null, "Privat", "Handy");
        assertThat(people.getFirst().facts()).contains(new Fact("Address", "Seestr. 1, 10115, Berlin"));
        assertThat(people.getLast().birthday()).isEqualTo(new PartialDay(null, 4, 3));
        assertThat(people.getLast().line()).isEqualTo(4);
    }

    @Test
    void peopleWithoutNameAreCalledAfterWhatIsKnown() {
        var people = Fixture.of(
                        "name,nickname,company,email,phone\n,Bo,Kilns,bo@x.example,\n,,Kilns,,\n,,,test1@x.example,\n,,,,030 12345\n")
                .people();

        assertThat(people).extracting(ImportedPerson::name).containsExactly("Bo", "Kilns", "test1", "030 12345");
        assertThat(people.getFirst().nickname()).isNull();
    }

    @Test
    void anOddValueIsKeptAsAFactAndTold() {
        var rows = Fixture.named("studio.csv").rows();

        var quentin = (Row.Person) rows.get(3);

        assertThat(quentin.person().handles()).isEmpty();
        assertThat(quentin.person().facts()).contains(new Fact("E-mail 1", "quentin@"));
        assertThat(quentin.remarks())
                .extracting(RowProblem::sentence)
                .containsExactly("The email “quentin@” is not complete");
    }

    @Test
    void aRowThatNamesNobodyIsSetAsideWithItsCells() {
        var setAside = Fixture.named("studio.csv").setAside();

        assertThat(setAside)
                .extracting(RowProblem::sentence)
                .containsExactly(
                        "The email “hello@” is not complete",
                        "This row has neither a name nor a way to reach the person");
        assertThat(setAside.getFirst().row()).isEqualTo(5);
        assertThat(setAside.getFirst().line()).isEqualTo(6);
        assertThat(setAside.getFirst().cells()).startsWith("", "hello@");
    }

    @Test
    void raggedRowsAndBlankLinesAreTaken() {
        var fixture = Fixture.named("ragged.csv");

        assertThat(fixture.rows())
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Blank", "Person", "Person", "Blank", "Blank", "Person");
        assertThat(fixture.person("Ada Moreau").facts()).containsExactly(new Fact("Column 6", "Likes long rows"));
        assertThat(fixture.person("Cy Novák").row()).isEqualTo(3);
        assertThat(fixture.file().countRows()).isEqualTo(3);
    }

    @Test
    void cellsBeyondTheMappingAreKept() {
        var fixture = Fixture.of("name,email\nAna Ruiz,ana@ruiz.example,tall\n");
        var two = new ColumnMapping(fixture.mapping().choices().subList(0, 2));

        var rows =
                PeopleFile.open(fixture.source(), fixture.sniff().shape(), two).preview(1);

        assertThat(((Row.Person) rows.getFirst()).person().facts()).containsExactly(new Fact("Column 3", "tall"));
    }

    @Test
    void readingGoesOnFromAnyRow() {
        var fixture = Fixture.named("studio.csv");
        var all = fixture.rows();

        for (var from = 1; from <= 7; from++) {
            try (var rows = fixture.file().rows(from)) {
                assertThat(rows.toList()).isEqualTo(all.subList(from - 1, all.size()));
            }
        }
    }

    @Test
    void aSecondEmailInOneCellIsASecondHandle() {
        var person = Fixture.of("name,email\nAna,\"ana@a.example; Ana Ruiz <ana@b.example>, mailto:ana@c.example\"\n")
                .people();

        assertThat(person.getFirst().handles())
                .extracting(ImportedHandle::written)
                .containsExactly("ana@a.example", "ana@b.example", "ana@c.example");
    }

    @Test
    void theSameRowHasTheSameFingerprintInAnyOrderOfColumns() {
        var text = Fixture.named("studio.csv").text();
        var reversed = new ArrayList<String>();
        for (var line : Fixture.of("name,email,city\n Ana ,ana@a.example,\nBo,bo@b.example,Oslo\n")
                .text()
                .lines()
                .toList()) {
            var cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
            Collections.reverse(cells);
            reversed.add(String.join(",", cells));
        }

        var straight = Fixture.of("name,email,city\nAna,ana@a.example,\nBo,bo@b.example,Oslo\n")
                .people();
        var turned = Fixture.of(String.join("\n", reversed)).people();

        assertThat(turned)
                .extracting(ImportedPerson::fingerprint)
                .isEqualTo(straight.stream().map(ImportedPerson::fingerprint).toList());
        assertThat(Fixture.of(text).people())
                .isEqualTo(Fixture.named("studio.csv").people());
    }

    @Test
    void bareListsOfNamesAndMailboxesNeedNoHeader() {
        assertThat(Fixture.of("Ana\nBo\nCy\n").people())
                .extracting(ImportedPerson::name)
                .containsExactly("Ana", "Bo", "Cy");
        assertThat(Fixture.of("Ana Ruiz <ana@ruiz.example>\nbo@x.example\n").people())
                .extracting(ImportedPerson::name)
                .containsExactly("Ana Ruiz", "bo");
    }

    @Test
    void whatStandsForNothingIsNothing() {
        var person = Fixture.of("name,website,birthday,city\nAna,n/a,-,Oslo\n")
                .people()
                .getFirst();

        assertThat(person.handles()).isEmpty();
        assertThat(person.facts()).isEmpty();
    }

    @Test
    void secondValuesOfASingleFieldBecomeFacts() {
        var person = Fixture.of("name,company,employer,how we met,notes,comments\nAna,Kilns,Tiles,At a fair,one,two\n")
                .people()
                .getFirst();

        assertThat(person.company()).isEqualTo("Kilns");
        assertThat(person.facts()).containsExactly(new Fact("employer", "Tiles"));
        assertThat(person.note()).isEqualTo("one\n\ntwo");
    }

    @Test
    void differentRowsHaveDifferentFingerprints() {
        var people = Fixture.of("name,nickname,email\nAna,Bo,\nAna,,\nAna,Bo,ana@a.example\nAnaBo,,\n,AnaBo,\n")
                .people();

        assertThat(people)
                .extracting(ImportedPerson::fingerprint)
                .doesNotHaveDuplicates()
                .allMatch(f -> f.length() == 64);
    }

    @Test
    void columnNamesFurtherDownAreNobody() {
        var fixture = Fixture.named("put-together.csv");

        assertThat(fixture.people())
                .extracting(ImportedPerson::name)
                .containsExactly("Ilse Hahn", "Tomas Rask", "Pia Lund");
        assertThat(fixture.setAside()).extracting(RowProblem::line).containsExactly(3L, 6L);
        assertThat(fixture.setAside())
                .extracting(RowProblem::sentence)
                .containsOnly("This row has the names of the columns once more");
    }

    @Test
    void whatASpreadsheetHasLeftOfANumberIsNone() {
        var fixture = Fixture.named("phones.csv");

        assertThat(fixture.person("Ilse Hahn").handles()).isEmpty();
        assertThat(fixture.person("Ilse Hahn").facts()).contains(new Fact("Phone", "4,91761E+11"));
        assertThat(((Row.Person) fixture.rows().getFirst()).remarks())
                .extracting(RowProblem::sentence)
                .containsExactly("“4,91761E+11” is what a spreadsheet has left of a phone number");
    }

    @Test
    void numbersBehindOneAnotherAreSeveral() {
        var fixture = Fixture.named("phones.csv");

        assertThat(fixture.person("Tomas Rask").handles())
                .extracting(ImportedHandle::written)
                .containsExactly("040 5550171", "040 5550172");
        assertThat(fixture.person("Pia Lund").handles())
                .extracting(ImportedHandle::written)
                .containsExactly("+46 8 5550173", "+46 8 5550174");
        assertThat(fixture.person("Rune Berg").handles())
                .extracting(ImportedHandle::written)
                .containsExactly("040 5550175, ext 12");
    }

    @Test
    void aDayMayBeANumberAsSpreadsheetsCountThem() {
        var fixture = Fixture.named("phones.csv");

        assertThat(fixture.person("Ilse Hahn").birthday()).isEqualTo(new PartialDay(1982, 3, 7));
        assertThat(fixture.person("Rune Berg").birthday()).isNull();
    }

    @Test
    void theTimeZoneBehindAColumnOfHubSpotSaysNothingMore() {
        assertThat(Fixture.named("hubspot-associations.csv").person("Ilse Hahn").lastInteraction())
                .isEqualTo("2024-06-03");
    }

    @Test
    void whatDatabasesWriteWhereThereIsNothingIsNoName() {
        var fixture = Fixture.named("nothing.csv");

        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Ilse Hahn", "Tomas");
        assertThat(fixture.people()).extracting(ImportedPerson::company).containsOnlyNulls();
        assertThat(fixture.setAside())
                .extracting(RowProblem::line, RowProblem::sentence)
                .containsExactly(
                        tuple(4L, "This row has neither a name nor a way to reach the person"),
                        tuple(5L, "This row is a total, not a person"));
    }

    @Test
    void emailsBehindOneAnotherAreSeveral() {
        assertThat(Fixture.named("nothing.csv").person("Tomas").handles())
                .extracting(ImportedHandle::written)
                .containsExactly("tomas@rask.example", "t.rask@post.example");
    }

    @Test
    void aPersonMayBeCalledAlmostLikeATotal() {
        var fixture = Fixture.of("Name,Email\nTotal,sales@total.example\nTotalina Ek,\nSuma,\n");

        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Total", "Totalina Ek", "Suma");
    }
}
