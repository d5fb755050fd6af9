package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSniffTests {

    @ParameterizedTest
    @CsvSource({
        "google.csv,GOOGLE",
        "google-old.csv,GOOGLE_OLD",
        "linkedin.csv,LINKEDIN",
        "linkedin-german.csv,LINKEDIN",
        "outlook.csv,OUTLOOK",
        "outlook-desktop.csv,OUTLOOK_DESKTOP",
        "hubspot.csv,HUBSPOT",
        "mailchimp.csv,MAILCHIMP",
        "mailchimp-unsubscribed.csv,MAILCHIMP",
        "thunderbird.csv,THUNDERBIRD",
        "mastodon.csv,MASTODON",
        "mastodon-muted.csv,MASTODON",
        "mastodon-addresses.csv,MASTODON",
        "hubspot-associations.csv,HUBSPOT",
        "outlook-japanese.csv,OUTLOOK_DESKTOP",
        "studio.csv,GENERIC"
    })
    void knownExportsAreRecognisedByTheirColumns(String file, KnownFormat format) {
        assertThat(Fixture.named(file).sniff().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutByteOrderMark(String charset) {
        var text = "name,email\nŁukasz Żuk,lukasz@zuk.example\n太郎,taro@yamada.example\n";

        for (var mark : new String[] {"", "\ufeff"}) {
            var fixture = new Fixture((mark + text).getBytes(Charset.forName(charset)));

            assertThat(fixture.sniff().shape().charset()).isEqualTo(charset);
            assertThat(fixture.sniff().columns()).extracting(ColumnSample::name).containsExactly("name", "email");
            assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Łukasz Żuk", "太郎");
        }
    }

    @Test
    void whatIsNoUnicodeIsWindows1252() {
        var sniff = Fixture.named("german-excel.csv").sniff();

        assertThat(sniff.shape()).isEqualTo(new TextShape("windows-1252", ';', false, 0));
        assertThat(sniff.described())
                .isEqualTo("a list of people, semicolon separated, Windows-1252, 2 rows, 12 columns");
        assertThat(sniff.columns().get(7).name()).isEqualTo("Straße");
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS,姓;名;メールアドレス,山田;太郎;taro@yamada.example,佐藤;花子;hanako@sato.example",
        "EUC-JP,姓;名;メールアドレス,山田;太郎;taro@yamada.example,佐藤;花子;hanako@sato.example",
        "GB18030,姓名;公司;电子邮件,王小明;北京软件有限公司;ming@wang.example,李丽华;上海设计工作室;li@hua.example",
        "Big5,姓名;公司;電子郵件,王小明;臺北設計工作室;ming@wang.example,陳美玲;高雄貿易公司;mei@chen.example",
        "EUC-KR,이름;회사;전자우편,김민수;서울상사;minsu@kim.example,이영희;부산무역;lee@hee.example",
        "windows-1251,Имя;Фамилия;Почта,Иван;Петров;ivan@petrov.example,Наталья;Соколова;nata@sokol.example",
        "KOI8-R,Имя;Фамилия;Почта,Иван;Петров;ivan@petrov.example,Наталья;Соколова;nata@sokol.example",
        "windows-1253,Όνομα;Επώνυμο;Εταιρεία,Ελένη;Παπαδοπούλου;Αθήνα,Νίκος;Γεωργίου;Θεσσαλονίκη"
    })
    void whatOlderProgramsWroteElsewhereIsToldByItsLetters(String charset, String header, String one, String two) {
        var text = String.join("\n", header, one, two, "");

        var sniff = new Fixture(text.getBytes(Charset.forName(charset))).sniff();

        assertThat(sniff.firstRows()).containsExactly(List.of(one.split(";")), List.of(two.split(";")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name;Ort\nMüller;Köln\n",
                "Nom;Prénom\nPetit;Chloé\nLefèvre;Anaïs\n",
                "Nombre;Ciudad\nMuñoz;Málaga\nPeña;Cádiz\n",
                "Navn;By\nBjørn Ås;Tromsø\n",
                "Namn;Ort\nÅsa Öberg;Örebro\nÄ;Å\n",
                "Nome;Cidade\nJoão;São Paulo\nConceição;Évora\n"
            })
    void aFewAccentsStayWestern(String text) {
        var sniff = new Fixture(text.getBytes(Charset.forName("windows-1252"))).sniff();

        assertThat(sniff.shape().charset()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>", "\ufeff<!DOCTYPE html>\n<html>", "\n  <HTML lang='en'>"})
    void aWebPageIsRefusedWithWhatToAskForInstead(String beginning) {
        var page = Fixture.of(beginning + "<a href='https://www.instagram.com/ana'>ana</a>");

        assertThatThrownBy(page::sniff).isInstanceOf(UnreadableFile.class).hasMessageContaining("JSON");
    }

    @Test
    void anUmlautFarBehindTheBeginningStillCounts() {
        var ascii = "name,email\n" + "Ana Ruiz,ana@ruiz.example\n".repeat(20_000);

        var western = new Fixture((ascii + "Jürgen,j@w.example\n").getBytes(Charset.forName("windows-1252")));

        assertThat(western.sniff().shape().charset()).isEqualTo("windows-1252");
        assertThat(western.sniff().rows()).isEqualTo(20_001);
    }

    @Test
    void theUserCanSayWhatTheFileIs() {
        var fixture = Fixture.of("name;a,email\nAna;x,ana@ruiz.example\n");

        var sniff = FileSniff.look(fixture.source(), StandardCharsets.ISO_8859_1, ';');

        assertThat(sniff.shape().charset()).isEqualTo("ISO-8859-1");
        assertThat(sniff.columns()).extracting(ColumnSample::name).containsExactly("name", "a,email");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatorsAreToldApart(String separator) {
        var text = String.join("\n", "a_b,c_d,note", "Foo,Bar,\"x; y, z | w\"", "Baz,Qux,\"one, two; three\"")
                .replaceAll(",(?=[^ ])", Matcher.quoteReplacement(separator));

        assertThat(String.valueOf(Fixture.of(text).sniff().shape().separator())).isEqualTo(separator);
    }

    @Test
    void anExcelDeclarationNamesTheSeparator() {
        var sniff = Fixture.named("declared.csv").sniff();

        assertThat(sniff.shape()).isEqualTo(new TextShape("UTF-8", ';', false, 1));
        assertThat(sniff.rows()).isEqualTo(1);
    }

    @Test
    void linesMayEndWithACarriageReturnAlone() {
        var fixture = Fixture.named("lone-cr.csv");

        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Una Byrne", "Mael Roux");
        assertThat(fixture.people()).extracting(ImportedPerson::line).containsExactly(2L, 3L);
    }

    @Test
    void quotesMayBeEscapedWithABackslash() {
        var fixture = Fixture.named("backslash.csv");

        assertThat(fixture.sniff().shape().backslashQuotes()).isTrue();
        assertThat(fixture.people())
                .extracting(ImportedPerson::note)
                .containsExactly("said \"call me\", then left", "path C:\\kiln\\\"new\"");
    }

    @Test
    void spacesMayStandBeforeTheQuotesOfACell() {
        var fixture = Fixture.named("spaced-quotes.csv");

        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Ilse Hahn", "Tomas Rask");
        assertThat(fixture.people())
                .extracting(ImportedPerson::note)
                .containsExactly("hello, \"there\"\nagain", "5\" nails");
        assertThat(fixture.people())
                .extracting(person -> person.handles().getFirst().written())
                .containsExactly("ilse@hahn.example", "tomas@rask.example");
    }

    @Test
    void aQuoteBehindASpaceThatNothingClosesIsItsCellsOwn() {
        var fixture = Fixture.of("Name,Email,Note\nAna,a@ruiz.example, \"open\nBo,b@ek.example,x\n");

        assertThat(fixture.people()).extracting(ImportedPerson::note).containsExactly("\"open", "x");
    }

    @Test
    void aBackslashAtTheEndOfACellIsItsOwn() {
        var fixture = Fixture.of("name,note\n\"Ana Ruiz\",\"C:\\kiln\\\"\n\"Bo Ek\",\"x\"\n");

        assertThat(fixture.people()).extracting(ImportedPerson::note).containsExactly("C:\\kiln\\", "x");
    }

    @Test
    void theHeaderIsFoundBehindAPreamble() {
        var sniff = Fixture.named("linkedin.csv").sniff();

        assertThat(sniff.shape().headerAt()).isEqualTo(3);
        assertThat(sniff.columns().getFirst().name()).isEqualTo("First Name");
        assertThat(sniff.rows()).isEqualTo(3);
    }

    @Test
    void aFileWithoutHeaderGetsColumnNumbers() {
        var sniff = Fixture.named("emails.csv").sniff();

        assertThat(sniff.shape().hasHeader()).isFalse();
        assertThat(sniff.columns()).extracting(ColumnSample::name).containsExactly("Column 1");
        assertThat(sniff.rows()).isEqualTo(3);
    }

    @Test
    void columnNamesAreMadeUniqueAndEmptyEndsLeftOff() {
        var sniff = Fixture.named("ragged.csv").sniff();

        assertThat(sniff.columns())
                .extracting(ColumnSample::name)
                .containsExactly("name", "email", "email (2)", "phone", "Column 5", "Column 6");
        assertThat(Fixture.named("thunderbird.csv").sniff().columns().getLast().name())
                .isEqualTo("Notes");
    }

    @Test
    void whatIsNoListOfPeopleIsRefusedInASentence() {
        assertRefused(new byte[0], "The file is empty.");
        assertRefused("\n\n  \n".getBytes(StandardCharsets.UTF_8), "The file is empty.");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "This is a ZIP file or an Excel workbook.");
        assertRefused("BEGIN:VCARD\nFN:A".getBytes(StandardCharsets.UTF_8), "This file names nobody. Line 1: ");
        var noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        assertRefused(noise, "This is not a text file.");
    }

    @Test
    void limitsAreToldWithTheirLine() {
        var wide = IntStream.rangeClosed(1, 1_001).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        var long1 = "name,note\nAna,ok\nBo," + "x".repeat(100_001) + "\n";
        var open = "name,note\nAna,ok\nBo,\"never closed\n" + "Cy,fine\n".repeat(10);
        var openFar = "name,note\nAna,ok\nBo,\"never closed\n" + "Cy,fine\n".repeat(100_000);

        assertRefused(bytes("name,email\n" + wide), "The row on line 2 has more than 1,000 columns.");
        assertRefused(bytes(long1), "The row on line 3 has a cell of more than 100,000 characters.");
        assertRefused(bytes(open), "A quotation mark on line 3 or soon after it is never closed");
        assertRefused(
                bytes(openFar),
                "Line 3 or one soon after it has a cell of more than 100,000 characters. Perhaps a quotation");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] bytes, String sentence) {
        var fixture = new Fixture(Arrays.copyOf(bytes, bytes.length));

        assertThatThrownBy(fixture::sniff).isInstanceOf(UnreadableFile.class).hasMessageStartingWith(sentence);
    }

    @Test
    void signsInTheMidstOfWordsTellOfCentralEurope() {
        assertThat(Fixture.named("polish.csv").sniff().shape().charset()).isEqualTo("windows-1250");
        assertThat(Fixture.named("polish.csv").people())
                .extracting(ImportedPerson::name)
                .containsExactly("Paweł Włodarczyk", "Łucja Wąs");
        assertThat(new Fixture("Name;Note\nJürgen Müller;5 m³ for £20\n".getBytes(Charset.forName("windows-1252")))
                        .sniff()
                        .shape()
                        .charset())
                .isEqualTo("windows-1252");
    }

    @Test
    void aFewBrokenLettersLeaveTheOthersReadable() {
        var text = "Name;Note\nÁna;Bø\n".getBytes(StandardCharsets.UTF_8);
        var file = Arrays.copyOf(text, text.length + 7);
        System.arraycopy("C\u00e9line\n".getBytes(StandardCharsets.ISO_8859_1), 0, file, text.length, 7);

        assertThat(new Fixture(file).people()).extracting(ImportedPerson::name).containsExactly("Ána", "C\ufffdline");
    }

    @Test
    void wideSpacesBetweenNamesLeaveAFileWithoutAMarkReadable() {
        var fixture = Fixture.named("wide-spaces.csv");

        assertThat(fixture.sniff().shape().charset()).isEqualTo("UTF-16LE");
        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("谷口　一", "髙森　一二三");
    }

    @Test
    void aYearMayBeAColumnsName() {
        var fixture = Fixture.named("donors.csv");

        assertThat(fixture.sniff().columns())
                .extracting(ColumnSample::name)
                .containsExactly("Name", "Email", "2022", "2023");
        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Ilse Hahn", "Tomas Rask");
    }

    @Test
    void lettersThatWindowsAddedInJapanAreRead() {
        var fixture = Fixture.named("outlook-japanese.csv");

        assertThat(fixture.sniff().shape().charset()).isEqualTo("windows-31j");
        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("髙森 薫", "谷口 ゆり");
        assertThat(fixture.person("髙森 薫").company()).isEqualTo("㈱みなも");
    }

    @Test
    void anOldMacIsToldByWhereItsLinesEndAndItsAccentsLie() {
        var fixture = Fixture.named("old-mac.csv");

        assertThat(fixture.sniff().shape().charset()).isEqualTo("x-MacRoman");
        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Maël Garçon", "Zoé Lefèvre");
        assertThat(new Fixture("Nom;Ville\rZoé;Sète\r".getBytes(Charset.forName("windows-1252")))
                        .sniff()
                        .shape()
                        .charset())
                .isEqualTo("windows-1252");
    }

    @Test
    void anXmlFileIsRefusedForWhatItIs() {
        var feed = Fixture.of("<?xml version=\"1.0\"?>\n<people>\n<name>Ana Ruiz</name>\n</people>\n");

        assertThatThrownBy(feed::sniff)
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("This is an XML file");
    }
}
