package app.kith.exchange.entries;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/// The files of people that are no tables, and by what their beginning tells them.
public enum EntryForm {
    VCARD_2_1("(?!)"),
    VCARD_3_0("(?!)"),
    VCARD_4_0("(?!)"),
    /// A card that does not say its version is read as the oldest.
    VCARD("\\A\\s*BEGIN:VCARD"),
    X("\\A\\s*window\\.YTD\\.(?:follower|following)\\.part\\d+\\s*="),
    MONICA("\\A\\s*\\{(?s:.*?)\"(?:app_version|exported_by)\"\\s*:"),
    INSTAGRAM("\\A\\s*[\\[{](?s:.*?)\"(?:relationships_[a-z_]+|string_list_data)\"\\s*:"),
    FACEBOOK("\\A\\s*\\{(?s:.*?)\"(?:friends|(?:friends|followers|following)_v\\d+)\"\\s*:"),
    BLUESKY("\\A\\s*[\\[{](?s:.*?)\"did\"\\s*:\\s*\"did:"),
    LDIF("\\A\\s*(?:(?:version:|#)[^\\n]*\\n\\s*)*dn::? "),
    CALENDAR("\\A\\s*BEGIN:VCALENDAR"),
    /// The messages of a LinkedIn archive.
    MESSAGES("(?!)"),
    /// A table of interactions.
    INTERACTIONS("(?!)"),
    MBOX("(?!)"),
    /// As one copies them out of a mail.
    ADDRESSES("(?!)");

    private static final Pattern VERSION =
            Pattern.compile("^VERSION:\\s*(\\d\\.\\d)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern EMPTY_LIST = Pattern.compile("\\A\\s*(?:\\[\\s*]|\\{\\s*})\\s*\\z");
    private static final Pattern EMPTY_BLUESKY =
            Pattern.compile("\\A\\s*\\{(?s:.*?)\"(?:followers|follows)\"\\s*:\\s*\\[");
    private static final Pattern OTHER_X = Pattern.compile("\\A\\s*window\\.YTD\\.([a-z_]+)\\.");
    private static final Pattern JSON = Pattern.compile("\\A\\s*(?:\\[\\s*[\\[{\"\\]]|\\{\\s*[\"}])");

    private final Pattern beginning;

    EntryForm(String beginning) {
        this.beginning = Pattern.compile(beginning, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    /// What a file is by its beginning; nothing for a table.
    ///
    /// @param head its first characters
    /// @throws BrokenFile if it is surely no table, yet nothing that names people
    public static Optional<EntryForm> of(String head) {
        for (var form : values())
            if (form.beginning.matcher(head).find()) return Optional.of(form == VCARD ? card(head) : form);
        if (EMPTY_BLUESKY.matcher(head).find()) return Optional.of(BLUESKY);
        var part = OTHER_X.matcher(head);
        if (part.find())
            throw new BrokenFile(
                    "This is the part “%s” of an X archive. The people are in follower.js and following.js."
                            .formatted(part.group(1)));
        if (MailEntries.recognises(head)) return Optional.of(MBOX);
        if (HistoryTable.isMessages(head)) return Optional.of(MESSAGES);
        if (HistoryTable.recognises(head)) return Optional.of(INTERACTIONS);
        if (MailboxEntries.recognises(head)) return Optional.of(ADDRESSES);
        if (EMPTY_LIST.matcher(head).matches()) throw new BrokenFile("There is nothing to bring in from this file.");
        if (JSON.matcher(head).find())
            throw new BrokenFile(
                    "Kith does not know this JSON file. It reads those of Monica, Instagram, Facebook and Bluesky.");
        return Optional.empty();
    }

    /// By the first card's version.
    private static EntryForm card(String head) {
        var version = VERSION.matcher(head);
        if (!version.find()) return VCARD;
        return switch (version.group(1)) {
            case "2.1" -> VCARD_2_1;
            case "3.0" -> VCARD_3_0;
            case "4.0" -> VCARD_4_0;
            default -> VCARD;
        };
    }

    public boolean isCards() {
        return this == VCARD || this == VCARD_2_1 || this == VCARD_3_0 || this == VCARD_4_0;
    }

    /// Whether the file tells what happened between people, not who they are.
    public boolean isHistory() {
        return this == CALENDAR || this == MESSAGES || this == INTERACTIONS || this == MBOX;
    }

    /// Starts reading.
    ///
    /// @param charset in which the file as a whole is written
    /// @throws IOException if it cannot be opened
    public Entries read(Entries.Opening file, Charset charset) throws IOException {
        return switch (this) {
            case VCARD, VCARD_2_1, VCARD_3_0, VCARD_4_0 -> new CardEntries(file.open(), charset);
            case MONICA -> MonicaEntries.of(file, charset);
            case X -> ListEntries.of(new ArraysOnly(JsonItems.text(file.open(), charset)), new XAccount());
            case INSTAGRAM -> ListEntries.of(JsonItems.text(file.open(), charset), new InstagramAccount());
            case FACEBOOK -> ListEntries.of(JsonItems.text(file.open(), charset), new FacebookName());
            case LDIF -> new LdifEntries(file.open(), charset);
            case ADDRESSES -> new MailboxEntries(JsonItems.text(file.open(), charset));
            case CALENDAR -> CalendarEntries.of(file, charset);
            case MBOX -> new MailEntries(file.open());
            case MESSAGES, INTERACTIONS -> HistoryTable.of(file, charset);
            case BLUESKY -> ListEntries.of(JsonItems.text(file.open(), charset), new BlueskyAccount());
        };
    }
}
