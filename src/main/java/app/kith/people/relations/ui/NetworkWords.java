package app.kith.people.relations.ui;

import app.kith.people.PersonRef;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import java.util.List;

/// What who knows whom is called on screen.
final class NetworkWords {

    private NetworkWords() {}

    /// What connects two, whichever is looked at: "partner", "parent and child".
    static String between(Role role) {
        if (role.kind() == TieKind.INTRODUCED) {
            return "introduced";
        }
        return role.word().equals(role.back()) ? role.word() : role.word() + " and " + role.back();
    }

    /// "You met Ana through Inés, whom you met through Noor."
    static String chain(String name, List<PersonRef> introducers) {
        var words = new StringBuilder(
                "You met %s through %s".formatted(name, introducers.getFirst().callName()));
        introducers.stream()
                .skip(1)
                .forEach(one -> words.append(", whom you met through ").append(one.callName()));
        return words.append('.').toString();
    }
}
