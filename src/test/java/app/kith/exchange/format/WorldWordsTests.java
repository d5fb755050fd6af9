package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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
}
