package app.kith.interactions.ui;

import app.kith.design.Words;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.PersonRef;
import java.util.Objects;

/// What was to be passed on, in words: "Passed on: the kiln workshop, in her newsletter, to 340 people. Luca
/// came of it."
final class PassingWords {

    private PassingWords() {}

    static String begin(PassingOn passing) {
        if (passing.passed() == null) return "Asked to pass on: ";
        return passing.passed() ? "Passed on: " : "Did not pass on: ";
    }

    static String rest(TimelineEntry entry, Words words) {
        var passing = Objects.requireNonNull(entry.passing());
        var said = new StringBuilder(passing.what());
        if (passing.where() != null) said.append(", ").append(passing.where());
        if (passing.heardBy() != null) said.append(", to ").append(words.peopleInside(passing.heardBy()));
        var names = entry.newcomers().stream()
                .map(PersonRef::callName)
                .map(Words::isolated)
                .toList();
        if (!names.isEmpty()) said.append(". ").append(Words.list(names)).append(" came of it");
        return said.toString();
    }
}
