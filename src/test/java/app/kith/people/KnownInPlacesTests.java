package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.channels.ChannelKind;
import app.kith.people.KnownInPlaces.Where;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsOwner
abstract class KnownInPlacesTests {
    private static final Where X = new Where(ChannelKind.X, null);
    private static final Where FORUM = new Where(ChannelKind.OWN, "Pottery Forum");
    private static final Where MASTODON = new Where(ChannelKind.MASTODON, null);

    @Autowired
    KnownInPlaces known;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    @Test
    void everybodyIsCountedOnceInTheSetOfTheirPlaces() {
        add("Ana", handle(ChannelKind.X, "@ana"), handle(ChannelKind.X, "@ana_pots"));
        add("Luca", handle(ChannelKind.X, "@luca"), forum("luca"));
        add("Inés", handle(ChannelKind.X, "@ines"), forum("ines"), handle(ChannelKind.MASTODON, "@ines@a.example"));
        add("Priya", handle(ChannelKind.EMAIL, "priya@a.example"));
        var binned = add("Gone", handle(ChannelKind.X, "@gone"), forum("gone"));
        people.putInBin(List.of(binned));

        var together = known.together(List.of(X, FORUM, MASTODON));

        assertThat(together).isEqualTo(Map.of(Set.of(0), 1, Set.of(0, 1), 1, Set.of(0, 1, 2), 1));
        assertThat(known.together(List.of())).isEmpty();
    }

    @Test
    void oneStatementAnswersHoweverManyPlacesThereAre() {
        add("Ana", handle(ChannelKind.X, "@ana"));
        var many = IntStream.range(0, 30)
                .mapToObj(i -> new Where(ChannelKind.OWN, "Place " + i))
                .toList();

        assertThat(Statements.of(() -> known.together(many))).hasSize(1);
    }

    @Test
    void anotherWorkspacesPeopleAreNotCounted() {
        add("Ana", handle(ChannelKind.X, "@ana"));
        owner.signIn();

        assertThat(known.together(List.of(X))).isEmpty();
    }

    private ContactId add(String name, Handle... handles) {
        return people.add(ContactDetails.named(name).reachedAt(List.of(handles)));
    }

    private static Handle handle(ChannelKind channel, String written) {
        return new Handle(channel, written);
    }

    private static Handle forum(String written) {
        return new Handle(ChannelKind.OWN, written, null, false, "Pottery forum", null);
    }
}
