package app.kith.people.practice.ui;

import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.KnownThing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How Kith asks about people, and says what is known of them.
final class Questions {
    private Questions() {}

    /// "How did you meet Ana?"
    static String about(KnownThing gap, String name) {
        var question = switch (gap) {
            case HOW_MET -> "How did you meet %s?";
            case WHO -> "Who is %s to you?";
            case WORK -> "What does %s do?";
            case PLACE -> "Where does %s live?";
            case HANDLE -> "Where does %s follow you?";
            case LIKES -> "What does %s like?";
            case BIRTHDAY -> "When was %s born?";
            case PHOTO -> "What does %s look like?";
        };
        return question.formatted(name);
    }

    /// "You know 5 of 8 things about Ana."
    static String howMuch(ContactProfile person) {
        return "You know %d of %d things about %s."
                .formatted(KnownThing.of(person.details()).size(), KnownThing.values().length, person.callName());
    }

    /// What a glance should bring back, at most a handful of lines.
    static List<String> known(ContactDetails details) {
        var lines = new ArrayList<String>();
        var work = Stream.of(details.jobTitle(), details.company())
                .filter(part -> part != null)
                .toList();
        if (!work.isEmpty()) {
            lines.add(String.join(", ", work));
        }
        if (details.place() != null) {
            lines.add(details.place());
        }
        details.handles().stream()
                .limit(2)
                .map(handle -> handle.channelName() + ": " + handle.written())
                .forEach(lines::add);
        details.facts().stream()
                .limit(2)
                .map(fact -> fact.label() + ": " + fact.content())
                .forEach(lines::add);
        return lines;
    }
}
