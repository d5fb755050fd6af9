package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.people.ContactId;
import app.kith.people.PersonRow;
import app.kith.people.search.Clues;
import app.kith.people.search.Clues.Clue;
import app.kith.people.search.SearchWords;
import app.kith.people.search.Snippet;
import app.kith.people.spi.Notes;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/// Why a search found people whose name, and the line below it, do not show it. However many people there
/// are, it takes one statement for what is written down of them, and one for the notes of what happened where
/// that is not enough.
@SpringComponent
class FindReasons {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{3,}");

    private final Clues clues;
    private final ObjectProvider<Notes> notes;

    FindReasons(Clues clues, ObjectProvider<Notes> notes) {
        this.clues = clues;
        this.notes = notes;
    }

    /// @param unseen how many of the words it holds that are to be seen nowhere else
    /// @param held how many of the words it holds
    private record Reason(Snippet said, int unseen, int held) {
        boolean isBetterThan(Reason other) {
            return unseen > other.unseen || (unseen == other.unseen && held > other.held);
        }
    }

    /// The reason with the words in it marked, such as "tag Potters" or "Email ana@example.org", for those
    /// who need one: what holds most of the words.
    Map<ContactId, Snippet> of(List<PersonRow> rows, String text, Words words) {
        var sought = SearchWords.sought(text);
        var puzzling = rows.stream()
                .filter(row -> !unseen(row, sought).isEmpty())
                .collect(Collectors.toMap(PersonRow::id, row -> unseen(row, sought)));
        if (puzzling.isEmpty()) {
            return Map.of();
        }
        var best = new HashMap<ContactId, Reason>();
        clues.of(puzzling.keySet())
                .forEach((id, some) -> some.forEach(
                        clue -> keep(best, id, reason(clue, sought, Objects.requireNonNull(puzzling.get(id))))));
        var left = puzzling.entrySet().stream()
                .filter(one -> !best.containsKey(one.getKey())
                        || Objects.requireNonNull(best.get(one.getKey())).unseen()
                                < one.getValue().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            notes.forEach(some -> some.mentions(left, Set.copyOf(sought)).forEach((id, mention) -> {
                var clue = new Clue(mention.kind() + " of " + words.date(mention.day()) + ": ", mention.note(), null);
                keep(best, id, reason(clue, sought, Objects.requireNonNull(puzzling.get(id))));
            }));
        }
        return best.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().said()));
    }

    private static void keep(Map<ContactId, Reason> best, ContactId id, Reason reason) {
        if (reason.unseen() > 0) {
            best.merge(id, reason, (former, other) -> other.isBetterThan(former) ? other : former);
        }
    }

    private static Reason reason(Clue clue, List<String> sought, List<String> unseen) {
        var held = sought.stream().filter(word -> holds(clue, word)).toList();
        var marked = new ArrayList<String>();
        held.forEach(word -> marked.add(asWritten(clue, word)));
        return new Reason(
                Snippet.of(clue.lead(), clue.text(), marked),
                (int) held.stream().filter(unseen::contains).count(),
                held.size());
    }

    private static boolean holds(Clue clue, String word) {
        return SearchWords.occurs(word, clue.text())
                || (clue.phone() != null
                        && NUMBER.matcher(word).matches()
                        && (digits(clue.text()).contains(digits(word))
                                || digits(clue.phone()).contains(digits(word))));
    }

    /// A number is searched in one piece and often written in several.
    private static String asWritten(Clue clue, String word) {
        if (clue.phone() == null || !NUMBER.matcher(word).matches()) {
            return word;
        }
        var spaced =
                Pattern.compile(String.join("[^\\d]*", digits(word).split(""))).matcher(clue.text());
        return spaced.find() ? spaced.group() : word;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static List<String> unseen(PersonRow row, List<String> sought) {
        var line = row.line();
        return sought.stream()
                .filter(word -> !SearchWords.occurs(word, row.person().name())
                        && (line == null || !SearchWords.occurs(word, line)))
                .toList();
    }
}
