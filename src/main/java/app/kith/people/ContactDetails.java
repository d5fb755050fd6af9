package app.kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a user writes down about a person: what a form edits, an import brings in and an export takes out.
///
/// @param name the only thing a person must have; at most [#MAX_NAME] characters
/// @param place the town or country they live in
/// @param note free text, at most [#MAX_NOTE] characters
/// @param portrait where their picture comes from
/// @param tags without regard to case, in their given order
public record ContactDetails(
        String name,
        @Nullable String nickname,
        @Nullable String pronouns,
        @Nullable String company,
        @Nullable String jobTitle,
        @Nullable String place,
        @Nullable String howMet,
        @Nullable LocalDate metOn,
        @Nullable PartialDate birthday,
        @Nullable String note,
        @Nullable String portrait,
        List<Handle> handles,
        List<Fact> facts,
        List<String> tags) {
    public static final int MAX_NAME = 200;
    public static final int MAX_LINE = 300;
    public static final int MAX_HOW_MET = 2000;
    public static final int MAX_NOTE = 20_000;
    public static final int MAX_TAG = 60;

    public ContactDetails {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A person needs a name");
        }
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name has at most %d characters".formatted(MAX_NAME));
        }
        nickname = kept(nickname, MAX_NAME, "A nickname");
        pronouns = kept(pronouns, 60, "Pronouns");
        company = kept(company, MAX_LINE, "A company");
        jobTitle = kept(jobTitle, MAX_LINE, "A job title");
        place = kept(place, MAX_LINE, "A place");
        howMet = kept(howMet, MAX_HOW_MET, "How you met");
        note = kept(note, MAX_NOTE, "A note");
        portrait = kept(portrait, MAX_LINE, "A portrait");
        handles = List.copyOf(handles);
        facts = List.copyOf(facts);
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.stream().anyMatch(tag -> tag.length() > MAX_TAG)) {
            throw new IllegalArgumentException("A tag has at most %d characters".formatted(MAX_TAG));
        }
    }

    /// Somebody of whom only the name is known.
    public static ContactDetails named(String name) {
        return new ContactDetails(
                name, null, null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
    }

    /// The same person under these handles.
    public ContactDetails reachedAt(List<Handle> others) {
        return new ContactDetails(
                name, nickname, pronouns, company, jobTitle, place, howMet, metOn, birthday, note, portrait, others,
                facts, tags);
    }

    /// The same person with these tags.
    public ContactDetails tagged(List<String> others) {
        return new ContactDetails(
                name, nickname, pronouns, company, jobTitle, place, howMet, metOn, birthday, note, portrait, handles,
                facts, others);
    }

    /// The same person with one fact more.
    public ContactDetails knowing(Fact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new ContactDetails(
                name, nickname, pronouns, company, jobTitle, place, howMet, metOn, birthday, note, portrait, handles,
                more, tags);
    }

    private static @Nullable String kept(@Nullable String text, int longest, String what) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("%s has at most %,d characters".formatted(what, longest));
        }
        return stripped;
    }
}
