package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRow;
import app.kith.people.search.SearchWords;
import app.kith.people.search.Snippet;
import app.kith.people.spi.Notes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Why a search found people whose name, and the line below it, do not show it.
class FindReasons {
    /// What stands before a tag that is the reason.
    static final String TAG = "tag ";

    private final AddressBook people;
    private final ObjectProvider<Notes> notes;
    private final Words words;
    private final List<String> sought;

    FindReasons(AddressBook people, ObjectProvider<Notes> notes, Words words, String sought) {
        this.people = people;
        this.notes = notes;
        this.words = words;
        this.sought = SearchWords.sought(sought);
    }

    /// The reason with the words in it marked, such as "tag Potters" or "Email ana@example.org", for those who need
    /// one.
    Map<ContactId, Snippet> of(List<PersonRow> rows) {
        var puzzling = rows.stream()
                .filter(row -> !unseen(row).isEmpty())
                .collect(Collectors.toMap(PersonRow::id, this::unseen));
        var reasons = new HashMap<ContactId, Snippet>();
        if (puzzling.isEmpty()) {
            return reasons;
        }
        people.profiles(puzzling.keySet())
                .forEach((id, profile) -> reason(profile.details(), Objects.requireNonNull(puzzling.get(id)))
                        .ifPresent(reason -> reasons.put(id, reason)));
        var left = puzzling.keySet().stream()
                .filter(id -> !reasons.containsKey(id))
                .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            notes.stream()
                    .forEach(some -> some.mentions(left, Set.copyOf(sought))
                            .forEach((id, mention) -> reasons.put(id, said(mention))));
        }
        return reasons;
    }

    private Snippet said(Notes.Mention mention) {
        return Snippet.of(mention.kind() + " of " + words.date(mention.day()) + ": ", mention.note(), sought);
    }

    private List<String> unseen(PersonRow row) {
        var line = row.line();
        return sought.stream()
                .filter(word -> !SearchWords.occurs(word, row.person().name())
                        && (line == null || !SearchWords.occurs(word, line)))
                .toList();
    }

    private Optional<Snippet> reason(ContactDetails details, List<String> unseen) {
        return Stream.of(
                        one("called ", details.nickname(), unseen),
                        details.tags().stream().flatMap(tag -> one(TAG, tag, unseen)),
                        one("", details.company(), unseen),
                        one("", details.jobTitle(), unseen),
                        one("", details.place(), unseen),
                        details.handles().stream()
                                .flatMap(handle -> one(handle.channel().label() + " ", handle.written(), unseen)),
                        details.facts().stream().flatMap(fact -> one("", fact.label() + ": " + fact.content(), unseen)),
                        details.dates().stream().flatMap(date -> one("", date.label(), unseen)),
                        one("how you met: ", details.howMet(), unseen),
                        one("note: ", details.note(), unseen))
                .flatMap(reasons -> reasons)
                .findFirst();
    }

    private static Stream<Snippet> one(String lead, @Nullable String text, List<String> unseen) {
        return text != null && unseen.stream().anyMatch(word -> SearchWords.occurs(word, text))
                ? Stream.of(Snippet.of(lead, text, unseen))
                : Stream.empty();
    }
}
