package app.kith.interactions;

import app.kith.people.ContactId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What the user has decided about the people of a quick-log line, by the phrase that stands for each.
///
/// @param picked who is meant by a phrase
/// @param added phrases that mean somebody new, though there are people of that name
/// @param about people to add where the line names none
public record QuickLogChoices(Map<String, ContactId> picked, Set<String> added, Set<ContactId> about) {
    public static final QuickLogChoices NONE = new QuickLogChoices(Map.of(), Set.of(), Set.of());

    public QuickLogChoices {
        picked = Map.copyOf(picked);
        added = Set.copyOf(added);
        about = Collections.unmodifiableSet(new LinkedHashSet<>(about));
    }

    /// The same, and this phrase means this person.
    public QuickLogChoices pick(String phrase, ContactId person) {
        var more = new LinkedHashMap<>(picked);
        more.put(phrase, person);
        var fewer = new LinkedHashSet<>(added);
        fewer.remove(phrase);
        return new QuickLogChoices(more, fewer, about);
    }

    /// The same, and this phrase means somebody new.
    public QuickLogChoices add(String phrase) {
        var fewer = new LinkedHashMap<>(picked);
        fewer.remove(phrase);
        var more = new LinkedHashSet<>(added);
        more.add(phrase);
        return new QuickLogChoices(fewer, more, about);
    }

    /// The same, about these people.
    public QuickLogChoices about(Set<ContactId> people) {
        return new QuickLogChoices(picked, added, people);
    }
}
