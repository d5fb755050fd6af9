package app.kith;

import app.kith.accounts.SignedIn;
import app.kith.channels.ChannelKind;
import app.kith.exchange.ImportId;
import app.kith.exchange.Importer;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Two workspaces side by side: whatever the first one's owner tries with the other's ids, nothing is seen or
/// changed.
abstract class TwoWorkspaces {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Owner owner;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Importer importer;

    SignedIn other;
    ContactId theirs;
    TimelineEntry theirCoffee;
    ImportId theirImport;

    @BeforeEach
    void aNeighbourHasPeopleOfTheirOwn() {
        other = owner.signIn();
        theirs = people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(null, 11, 18))
                .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@taller.example")))
                .tags(List.of("Craft fair"))
                .build());
        log.log(coffee(theirs));
        theirCoffee = log.timeline(theirs, null, 1).getFirst();
        theirImport = importer.open(
                        "people.csv", new ByteArrayInputStream("Name\nZoë\n".getBytes(StandardCharsets.UTF_8)))
                .id();
        owner.signIn();
    }

    static NewInteraction coffee(ContactId with) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), TODAY, null, 45, null, "Talked about leaving");
    }
}
