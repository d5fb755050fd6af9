package app.kith.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.channels.ChannelKind;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoiningTests {
    private static final ContactDetails THERE = person("Luca Ferrante", "Ferrante", null, "Calls everyone maestro");
    private static final ContactDetails COMING = person("L. Ferrante", "Smalti", "Faenza", "glaze supplier");

    @Test
    void whatIsThereStaysAndWhatIsMissingIsFilledIn() {
        var joining = Joining.of(THERE, COMING, Map.of(), "IT");

        assertThat(joining.joined()).isEqualTo(person("Luca Ferrante", "Ferrante", "Faenza", "Calls everyone maestro"));
        assertThat(joining.notTaken()).containsExactly(ContactField.NAME, ContactField.COMPANY, ContactField.NOTE);
    }

    @Test
    void aPickedSideWinsAndBothNotesCanBeKept() {
        var picks = Map.of(ContactField.COMPANY, Side.OURS, ContactField.NOTE, Side.BOTH);

        var joining = Joining.of(THERE, COMING, picks, "IT");

        assertThat(joining.joined().company()).isEqualTo("Smalti");
        assertThat(joining.joined().note()).isEqualTo("Calls everyone maestro\n\nglaze supplier");
        assertThat(joining.notTaken()).containsExactly(ContactField.NAME);
    }

    @Test
    void twoSpellingsOfAHandleAreKeptOnce() {
        var there = THERE.reachedAt(List.of(new Handle(ChannelKind.PHONE, "0546 123456")));
        var coming = COMING.reachedAt(
                List.of(new Handle(ChannelKind.PHONE, "+39 0546 123 456"), new Handle(ChannelKind.X, "@lucasmalti")));

        var joined = Joining.of(there, coming, Map.of(), "IT").joined();

        assertThat(joined.handles()).extracting(Handle::written).containsExactly("0546 123456", "@lucasmalti");
    }

    @Test
    void doNotContactIsNeverLost() {
        var there = THERE.reachedAt(List.of(new Handle(ChannelKind.EMAIL, "luca@smalti.example")));
        var coming = COMING.reachedAt(List.of(new Handle(ChannelKind.EMAIL, "luca@smalti.example", null, true)));

        var joined = Joining.of(there, coming, Map.of(), "IT").joined();

        assertThat(joined.handles()).extracting(Handle::doNotContact).containsExactly(true);
    }

    @Test
    void takingTheJoinBackRestoresWhatNobodyChangedSince() {
        var after = Joining.of(THERE, COMING, Map.of(), "IT").joined();

        assertThat(Unjoining.of(THERE, after, after)).isEqualTo(THERE);
    }

    @Test
    void takingTheJoinBackKeepsWhatTheUserChangedSince() {
        var after = Joining.of(THERE, COMING, Map.of(), "IT").joined();
        var now = after.knowing(new Fact("Tea", "black")).tagged(List.of("Supplier"));

        var back = Unjoining.of(THERE, after, now);

        assertThat(back.place()).isNull();
        assertThat(back.tags()).containsExactly("Supplier");
        assertThat(back.facts()).containsExactly(new Fact("Tea", "black"));
    }

    private static ContactDetails person(
            String name, @Nullable String company, @Nullable String place, @Nullable String note) {
        return ContactDetails.with(name)
                .company(company)
                .place(place)
                .note(note)
                .build();
    }
}
