package app.kith.people;

import app.kith.channels.Address;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells which people are meant by addresses, names and phrases.
@Service
@Transactional(readOnly = true)
public class PeopleMatching {
    /// So many phrases are looked up at once; a line of text with more names than that is rare.
    public static final int MOST_PHRASES = 24;

    private final PeopleNames names;
    private final Lookups lookups;

    PeopleMatching(PeopleNames names, Lookups lookups) {
        this.names = names;
        this.lookups = lookups;
    }

    /// Whom each of these phrases may mean: people whose name or nickname is the phrase, or whose name begins
    /// with its words; those one was in touch with last first. One query answers all phrases.
    ///
    /// @param phrases at most [#MOST_PHRASES] of them are looked up, the first ones
    /// @return for each phrase somebody was found for
    public Map<String, List<Namesake>> namedAny(Collection<String> phrases, int limitPerPhrase) {
        var asked = phrases.stream()
                .filter(phrase -> !phrase.isBlank())
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
        var lines = names.any(asked);
        var found = new LinkedHashMap<String, List<Namesake>>();
        for (var phrase : asked) {
            var named = lines.stream()
                    .filter(line -> line.isNamed(phrase))
                    .sorted(PersonLine.RECENT_FIRST)
                    .limit(limitPerPhrase)
                    .map(PersonLine::namesake)
                    .toList();
            if (!named.isEmpty()) {
                found.put(phrase, named);
            }
        }
        return found;
    }

    /// Everybody who has one of these addresses, in the bin or not.
    public List<AddressMatch> withAddresses(Collection<Address> addresses) {
        var wanted = Set.copyOf(addresses);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var keys = wanted.stream().map(Address::key).collect(Collectors.toSet());
        return lookups.withAddresses(keys).stream()
                .filter(match -> wanted.contains(match.address()))
                .toList();
    }

    /// Everybody present who has exactly one of these names, but for case and accents.
    public List<NameMatch> withNames(Collection<String> names) {
        var folded = names.stream().map(SearchText::fold).collect(Collectors.toSet());
        return folded.isEmpty() ? List.of() : lookups.withNames(folded);
    }

    /// Hands over the names of everybody there is or was joined into somebody, in the bin or not, one by one,
    /// so that very many need no memory. Before [#withNames], they tell for whom it is worth asking.
    public void eachName(BiConsumer<ContactId, String> taker) {
        lookups.eachName(taker);
    }
}
