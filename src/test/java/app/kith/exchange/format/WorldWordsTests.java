package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldWordsTests {
    private static final String ROW =
            "\nJosé;Ruiz;a@r.example;+34 600 111 222;Taller;Dueña;1980-05-17;Sevilla;amable\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prénom;Nom de famille;Courriel;Téléphone portable;Société;Fonction;Date de naissance;Ville;Remarques",
                "Prénom;Nom;Adresse e-mail;Portable;Entreprise;Poste;Anniversaire;Ville;Commentaires",
                "Nombre;Apellidos;Correo electrónico;Teléfono móvil;Empresa;Cargo;Cumpleaños;Ciudad;Notas",
                "NOMBRE;APELLIDOS;CORREO ELECTRONICO;TELEFONO MOVIL;EMPRESA;CARGO;CUMPLEANOS;CIUDAD;NOTAS",
                "Nome;Cognome;Posta elettronica;Cellulare;Azienda;Ruolo;Data di nascita;Città;Note",
                "Nome;Sobrenome;E-mail;Telemóvel;Empresa;Cargo;Aniversário;Cidade;Observações",
                "Voornaam;Achternaam;E-mailadres;Mobiel;Bedrijf;Functie;Geboortedatum;Woonplaats;Opmerkingen",
                "Imię;Nazwisko;Adres e-mail;Telefon komórkowy;Firma;Stanowisko;Data urodzenia;Miasto;Uwagi",
                "Förnamn;Efternamn;E-postadress;Mobil;Företag;Befattning;Födelsedag;Ort;Anteckningar",
                "Fornavn;Etternavn;E-post;Mobilnummer;Selskap;Stilling;Fødselsdag;Poststed;Merknad",
                "Имя;Фамилия;Эл. почта;Мобильный телефон;Компания;Должность;День рождения;Город;Заметки",
                "名;姓;メールアドレス;携帯電話;会社名;役職;誕生日;城市;備考",
            })
    void aListIsKnownByItsColumnNames(String header) {
        var file = Fixture.of(header + ROW);

        var jose = file.people().getFirst();

        assertThat(file.matches())
                .allSatisfy(match ->
                        assertThat(match.confidence()).as(match.name()).isEqualTo(ColumnMatch.Confidence.SURE));
        assertThat(jose)
                .extracting(
                        ImportedPerson::name,
                        ImportedPerson::company,
                        ImportedPerson::jobTitle,
                        ImportedPerson::birthday,
                        ImportedPerson::place,
                        ImportedPerson::note)
                .containsExactly("José Ruiz", "Taller", "Dueña", new PartialDay(1980, 5, 17), "Sevilla", "amable");
        assertThat(jose.handles()).hasSize(2);
        assertThat(jose.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jméno;Příjmení;E-mail;Telefon;Společnost",
                "Meno;Priezvisko;E-mail;Telefón;Spoločnosť",
                "Ad;Soyad;E-posta;Telefon;Şirket",
                "Keresztnév;Vezetéknév;E-mail cím;Telefonszám;Cég",
                "Όνομα;Επώνυμο;Email;Τηλέφωνο;Εταιρεία"
            })
    void namesStandUnderTheirColumnsInMoreLanguages(String header) {
        var pavla = Fixture.of(header + "\nPavla;Rusz;p@rusz.example;+420 555 010 101;Pec\n")
                .people()
                .getFirst();

        assertThat(pavla.name()).isEqualTo("Pavla Rusz");
        assertThat(pavla.company()).isEqualTo("Pec");
        assertThat(pavla.handles())
                .containsExactly(
                        new ImportedHandle(HandleKind.EMAIL, "p@rusz.example", null),
                        new ImportedHandle(HandleKind.PHONE, "+420 555 010 101", null));
    }

    @Test
    void aNameThatIsShownIsTheWholeName() {
        var file = Fixture.of("Prénom;Nom de famille;Nom à afficher;Courriel\n;;Atelier Bleu;bonjour@bleu.example\n");

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Atelier Bleu");
    }

    @Test
    void aNameAloneIsTheWholeName() {
        var file = Fixture.of("Nom,Courriel\nZoé Lefèvre,z@l.example\n");

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Zoé Lefèvre");
    }

    @Test
    void aWholeNameBesideALastNameStaysWhole() {
        var file = Fixture.of("Nombre,Apellidos\nAna Ruiz,Ruiz\nBen Sol,Sol\n");

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Ana Ruiz", "Ben Sol");
    }

    @ParameterizedTest
    @CsvSource({
        "Téléphone professionnel, PHONE, Professionnel",
        "Téléphone portable, PHONE, Mobile",
        "Correo electrónico, EMAIL,",
        "Email personnel, EMAIL, Personnel",
    })
    void aLabelIsWhatTheNameSaysBesides(String column, ImportField field, String label) {
        var normal = HeaderWords.normal(column);

        assertThat(HeaderWords.sure(normal)).isEqualTo(field);
        assertThat(HeaderWords.label(normal, field)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE"})
    void accentsAreReadInAnyEncoding(String charset) {
        var text = "Prénom;Nom de famille;Société\nZoé;Lefèvre;Atelier à Crécy\n";
        var file = new Fixture(text.getBytes(Charset.forName(charset)));

        assertThat(file.people())
                .extracting(person -> person.name() + ", " + person.company())
                .containsExactly("Zoé Lefèvre, Atelier à Crécy");
    }

    @Test
    void aStarBeforeSeveralValuesIsThatOfTheFirst() {
        var file = Fixture.of("First Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value\n"
                + "Ana,Taller,,* Work,one@r.example ::: two@r.example\n");

        assertThat(file.people().getFirst().handles())
                .extracting(ImportedHandle::written)
                .containsExactly("one@r.example", "two@r.example");
    }

    @Test
    void daysWithTheirMonthWrittenOutAreRead() {
        var file = Fixture.of(
                "Nombre;Apellidos;Fecha de nacimiento;Aniversario de boda\nAna;Ruiz;3 de marzo de 1980;15 ene 2001\n");

        var ana = file.people().getFirst();

        assertThat(file.matches())
                .allSatisfy(match -> assertThat(match.confidence()).isEqualTo(ColumnMatch.Confidence.SURE));
        assertThat(ana.birthday()).isEqualTo(new PartialDay(1980, 3, 3));
        assertThat(ana.yearly())
                .containsExactly(new ImportedPerson.Yearly("Aniversario de boda", new PartialDay(2001, 1, 15)));
    }

    @Test
    void theFamilyGoesFirstWhereItDoes() {
        assertThat(Fixture.of("姓,名,メールアドレス\n山田,太郎,t@y.example\nRuiz,Ana,a@r.example\n")
                        .people())
                .extracting(ImportedPerson::name)
                .containsExactly("山田 太郎", "Ana Ruiz");
    }

    @Test
    void outlookIsKnownInGermanAndFrench() {
        var german = Fixture.of("""
                "Anrede","Vorname","Nachname","Land/Region geschäftlich","E-Mail-Adresse","E-Mail-Typ",\
                "E-Mail: Angezeigter Name","Jahrestag","Priorität"
                "Herr","Jürgen","Müller","Deutschland","j@m.example","SMTP","Jürgen Müller","0.0.00","Normal"
                """);
        var french = Fixture.of("""
                "Titre","Prénom","Nom","Service","Titre du poste","Télécopie (bureau)","Adresse de messagerie",\
                "Type de messagerie","Priorité","Page Web"
                "M.","Zoé","Petit","Presse","Rédactrice","+33 4 00 00 00 02","z@p.example","SMTP","Normale","p.example"
                """);

        assertThat(german.sniff().format()).isEqualTo(KnownFormat.OUTLOOK_DESKTOP);
        assertThat(german.people().getFirst().facts())
                .extracting(fact -> fact.label() + ": " + fact.value())
                .containsExactlyInAnyOrder("Title before the name: Herr", "Work address: Deutschland");
        assertThat(french.sniff().format()).isEqualTo(KnownFormat.OUTLOOK_DESKTOP);
        assertThat(french.people().getFirst().jobTitle()).isEqualTo("Rédactrice");
        assertThat(french.people().getFirst().handles())
                .extracting(handle -> handle.kind() + " " + handle.written())
                .containsExactlyInAnyOrder("PHONE +33 4 00 00 00 02", "EMAIL z@p.example", "WEBSITE p.example");
    }

    @Test
    void emailAddressesAndMixedProfilesArePlaced() {
        var file = Fixture.of("""
                Name,Email Addresses,LinkedIn / Twitter
                Ana Ruiz,"a@r.example, b@r.example",https://www.linkedin.com/in/ana-ruiz
                Bo Li,b@l.example,https://twitter.com/boli
                """);

        assertThat(file.people())
                .flatExtracting(ImportedPerson::handles)
                .extracting(handle -> handle.kind() + " " + handle.written())
                .containsExactly(
                        "EMAIL a@r.example",
                        "EMAIL b@r.example",
                        "LINKEDIN https://www.linkedin.com/in/ana-ruiz",
                        "EMAIL b@l.example",
                        "X https://twitter.com/boli");
    }

    @Test
    void namesAndAddressesOfOutlookLandWellInFrenchAndSpanish() {
        var solene = Fixture.named("outlook-french.csv").person("Solène Garnier");
        var spanish = Fixture.named("outlook-spanish.csv");
        var maitane = spanish.person("Maitane Iturbe Sáenz");

        assertThat(solene.jobTitle()).isEqualTo("Relieuse");
        assertThat(solene.birthday()).isEqualTo(new PartialDay(1978, 7, 14));
        assertThat(solene.yearly()).isEmpty();
        assertThat(facts(solene))
                .containsExactlyInAnyOrder(
                        "Title before the name: Mme",
                        "Department: Atelier",
                        "Work address: 3 rue du Four, Nantes, 44000, France",
                        "Home address: 8 quai Vert, Rezé");
        assertThat(spanish.sniff().format()).isEqualTo(KnownFormat.OUTLOOK_DESKTOP);
        assertThat(maitane.company()).isEqualTo("Imprenta Sáenz");
        assertThat(maitane.jobTitle()).isEqualTo("Encuadernadora");
        assertThat(maitane.place()).isEqualTo("Vitoria");
        assertThat(maitane.birthday()).isEqualTo(new PartialDay(1972, 9, 23));
        assertThat(maitane.tags()).containsExactly("Amigas", "Imprenta");
        assertThat(facts(maitane))
                .containsExactlyInAnyOrder(
                        "Title before the name: Sra.",
                        "Department: Taller",
                        "Work address: Calle Luna 7, Vitoria, 01001, España",
                        "Home address: Calle Sol 2, Llodio");
    }

    @Test
    void addressesAtHomeAndAtWorkStayApart() {
        var german = Fixture.of("""
                Vorname,Nachname,Straße geschäftlich,Ort geschäftlich,Straße privat,Ort privat
                Uta,Kern,Werkstr. 1,Essen,Heimweg 2,Bonn
                """);

        assertThat(facts(german.person("Uta Kern")))
                .containsExactly("Work address: Werkstr. 1, Essen", "Home address: Heimweg 2, Bonn");
    }

    @Test
    void thunderbirdIsKnownInGermanWithItsBirthdayInThreeColumns() {
        var file = Fixture.named("thunderbird-german.tsv");
        var ulrike = file.person("Ulrike Weißhaupt");

        assertThat(file.sniff().format()).isEqualTo(KnownFormat.THUNDERBIRD);
        assertThat(ulrike.birthday()).isEqualTo(new PartialDay(1975, 11, 30));
        assertThat(ulrike.jobTitle()).isEqualTo("Setzerin");
        assertThat(ulrike.place()).isEqualTo("Berlin");
        assertThat(facts(ulrike))
                .containsExactly("Home address: Weg 1, Berlin, 10115", "Work address: Allee 9, Potsdam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion établie le",
                "Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el"
            })
    void connectionsOfLinkedInAreKnownByWhatTheColumnsMean(String header) {
        var file = Fixture.of(header + "\nAna,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Ruiz,Editor,15/03/2023\n");
        var ana = file.person("Ana Ruiz");

        assertThat(file.sniff().format()).isEqualTo(KnownFormat.LINKEDIN);
        assertThat(ana.metOn()).isEqualTo(LocalDate.of(2023, 3, 15));
        assertThat(ana.handles()).extracting(ImportedHandle::kind).containsExactly(HandleKind.LINKEDIN);
    }

    private static List<String> facts(ImportedPerson person) {
        return person.facts().stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .toList();
    }
}
