package app.kith.exchange.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Column names in French, Spanish, Italian, Portuguese, Dutch, Polish, the Nordic languages, Russian, Japanese
/// and Chinese, as exports and people write them, and the most usual in Czech, Slovak, Turkish, Hungarian, Greek
/// and Korean; also without their accents.
final class WorldWords {
    /// Means a whole name alone, the first beside a last name, the last beside a first name.
    private static final Set<String> JUST_NAME = Set.of("name", "nom", "nombre", "nome", "naam", "navn", "namn");

    /// Another thing where the accent is missing: in Spanish an anniversary, in Portuguese the birthday.
    private static final Set<String> NEEDS_ITS_ACCENTS = Set.of("aniversário");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private static final Set<String> MOBILE = Set.of(
            "telephone portable",
            "tel mobile",
            "portable",
            "telefono movil",
            "movil",
            "celular",
            "telefono celular",
            "cellulare",
            "telemovel",
            "telefone celular",
            "mobiel",
            "mobiele telefoon",
            "telefon komorkowy",
            "komorka",
            "мобильныи телефон",
            "мобильныи",
            "携帯",
            "携帯電話",
            "手机");

    private static final Map<String, ImportField> EXACT = HeaderWords.table("""
            FULL_NAME: nom, nom complet, nom et prénom, nom à afficher, nombre para mostrar, nome visualizzato, \
            weergavenaam, nome de exibição, nazwa wyświetlana, visningsnamn, visningsnavn, \
            nombre, nombre completo, nombre y apellidos, nome, nome completo, nome e cognome, naam, volledige naam, imię i nazwisko, namn, fullständigt namn, navn, fullt navn, fulde navn, \
            фио, полное имя, 氏名, 名前, お名前, 表示名, 姓名, \
            jméno a příjmení, meno a priezvisko, ad soyad, adı soyadı, teljes név, név, ονοματεπώνυμο, 이름, 성명
            GIVEN_NAME: prénom, prénoms, nombre de pila, nombres, primer nombre, primeiro nome, voornaam, imię, imie, \
            förnamn, fornavn, имя, 名, jméno, křestní jméno, \
            meno, ad, adı, keresztnév, utónév, όνομα
            MIDDLE_NAME: deuxième prénom, segundo nombre, secondo nome, tussenvoegsel, drugie imię, mellannamn, mellomnavn, \
            отчество, ミドル ネーム
            FAMILY_NAME: nom de famille, apellido, apellidos, primer apellido, cognome, sobrenome, último nome, achternaam, \
            familienaam, nazwisko, efternamn, etternavn, efternavn, фамилия, 姓, \
            příjmení, priezvisko, soyad, soyadı, soyisim, vezetéknév, családnév, επώνυμο, 성
            NICKNAME: surnom, apodo, soprannome, bijnaam, roepnaam, smeknamn, kallenavn, прозвище
            EMAIL: courriel, mél, adresse email, adresse de messagerie, adresse mail, adresse électronique, adresse courriel, correo, \
            correo electrónico, dirección de correo electrónico, dirección del correo electrónico, email personale, posta elettronica, indirizzo email, \
            correio eletrônico, correio eletrónico, endereço de email, emailadres, adres email, poczta, \
            poczta elektroniczna, e post, epost, e postadress, epostadress, e postadresse, epostadresse, mejl, эл почта, \
            электронная почта, почта, メール, メールアドレス, 電子メール, 電子メール アドレス, 邮箱, 电子邮件, e posta, \
            eposta, email cím, 이메일, 이메일 주소
            PHONE: téléphone, tél, téléphone portable, téléphone mobile, portable, téléphone fixe, gsm, \
            numéro de téléphone, tél mobile, télécopie, teléfono, teléfono móvil, teléfono celular, móvil, celular, telefono, cellulare, \
            numero di telefono, telemóvel, telefone, telefone celular, mobiel, mobiele telefoon, telefoon, \
            telefoonnummer, telefon komórkowy, komórka, numer telefonu, телефон, мобильный, мобильный телефон, \
            номер телефона, 電話, 電話番号, 携帯, 携帯電話, 会社電話, 自宅電話, 会社 fax, 自宅 fax, 电话, 手机, cep telefonu, telefón, \
            telefonszám, mobilszám, τηλέφωνο, κινητό, 전화, 전화번호, 휴대폰
            COMPANY: société, entreprise, employeur, empresa, compañía, organización, azienda, società, ditta, \
            organizzazione, companhia, organização, bedrijf, bedrijfsnaam, organisatie, werkgever, przedsiębiorstwo, \
            företag, arbetsgivare, bedrift, selskap, virksomhed, компания, организация, 会社, 会社名, 公司, společnost, \
            spoločnosť, şirket, cég, εταιρεία, 회사
            JOB_TITLE: fonction, poste, intitulé du poste, titre du poste, métier, cargo, puesto, ocupación, profesión, ruolo, qualifica, \
            professione, profissão, função, functie, beroep, stanowisko, zawód, befattning, yrke, stilling, должность, \
            профессия, 役職, 职位
            PREFIX: titre de civilité, civilité
            DEPARTMENT: departamento, dipartimento, reparto, afdeling, dział, avdelning, avdeling, отдел, 部署
            PLACE: ville, commune, localité, lieu, ciudad, población, localidad, città, località, cidade, localidade, \
            plaats, woonplaats, stad, miasto, miejscowość, poststed, город, 市区町村 会社, 市区町村 自宅, 城市
            ADDRESS: adresse postale, rue, code postal, pays, pays région, dép région, país o región, estado o provincia, dirección, dirección postal, calle, código postal, provincia, \
            país, indirizzo, cap, paese, endereço, morada, rua, cep, adres, straat, ulica, kod pocztowy, kraj, adress, \
            gatuadress, postnummer, адрес, улица, почтовый индекс, страна, 住所, 郵便番号, \
            郵便番号 会社, 郵便番号 自宅, 都道府県 会社, 都道府県 自宅, 番地 会社, 番地 自宅, 地址
            BIRTHDAY: date de naissance, anniversaire, cumpleaños, fecha de nacimiento, compleanno, data di nascita, \
            aniversário, data de nascimento, geboortedatum, verjaardag, data urodzenia, urodziny, födelsedag, \
            födelsedatum, fødselsdag, fødselsdato, bursdag, день рождения, дата рождения, 誕生日, 生年月日, 生日, 出生日期
            IMPORTANT_DATE: anniversaire de mariage, anniversaire de mariage ou fête, aniversario de boda, anniversario, \
            aniversário de casamento, trouwdag, rocznica, bröllopsdag, bryllupsdag, 記念日
            MET_ON: rencontré le, connecté le, relation établie le, connexion établie le, conocido el, conectado el, fecha de conexión, \
            conosciuto il, conectado em, conhecido em, ontmoet op, verbonden op, poznany, ansluten den, møtt
            TAGS: étiquette, étiquettes, mots clés, catégorie, catégories, groupe, groupes, etiqueta, etiquetas, categoría, \
            categorías, grupo, grupos, etichetta, etichette, categoria, gruppo, gruppi, groep, groepen, trefwoorden, \
            etykiety, tagi, kategoria, grupa, grupy, etiketter, taggar, grupp, метки, теги, группа, категория, タグ, 分類, \
            グループ, 标签
            NOTE: remarque, remarques, commentaire, commentaires, nota, notas, observaciones, comentario, comentarios, \
            osservazioni, commenti, observações, notitie, notities, opmerking, opmerkingen, uwaga, uwagi, notatka, \
            notatki, anteckning, anteckningar, notater, merknad, bemærkninger, заметки, примечание, примечания, \
            комментарий, メモ, 備考, 备注
            WEBSITE: site web, page web, site internet, sitio web, página web, sito web, sito, strona internetowa, strona www, \
            hemsida, webbplats, nettside, hjemmeside, сайт, ホームページ
            LAST_INTERACTION: dernier contact, último contacto, ultimo contatto, último contato, laatste contact, \
            ostatni kontakt, senaste kontakt, siste kontakt, последний контакт
            """);
    private static final Map<String, ImportField> FOLDED = folded();

    private WorldWords() {}

    private static Map<String, ImportField> folded() {
        var words = new HashMap<String, ImportField>();
        EXACT.forEach((word, field) -> {
            if (!NEEDS_ITS_ACCENTS.contains(word)) words.put(folded(word), field);
        });
        return Map.copyOf(words);
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    /// @param plain as [HeaderWords#normal] has it, without numbers
    static @Nullable ImportField field(String plain) {
        var field = EXACT.get(plain);
        return field == null ? FOLDED.get(folded(plain)) : field;
    }

    static boolean isMobile(String plain) {
        return MOBILE.contains(folded(plain));
    }

    static boolean isJustName(String normal) {
        return JUST_NAME.contains(normal);
    }
}
