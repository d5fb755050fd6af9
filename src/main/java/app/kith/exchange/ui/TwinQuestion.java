package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.ReasonChip;
import app.kith.exchange.ImportQuestion;
import app.kith.exchange.ImportQuestion.Kind;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.PersonRef;
import app.kith.people.cards.TwinCompare;
import app.kith.people.cards.TwinCompare.Twin;
import app.kith.people.cards.WarmthRing;
import java.util.List;
import java.util.Optional;

/// A question of an import as two people side by side: who is in Kith, and what the row of the file says.
final class TwinQuestion {

    private TwinQuestion() {}

    /// @param known who is in Kith; empty for an earlier row of the file, or somebody put in the bin since
    static TwinCompare compare(
            ImportQuestion question, Optional<ContactProfile> known, AddressBook people, ImportWords words) {
        var icon = question.kind() == Kind.SAME_HANDLE ? Icon.Name.AT_SIGN : Icon.Name.USERS_ROUND;
        return new TwinCompare(
                theirs(question, known, words),
                ours(question),
                words.words(),
                id -> name(id, people),
                new ReasonChip(icon, question.reason(), ReasonChip.Tone.WARM));
    }

    private static Twin theirs(ImportQuestion question, Optional<ContactProfile> known, ImportWords words) {
        var name = question.theirs().name();
        var ring = known.map(ContactProfile::ref)
                .map(person -> new WarmthRing(
                        person.id().value(),
                        name,
                        person.portrait(),
                        person.standing().score(),
                        person.standing().scoreBefore(),
                        WarmthRing.CARD))
                .orElseGet(() -> new WarmthRing(FirstPerson.tint(name), name, null, null, null, WarmthRing.CARD));
        var since = known.map(person -> "In Kith since " + words.day(person.createdAt()))
                .orElse(question.contact() == null ? "Earlier in your file" : "In Kith");
        return new Twin(question.theirs(), ring, since, "in Kith");
    }

    private static Twin ours(ImportQuestion question) {
        var name = question.ours().name();
        return new Twin(
                question.ours(),
                new WarmthRing(FirstPerson.tint(name + question.row()), name, null, null, null, WarmthRing.CARD),
                "In your file, row %,d".formatted(question.row()),
                "in your file");
    }

    private static String name(ContactId id, AddressBook people) {
        return people.refs(List.of(id)).values().stream()
                .map(PersonRef::name)
                .findFirst()
                .orElse("Somebody no longer here");
    }
}
