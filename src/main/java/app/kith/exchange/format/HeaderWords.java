package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Column names as programs and people write them, English and German, and what they mean;
/// those of more languages are in [WorldWords].
final class HeaderWords {

    private static final Map<String, ImportField> SURE = table("""
            FULL_NAME: name, full name, fullname, display name, contact name, person, vollständiger name, anzeigename, \
            first name last name, vorname nachname, vorname name
            FAMILY_FIRST: name last first, last name first name, surname first name, nachname vorname, name vorname
            GIVEN_NAME: first name, firstname, given name, forename, fname, vorname, rufname
            MIDDLE_NAME: middle name, middlename, additional name, second name, zweiter vorname, weitere vornamen
            FAMILY_NAME: last name, lastname, family name, surname, lname, nachname, familienname, zuname
            PREFIX: name prefix, prefix, honorific, salutation, anrede, akademischer titel
            SUFFIX: name suffix, suffix, namenszusatz
            NICKNAME: nickname, nick name, nick, spitzname
            PRONUNCIATION: pronunciation, name pronunciation, phonetic name, phonetic first name, phonetic last name, yomi, \
            aussprache, phonetischer vorname, phonetischer nachname
            EMAIL: email, email address, mail, mail address, emails, email addresses, email value, email adresse, mailadresse, emailadresse
            PHONE: phone, phone number, phone numbers, telephone, telephone number, tel, mobile, mobile number, cell, cell phone, mobile phone, fax, \
            fax number, pager, pager number, car phone, radio phone, telefon, telefonnummer, handy, handynummer, mobil, \
            mobiltelefon, mobil tel nr, mobilnummer, mobilfunk, festnetz, rufnummer, faxnummer, telefax, whatsapp, phone value, phones
            X: twitter, x, x twitter, twitter x, twitter handle, x handle, twitter username, twitter url, twitter profile
            MASTODON: mastodon, mastodon handle, fediverse, mastodon account, account address
            BLUESKY: bluesky, bsky, bluesky handle
            LINKEDIN: linkedin, linked in, linkedin url, linkedin profile, linkedin profile url, linked in url, \
            linkedin profil
            INSTAGRAM: instagram, insta, ig, instagram handle, instagram url
            FACEBOOK: facebook, fb, facebook url, facebook profile
            WEBSITE: website, web site, url, homepage, home page, web page, website url, blog, webseite, internetseite, \
            website value, web
            COMPANY: company, company name, organization, organisation, organization name, organisation name, employer, \
            firma, firmenname, unternehmen, arbeitgeber
            JOB_TITLE: job title, jobtitle, position, role, occupation, organization title, berufsbezeichnung, stelle, \
            funktion, beruf, rolle, profession
            DEPARTMENT: department, organization department, abteilung
            PLACE: city, town, place, location, ort, stadt, wohnort
            ADDRESS: address, street address, postal address, street, zip, zip code, postal code, postcode, state, \
            region, country, po box, adresse, anschrift, straße, strasse, hausnummer, plz, postleitzahl, bundesland, land, \
            country region, state province, state or province, zip postal code, address formatted, postfach, land region, \
            bundesland kanton
            BIRTHDAY: birthday, birth date, birthdate, date of birth, dob, bday, geburtstag, geburtsdatum
            BIRTH_YEAR: birth year, birthday year, geburtsjahr
            BIRTH_MONTH: birth month, birthday month, geburtsmonat
            BIRTH_DAY: birth day, birthday day
            HOW_MET: how we met, how you met, how met, where we met, met through, met at, introduced by, kennengelernt, \
            woher
            MET_ON: met on, first met, date met, connected on, verbunden am, kennengelernt am
            LAST_INTERACTION: last interaction, last contact, last contacted, last contact date, last talked, last spoke, \
            last seen, last met, letzter kontakt, zuletzt kontaktiert, zuletzt gesehen
            TAGS: tags, tag, labels, groups, group, group membership, categories, category, kategorien, kategorie, gruppen, \
            gruppe, schlagwörter, stichwörter, schlagworte, stichworte, keywords
            NOTE: notes, note, comment, comments, remarks, memo, notiz, notizen, bemerkung, bemerkungen, kommentar, \
            kommentare, anmerkung, anmerkungen
            DO_NOT_EMAIL: unsub time, unsubscribed, do not email, email opt out, has opted out of email, do not contact
            LEAVE_OUT: mailing list, mailing lists, newsletter, subscribed, subscription, opt in, optin, email opt in, \
            marketing, marketing consent, optin time, optin ip, confirm time, confirm ip, member rating
            IMPORTANT_DATE: important dates, important date, anniversary, wedding anniversary, wedding day, jahrestag, hochzeitstag, event value
            FACT: spouse, partner, children, kids, hobby, hobbies, schools, gender, language, maiden name, relation value
            """);

    private static final Map<String, ImportField> PROBABLE = table("""
            FULL_NAME: contact, who, kontakt, mensch, client, customer, member, guest, attendee, participant, kunde, \
            mitglied, gast, teilnehmer, teilnehmerin
            GIVEN_NAME: first, given
            FAMILY_NAME: family
            PREFIX: title, titel
            EMAIL: e, address email
            PHONE: number, nummer, signal
            COMPANY: org, business, work, account, account name
            JOB_TITLE: job, headline
            PLACE: where, lives in, based in, area
            BIRTHDAY: born, geboren, geb
            HOW_MET: met, source, how, quelle
            LAST_INTERACTION: last, last activity, last activity date, last touch, zuletzt
            TAGS: grp, list, lists, type, circle, circles, gruppierung
            NOTE: description, about, bio, info, beschreibung, details, sonstiges
            """);

    private static final Set<ImportField> QUALIFIED =
            Set.of(ImportField.EMAIL, ImportField.PHONE, ImportField.ADDRESS, ImportField.PLACE, ImportField.WEBSITE);

    /// Stand before the words of columns in exports that have more than people in them: "Person - Email".
    private static final Set<String> OF_SOMEBODY = Set.of("person", "contact");

    /// Words that say only what the field already says.
    private static final Set<String> PLAIN = Set.of(
            "addresses",
            "numbers",
            "email",
            "mail",
            "address",
            "adresse",
            "phone",
            "telephone",
            "tel",
            "telefon",
            "telefonnummer",
            "number",
            "nummer",
            "value",
            "web",
            "page",
            "site",
            "website",
            "url",
            "homepage",
            "mailadresse",
            "emailadresse",
            "cell",
            "phones",
            "emails",
            "rufnummer",
            "webseite",
            "internetseite");

    private static final Pattern TIME_ZONE = Pattern.compile("\\((?:GMT|UTC)[^)]*\\)");
    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu})");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L})\\d+\\b|\\b\\d+\\b");

    private HeaderWords() {}

    /// Lower case, words parted by single spaces, "E-mail" as one word: `"E-mail 1 - Value"` is `email 1
    /// value`.
    static String normal(String header) {
        var words = NOT_WORD.matcher(
                        CAMEL.matcher(withoutTimeZone(header).replace("'", "").replace("’", ""))
                                .replaceAll(" "))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
        return (" " + words + " ").replace(" e mail", " email").strip();
    }

    /// HubSpot says in which one its dates are: "Create Date (GMT+1)".
    private static String withoutTimeZone(String header) {
        return TIME_ZONE.matcher(header).replaceAll("");
    }

    static String withoutNumbers(String normal) {
        return Cells.folded(NUMBER.matcher(normal).replaceAll(" "));
    }

    static @Nullable ImportField sure(String normal) {
        var field = SURE.get(normal);
        if (field != null) return field;
        var plain = withoutNumbers(normal);
        field = known(plain);
        if (field == null) field = qualified(plain);
        var space = plain.indexOf(' ');
        return field == null && space > 0 && OF_SOMEBODY.contains(plain.substring(0, space))
                ? sure(plain.substring(space + 1))
                : field;
    }

    private static @Nullable ImportField known(String plain) {
        var field = SURE.get(plain);
        return field != null ? field : WorldWords.field(plain);
    }

    static @Nullable ImportField probable(String normal) {
        return PROBABLE.get(withoutNumbers(normal));
    }

    /// Whether a cell could stand in a line of column names and is known there.
    static boolean knows(String cell) {
        if (cell.isEmpty() || cell.length() > 60) return false;
        var normal = normal(cell);
        return sure(normal) != null || PART.matcher(normal).matches();
    }

    private static final Pattern PART = Pattern.compile(
            "(?:email|phone|address|organization|relation|website|event|im|custom field) \\d+ (?:type|label|value|name|service|formatted)");

    private static @Nullable ImportField qualified(String plain) {
        var words = List.of(plain.split(" "));
        for (var rest = Qualifiers.withoutOne(words); !rest.isEmpty(); rest = Qualifiers.withoutOne(rest)) {
            var field = known(String.join(" ", rest));
            if (field != null) return QUALIFIED.contains(field) ? field : null;
        }
        return null;
    }

    /// What the name says beyond the field: "Work" of "Work phone", "Home address" of "Home ZIP code".
    static @Nullable String label(String normal, ImportField field) {
        var plain = withoutNumbers(normal);
        if (field == ImportField.ADDRESS || field == ImportField.PLACE) {
            var where = Qualifiers.where(List.of(plain.split(" ")));
            if (where != null) return where + " address";
            return field == ImportField.ADDRESS ? "Address" : null;
        }
        if (field != ImportField.EMAIL && field != ImportField.PHONE && field != ImportField.WEBSITE) return null;
        if (!SURE.containsKey(plain) && WorldWords.field(plain) == field)
            return WorldWords.isMobile(plain) ? "Mobile" : null;
        var words = new ArrayList<>(List.of(plain.split(" ")));
        words.removeIf(word -> PLAIN.contains(word) || OF_SOMEBODY.contains(word) || WorldWords.field(word) == field);
        words.removeIf(Qualifiers::isBetween);
        if (field == ImportField.WEBSITE) words.removeIf(word -> !Qualifiers.has(word));
        return words.isEmpty() ? null : capitalised(String.join(" ", words));
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// One line for each field: its name, a colon, and column names parted by commas.
    static Map<String, ImportField> table(String lines) {
        var table = new HashMap<String, ImportField>();
        for (var line : lines.lines().toList()) {
            var colon = line.indexOf(':');
            var field = ImportField.valueOf(line.substring(0, colon).strip());
            for (var word : line.substring(colon + 1).split(",")) table.put(word.strip(), field);
        }
        return Map.copyOf(table);
    }
}
