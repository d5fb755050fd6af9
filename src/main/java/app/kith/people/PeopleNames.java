package app.kith.people;

import app.kith.people.criteria.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks people up by what they are called, without the index of words: by names and nicknames alone.
@Component
class PeopleNames {
    private static final int MOST_NAMESAKES = 500;
    private static final Condition RECENT_FIRST =
            new Ordering(new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true)).sorted();

    private final PeopleQueries queries;

    PeopleNames(PeopleQueries queries) {
        this.queries = queries;
    }

    /// People whose name or nickname has, for each of these words, a part that begins with it; those one was in
    /// touch with last come first.
    List<PersonLine> beginning(String words, int limit) {
        var all = Stream.of(words.strip().split("\\s+"))
                .map(PeopleNames::beginning)
                .toList();
        return queries.lines(queries.present(Condition.all(all)), RECENT_FIRST, 0, limit);
    }

    /// People whom one of these phrases may mean, see [PersonLine#isNamed]; exact names come first, then those one
    /// was in touch with last. A name that is nearly everybody's finds at most [#MOST_NAMESAKES].
    List<PersonLine> any(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        var folded = phrases.stream().map(SearchText::fold).distinct().toList();
        var nicknames = Stream.concat(folded.stream(), phrases.stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        var exactly = Condition.in("c.sort_name", folded);
        var any = new ArrayList<Condition>();
        any.add(exactly);
        any.add(Condition.in("lower(c.nickname)", nicknames));
        for (var words : folded) {
            any.add(like("c.sort_name", escaped(words) + " %"));
            any.add(like("c.sort_name", escaped(words) + "-%"));
        }
        var exactFirst = new Condition(
                "case when " + exactly.sql() + " then 0 else 1 end, " + RECENT_FIRST.sql(), exactly.params());
        return queries.lines(queries.present(Condition.any(any)), exactFirst, 0, MOST_NAMESAKES);
    }

    /// A nickname is kept as it is written, with its accents.
    private static Condition beginning(String typed) {
        var word = SearchText.fold(typed);
        return Condition.any(List.of(
                partBeginning("c.sort_name", word),
                partBeginning("lower(c.nickname)", word),
                partBeginning("lower(c.nickname)", typed.toLowerCase(Locale.ROOT))));
    }

    private static Condition partBeginning(String text, String word) {
        return Condition.any(List.of(
                like(text, escaped(word) + "%"),
                like(text, "% " + escaped(word) + "%"),
                like(text, "%-" + escaped(word) + "%")));
    }

    private static Condition like(String text, String pattern) {
        return Condition.of(text + " like ? escape '!'", pattern);
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
