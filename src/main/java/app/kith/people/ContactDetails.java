package app.kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All that a user writes down about a person: what a form edits, an import brings in and an export takes out.
///
/// @param name the only thing a person must have; at most [#MAX_NAME] characters
/// @param pronunciation how the name is said, in the user's own spelling
/// @param place the town or country they live in
/// @param introducedBy through whom one met them
/// @param note free text, at most [#MAX_NOTE] characters
/// @param portrait where their picture comes from
/// @param dates days to think of beside the birthday
/// @param tags without regard to case, in their given order
public record ContactDetails(
        String name,
        @Nullable String nickname,
        @Nullable String pronouns,
        @Nullable String pronunciation,
        @Nullable String company,
        @Nullable String jobTitle,
        @Nullable String place,
        @Nullable String howMet,
        @Nullable LocalDate metOn,
        @Nullable ContactId introducedBy,
        @Nullable PartialDate birthday,
        @Nullable String note,
        @Nullable String portrait,
        List<Handle> handles,
        List<ImportantDate> dates,
        List<Fact> facts,
        List<String> tags) {
    public static final int MAX_NAME = 200;
    public static final int MAX_LINE = 300;
    public static final int MAX_PRONOUNS = 60;
    public static final int MAX_HOW_MET = 2000;
    public static final int MAX_NOTE = 20_000;
    public static final int MAX_TAG = 60;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Comparator<Handle> EASIEST_FIRST = Comparator.<Handle>comparingInt(
                    handle -> switch (handle.channel()) {
                        case EMAIL -> 0;
                        case PHONE -> 2;
                        case WEBSITE, BLOG -> 3;
                        default -> 1;
                    })
            .thenComparing(Handle::channel);

    public ContactDetails {
        name = SPACES.matcher(name.strip()).replaceAll(" ");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A person needs a name");
        }
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name has at most %d characters".formatted(MAX_NAME));
        }
        nickname = kept(nickname, MAX_NAME, "A nickname");
        pronouns = kept(pronouns, MAX_PRONOUNS, "Pronouns");
        pronunciation = kept(pronunciation, MAX_NAME, "A pronunciation");
        company = kept(company, MAX_LINE, "A company");
        jobTitle = kept(jobTitle, MAX_LINE, "A job title");
        place = kept(place, MAX_LINE, "A place");
        howMet = kept(howMet, MAX_HOW_MET, "How you met");
        note = kept(note, MAX_NOTE, "A note");
        portrait = kept(portrait, MAX_LINE, "A portrait");
        handles = List.copyOf(handles);
        dates = List.copyOf(dates);
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
        return with(name).build();
    }

    /// The handles that open with one click, in the order in which one would take them: mail, the other
    /// places one can write to, a call, a page.
    public List<Handle> ways() {
        return handles.stream()
                .filter(handle -> handle.link().isPresent())
                .sorted(EASIEST_FIRST)
                .toList();
    }

    /// Begins a description with what everybody has.
    public static Builder with(String name) {
        return new Builder(name);
    }

    /// The same person, to be changed in some places.
    public Builder change() {
        return new Builder(this);
    }

    /// The same person under these handles.
    public ContactDetails reachedAt(List<Handle> others) {
        return change().handles(others).build();
    }

    /// The same person with these tags.
    public ContactDetails tagged(List<String> others) {
        return change().tags(others).build();
    }

    /// The same person with one fact more.
    public ContactDetails knowing(Fact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return change().facts(more).build();
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

    /// Puts a description together piece by piece; what is not given is not known.
    public static final class Builder {
        private String name;
        private @Nullable String nickname;
        private @Nullable String pronouns;
        private @Nullable String pronunciation;
        private @Nullable String company;
        private @Nullable String jobTitle;
        private @Nullable String place;
        private @Nullable String howMet;
        private @Nullable LocalDate metOn;
        private @Nullable ContactId introducedBy;
        private @Nullable PartialDate birthday;
        private @Nullable String note;
        private @Nullable String portrait;
        private List<Handle> handles = List.of();
        private List<ImportantDate> dates = List.of();
        private List<Fact> facts = List.of();
        private List<String> tags = List.of();

        private Builder(String name) {
            this.name = name;
        }

        private Builder(ContactDetails known) {
            name = known.name;
            nickname = known.nickname;
            pronouns = known.pronouns;
            pronunciation = known.pronunciation;
            company = known.company;
            jobTitle = known.jobTitle;
            place = known.place;
            howMet = known.howMet;
            metOn = known.metOn;
            introducedBy = known.introducedBy;
            birthday = known.birthday;
            note = known.note;
            portrait = known.portrait;
            handles = known.handles;
            dates = known.dates;
            facts = known.facts;
            tags = known.tags;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder nickname(@Nullable String value) {
            nickname = value;
            return this;
        }

        public Builder pronouns(@Nullable String value) {
            pronouns = value;
            return this;
        }

        public Builder pronunciation(@Nullable String value) {
            pronunciation = value;
            return this;
        }

        public Builder company(@Nullable String value) {
            company = value;
            return this;
        }

        public Builder jobTitle(@Nullable String value) {
            jobTitle = value;
            return this;
        }

        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        public Builder howMet(@Nullable String value) {
            howMet = value;
            return this;
        }

        public Builder metOn(@Nullable LocalDate value) {
            metOn = value;
            return this;
        }

        public Builder introducedBy(@Nullable ContactId value) {
            introducedBy = value;
            return this;
        }

        public Builder birthday(@Nullable PartialDate value) {
            birthday = value;
            return this;
        }

        public Builder note(@Nullable String value) {
            note = value;
            return this;
        }

        public Builder portrait(@Nullable String value) {
            portrait = value;
            return this;
        }

        public Builder handles(List<Handle> value) {
            handles = value;
            return this;
        }

        public Builder dates(List<ImportantDate> value) {
            dates = value;
            return this;
        }

        public Builder facts(List<Fact> value) {
            facts = value;
            return this;
        }

        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        /// @throws IllegalArgumentException with a sentence about the value that will not do
        public ContactDetails build() {
            return new ContactDetails(
                    name,
                    nickname,
                    pronouns,
                    pronunciation,
                    company,
                    jobTitle,
                    place,
                    howMet,
                    metOn,
                    introducedBy,
                    birthday,
                    note,
                    portrait,
                    handles,
                    dates,
                    facts,
                    tags);
        }
    }
}
