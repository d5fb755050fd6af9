package app.kith.people.relations;

import app.kith.people.ContactId;
import app.kith.people.SearchText;

/// Names what two people are to each other: they can be several things, but each of them once. It is the same whichever
/// of the two comes first.
///
/// @param words the user's own words where the kind has none, folded
public record TieKey(ContactId first, ContactId second, TieKind kind, String words) {

    static TieKey of(ContactId who, Role role, ContactId whom) {
        var inOrder = inOrder(who, whom);
        var ofFirst = inOrder ? role : role.opposite();
        return new TieKey(
                inOrder ? who : whom,
                inOrder ? whom : who,
                role.kind(),
                role.kind() == TieKind.OTHER
                        ? SearchText.fold(ofFirst.word()) + "/" + SearchText.fold(ofFirst.back())
                        : "");
    }

    static boolean inOrder(ContactId one, ContactId other) {
        return one.value().compareTo(other.value()) < 0;
    }
}
