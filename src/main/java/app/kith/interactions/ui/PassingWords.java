package app.kith.interactions.ui;

import app.kith.design.Words;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.PersonRef;
import java.util.ArrayList;
import java.util.List;

/// What was to be passed on, in words: "Passed on: the kiln workshop, in her newsletter, to 340 people. Luca
/// and 2 others came of it."
final class PassingWords {

    private PassingWords() {}

    static String begin(PassingOn passing) {
        if (passing.passed() == null) return "Asked to pass on: ";
        return passing.passed() ? "Passed on: " : "Did not pass on: ";
    }

    static String rest(PassingOn passing, List<PersonRef> newcomers, Words words) {
        var said = new StringBuilder(passing.what());
        if (passing.where() != null) said.append(", ").append(passing.where());
        if (passing.heardBy() != null) said.append(", to ").append(words.peopleInside(passing.heardBy()));
        var who = new ArrayList<>(
                newcomers.stream().map(PersonRef::callName).map(Words::isolated).toList());
        var others = passing.comers() - who.size();
        if (others > 0) {
            who.add(who.isEmpty() ? words.peopleInside(others) : words.counted(others, "other", "others"));
        }
        if (!who.isEmpty()) said.append(". ").append(Words.list(who)).append(" came of it");
        return said.toString();
    }

    /// "Passed on: the newsletter, to 200 people. 3 people came of it"
    static String whole(PassingOn passing, Words words) {
        return begin(passing) + rest(passing, List.of(), words);
    }
}
