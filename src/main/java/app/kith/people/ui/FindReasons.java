package app.kith.people.ui;

import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRow;
import app.kith.people.SearchText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why a search found people whose name, and the line below it, do not show it.
class FindReasons {
    private final AddressBook people;
    private final List<String> sought;

    FindReasons(AddressBook people, String sought) {
        this.people = people;
        this.sought = Arrays.asList(SearchText.fold(sought).split(" "));
    }

    /// The reason in words, such as "tag “potters”" or "Email ana@example.org", for those who need one.
    Map<ContactId, String> of(List<PersonRow> rows) {
        var puzzling = rows.stream()
                .filter(row -> !unseen(row).isEmpty())
                .collect(Collectors.toMap(PersonRow::id, this::unseen));
        var reasons = new HashMap<ContactId, String>();
        people.profiles(puzzling.keySet())
                .forEach((id, profile) -> reason(profile.details(), Objects.requireNonNull(puzzling.get(id)))
                        .ifPresent(reason -> reasons.put(id, reason)));
        return reasons;
    }

    private List<String> unseen(PersonRow row) {
        var seen = SearchText.fold(row.person().name() + "\n" + or(row.line()));
        return sought.stream().filter(word -> !seen.contains(word)).toList();
    }

    private static Optional<String> reason(ContactDetails details, List<String> unseen) {
        var nickname = Stream.ofNullable(details.nickname())
                .filter(name -> holds(name, unseen))
                .map("called “%s”"::formatted);
        var tags = details.tags().stream().filter(tag -> holds(tag, unseen)).map("tag “%s”"::formatted);
        var lines = Stream.of(details.company(), details.jobTitle(), details.place())
                .filter(line -> line != null && holds(line, unseen));
        var handles = details.handles().stream()
                .filter(handle -> holds(handle.written(), unseen))
                .map(handle -> handle.channel().label() + " " + handle.written());
        return Stream.of(nickname, tags, lines, handles)
                .flatMap(reasons -> reasons)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean holds(String text, List<String> words) {
        var folded = SearchText.fold(text);
        return words.stream().anyMatch(folded::contains);
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
