package app.kith.interactions;

import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.quicklog.Token.Part;
import app.kith.people.ContactId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the user has decided about the people of a quick-log line, by the phrase that stands for each.
///
/// @param picked who is meant by a phrase
/// @param added phrases that mean somebody new, though there are people of that name
/// @param about people to add where the line names none
/// @param favours what was done for them or asked of them; null for what the line says
/// @param left parts of the line that are to stay words of the note
public record QuickLogChoices(
        Map<String, ContactId> picked,
        Set<String> added,
        Set<ContactId> about,
        @Nullable GiveAndTake favours,
        Set<Part> left) {
    public static final QuickLogChoices NONE = new QuickLogChoices(Map.of(), Set.of(), Set.of(), null, Set.of());

    public QuickLogChoices {
        picked = Map.copyOf(picked);
        added = Set.copyOf(added);
        about = Collections.unmodifiableSet(new LinkedHashSet<>(about));
        left = Set.copyOf(left);
    }

    /// The same, and this phrase means this person.
    public QuickLogChoices pick(String phrase, ContactId person) {
        var more = new LinkedHashMap<>(picked);
        more.put(phrase, person);
        var fewer = new LinkedHashSet<>(added);
        fewer.remove(phrase);
        return new QuickLogChoices(more, fewer, about, favours, left);
    }

    /// The same, and this phrase means somebody new.
    public QuickLogChoices add(String phrase) {
        var fewer = new LinkedHashMap<>(picked);
        fewer.remove(phrase);
        var more = new LinkedHashSet<>(added);
        more.add(phrase);
        return new QuickLogChoices(fewer, more, about, favours, left);
    }

    /// The same, about these people.
    public QuickLogChoices about(Set<ContactId> people) {
        return new QuickLogChoices(picked, added, people, favours, left);
    }

    /// The same, and this was done for them or asked of them, whatever the line says.
    public QuickLogChoices favours(GiveAndTake told) {
        return new QuickLogChoices(picked, added, about, told, left);
    }

    /// The same, and this part of the line stays a word of the note, or counts again.
    public QuickLogChoices leave(Part part, boolean leaves) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(left);
        if (leaves) parts.add(part);
        else parts.remove(part);
        return new QuickLogChoices(picked, added, about, favours, parts);
    }
}
