package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.exchange.export.TableExport;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ListedPeople;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The table of people that Kith writes, brought into another workspace.
@KithTest
@AsOwner
class OutAndInAgainTests extends Bringing {
    @Autowired
    TableExport tables;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    @Test
    void whatASpreadsheetWouldTakeForAFormulaComesInAgainAsItWas() {
        var notes = List.of("=1+1", "'=1+1", "''+1", "-", "'tis fine", "＝1", "@ana\nand more", "'@ana");
        people.addAll(
                IntStream.range(0, notes.size())
                        .mapToObj(i -> ContactDetails.with("Ana No" + i)
                                .note(notes.get(i))
                                .handles(List.of(new Handle(ChannelKind.PHONE, "+47 22 00 00 0" + i)))
                                .facts(List.of(new Fact("=Sum", "'-" + i)))
                                .build())
                        .toList(),
                false);
        var out = new ByteArrayOutputStream();
        tables.people(ListedPeople.EVERYONE, out);
        owner.signIn();

        assertNoRowIsLost(bringIn("kith-people.csv", out.toByteArray()));

        var again = people.profiles(people.ids(ListedPeople.EVERYONE)).values();
        assertThat(again).extracting(one -> one.details().note()).containsExactlyInAnyOrderElementsOf(notes);
        assertThat(again).allSatisfy(one -> {
            var number = one.details().name().substring("Ana No".length());
            assertThat(one.details().handles()).extracting(Handle::written).containsExactly("+47 22 00 00 0" + number);
            assertThat(one.details().facts()).contains(new Fact("=Sum", "'-" + number));
        });
    }

    @Override
    int rows() {
        return 0;
    }
}
