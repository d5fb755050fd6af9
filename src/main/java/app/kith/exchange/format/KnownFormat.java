package app.kith.exchange.format;

import app.kith.exchange.entries.EntryForm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The exports that are recognised by their column names.
public enum KnownFormat {
    GOOGLE("a Google Contacts export", "Google Contacts", """
            PLACE: location
            LEAVE_OUT: photo
            PRONUNCIATION: phonetic first name, phonetic middle name, phonetic last name
            FACT: file as
            """),
    GOOGLE_OLD("an older Google Contacts export", "Google Contacts (old header)", """
            PLACE: location
            LEAVE_OUT: photo
            PRONUNCIATION: yomi name, given name yomi, additional name yomi, family name yomi
            FACT: initials, short name
            """),
    LINKEDIN("a LinkedIn connections export", "LinkedIn", """
            LINKEDIN: url
            FAMILY_NAME: nom, apellidos, cognome, sobrenome
            GIVEN_NAME: nombre, nome
            JOB_TITLE: position
            MET_ON: connected on, verbunden am
            """),
    OUTLOOK("an Outlook.com export", "Outlook.com", outlookColumns()),
    OUTLOOK_DESKTOP("an export from Outlook for desktop", "Outlook desktop", outlookColumns()),
    HUBSPOT("a HubSpot export", "HubSpot", """
            COMPANY: associated company, primary company, company name
            LEAVE_OUT: record id, record id contact, contact id, associated company id, associated company ids, \
            associated company ids primary, primary associated company id, \
            marketing contact status, marketing contact until next update
            LAST_INTERACTION: last contacted
            FACT: last activity date, contact owner, lifecycle stage, create date
            """),
    MAILCHIMP("a Mailchimp export", "Mailchimp", """
            LEAVE_OUT: member rating, optin time, optin ip, confirm time, confirm ip, latitude, longitude, gmtoff, dstoff, \
            last changed, leid, euid, cc, region, unsub campaign title, unsub campaign id
            DO_NOT_EMAIL: unsub time
            """),
    THUNDERBIRD("a Thunderbird export", "Thunderbird", """
            FACT: screen name, messenger name
            JOB_TITLE: arbeitstitel
            """),
    MASTODON("a Mastodon list of accounts", "Mastodon", """
            MASTODON: account address
            LEAVE_OUT: show boosts, notify on new posts, languages, hide notifications
            """),
    VCARD("a vCard file", "vCard", ""),
    VCARD_2_1("a vCard 2.1 file", "vCard 2.1", ""),
    VCARD_3_0("a vCard 3.0 file", "vCard 3.0", ""),
    VCARD_4_0("a vCard 4.0 file", "vCard 4.0", ""),
    MONICA("a Monica export", "Monica", ""),
    X("a list of accounts from an X archive", "X / Twitter", ""),
    INSTAGRAM("a list of Instagram accounts", "Instagram", ""),
    FACEBOOK("a list of Facebook friends or followers", "Facebook", ""),
    BLUESKY("a Bluesky list of accounts", "Bluesky", ""),
    LDIF("an LDIF address book", "LDIF", ""),
    ADDRESSES("a list of email addresses", "Email addresses", ""),
    CALENDAR("a calendar", "iCalendar", ""),
    MESSAGES("the messages of a LinkedIn archive", "LinkedIn messages", ""),
    INTERACTIONS("a list of interactions", "CSV of interactions", ""),
    MBOX("a mailbox", "mbox", ""),
    GENERIC("a list of people", "CSV", "");

    private static String outlookColumns() {
        return """
            PREFIX: title, titre, tratamiento, 肩書き, 敬称
            GIVEN_NAME: nombre
            FAMILY_NAME: nom, apellidos
            JOB_TITLE: titre1, puesto
            DEPARTMENT: service
            IMPORTANT_DATE: aniversario
            LEAVE_OUT: email type, email 2 type, email 3 type, email display name, email 2 display name, \
            email 3 display name, private, priority, sensitivity, email typ, email 2 typ, email 3 typ, \
            email angezeigter name, email 2 angezeigter name, email 3 angezeigter name, privat, priorität, \
            vertraulichkeit, type de messagerie, type de messagerie 2, type de messagerie 3, \
            nom complet de ladresse de messagerie, nom complet de ladresse de messagerie 2, \
            nom complet de ladresse de messagerie 3, privé, priorité, critère de diffusion, \
            tipo de correo electrónico, tipo de correo electrónico 2, tipo de correo electrónico 3, \
            nombre para mostrar de correo electrónico, nombre para mostrar de correo electrónico 2, \
            nombre para mostrar de correo electrónico 3, privado, prioridad, carácter, \
            電子メールの種類, 電子メール 2 の種類, 電子メール 3 の種類, 電子メール表示名, 電子メール 2 表示名, \
            電子メール 3 表示名, 電子メールの表示名, 電子メール 2 の表示名, 電子メール 3 の表示名, 個人, 優先度, 秘密度
            PRONUNCIATION: given yomi, surname yomi
            FACT: initials, company yomi
            """;
    }

    private static final int LINKEDIN_COLUMNS = 8;

    private final String label;
    private final String title;
    private final Map<String, ImportField> fields;

    KnownFormat(String label, String title, String fields) {
        this.label = label;
        this.title = title;
        this.fields = HeaderWords.table(fields);
    }

    /// Ends a sentence that begins with "Looks like".
    public String label() {
        return label;
    }

    /// Its name: "Google Contacts", "vCard 3.0".
    public String title() {
        return title;
    }

    /// What a file that is no table is.
    public static KnownFormat of(EntryForm form) {
        return valueOf(form.name());
    }

    /// What the format means by a column name that has another meaning, or none, elsewhere.
    @Nullable
    ImportField field(String normal) {
        return fields.get(normal);
    }

    /// The format whose export has these column names, [#GENERIC] if it is none of the known.
    public static KnownFormat of(List<String> header) {
        Set<String> names = new HashSet<>();
        header.forEach(name -> names.add(HeaderWords.normal(name)));
        if (names.contains("account address")
                && (names.size() == 1 || names.contains("show boosts") || names.contains("hide notifications")))
            return MASTODON;
        if (names.containsAll(Set.of("first name", "organization name", "labels"))) return GOOGLE;
        if (names.containsAll(Set.of("given name", "family name"))
                && (names.contains("group membership") || names.contains("yomi name"))) return GOOGLE_OLD;
        if (isLinkedIn(names)) return LINKEDIN;
        if (names.containsAll(Set.of("leid", "euid")) || names.containsAll(Set.of("email address", "member rating")))
            return MAILCHIMP;
        if (names.containsAll(Set.of("primary email", "display name"))
                && (names.contains("secondary email") || names.contains("screen name"))) return THUNDERBIRD;
        if (names.containsAll(Set.of("anzeigename", "primäre email adresse", "sekundäre email adresse")))
            return THUNDERBIRD;
        if ((names.contains("lifecycle stage") || names.contains("contact owner"))
                && Stream.of("record id", "record id contact", "contact id").anyMatch(names::contains)) return HUBSPOT;
        if (names.containsAll(Set.of("vorname", "nachname", "email typ"))
                || names.containsAll(Set.of("prénom", "nom", "type de messagerie"))
                || names.containsAll(Set.of("nombre", "apellidos", "tipo de correo electrónico"))
                || names.containsAll(Set.of("名", "姓", "電子メールの種類"))) return OUTLOOK_DESKTOP;
        if (names.containsAll(Set.of("first name", "last name", "email address"))
                && (names.contains("business street") || names.contains("given yomi") || names.contains("home street")))
            return names.contains("email type")
                            || names.contains("email display name")
                            || HeaderWords.normal(header.getFirst()).equals("title")
                    ? OUTLOOK_DESKTOP
                    : OUTLOOK;
        return GENERIC;
    }

    /// In whatever language: a name in two parts, where they work, and the day of the connection.
    private static boolean isLinkedIn(Set<String> names) {
        if (names.containsAll(Set.of("first name", "last name", "connected on"))
                || names.containsAll(Set.of("vorname", "nachname", "verbunden am"))) return true;
        var means = names.stream().map(HeaderWords::sure).collect(Collectors.toSet());
        return names.contains("url")
                && (means.contains(ImportField.GIVEN_NAME) || means.contains(ImportField.FAMILY_NAME))
                && means.containsAll(Set.of(ImportField.COMPANY, ImportField.JOB_TITLE, ImportField.MET_ON))
                && names.size() <= LINKEDIN_COLUMNS;
    }
}
