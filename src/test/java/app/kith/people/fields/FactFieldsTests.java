package app.kith.people.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsOwner
abstract class FactFieldsTests {
    @Autowired
    FactFields fields;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    @Test
    void aFactIsKeptUnderANameOfItsOwn() {
        fields.add("Favourite glaze", FactType.TEXT, List.of());
        fields.add("Kiln", FactType.CHOICE, List.of("Gas", " Wood ", "", "Gas"));

        assertThat(fields.all()).extracting(FactField::name).containsExactly("Favourite glaze", "Kiln");
        assertThat(fields.all().getLast().choices()).containsExactly("Gas", "Wood");
        assertThatThrownBy(() -> fields.add("FAVOURITE  glaze", FactType.DATE, List.of()))
                .hasMessage("There is a fact called Favourite glaze already");
        assertThatThrownBy(() -> fields.add("Size", FactType.CHOICE, List.of("S")))
                .hasMessage("Write at least two choices");
    }

    @Test
    void aRenameReachesEverybodyWhoHasIt() {
        var field = fields.add("Glaze", FactType.TEXT, List.of());
        var ana = people.add(knowing("Ana", new Fact("glaze", "blue")));
        var luca = people.add(knowing("Luca", new Fact("Glazes", "green")));

        fields.rename(field.id(), "Favourite glaze");

        assertThat(facts(ana)).containsExactly(new Fact("Favourite glaze", "blue"));
        assertThat(facts(luca)).containsExactly(new Fact("Glazes", "green"));
    }

    @Test
    void aRenameReachesANameWithLettersThatDatabasesMakeSmallInTheirOwnWay() {
        var field = fields.add("İlgi", FactType.TEXT, List.of());
        var defne = people.add(knowing("Defne", new Fact("İlgi", "glass")));

        var misfits = fields.misfits(field.id(), FactType.NUMBER, List.of());
        fields.rename(field.id(), "Hobi");

        assertThat(misfits).isEqualTo(1);
        assertThat(facts(defne)).containsExactly(new Fact("Hobi", "glass"));
    }

    @Test
    void anotherTypeSaysHowManyDoNotFitAndKeepsThem() {
        var field = fields.add("Pots", FactType.TEXT, List.of());
        var ana = people.add(knowing("Ana", new Fact("Pots", "many")));
        people.add(knowing("Luca", new Fact("Pots", "12")));
        people.add(knowing("Noor", new Fact("Pots", "many")));

        var misfits = fields.misfits(field.id(), FactType.NUMBER, List.of());
        fields.change(field.id(), FactType.NUMBER, List.of());

        assertThat(misfits).isEqualTo(2);
        assertThat(facts(ana)).containsExactly(new Fact("Pots", "many"));
        assertThat(fields.all().getFirst().type()).isEqualTo(FactType.NUMBER);
        assertThat(fields.uses()).containsEntry("pots", 3L);
    }

    @Test
    void theListKeepsTheOrderItIsGiven() {
        var one = fields.add("One", FactType.TEXT, List.of());
        var two = fields.add("Two", FactType.TEXT, List.of());
        var three = fields.add("Three", FactType.TEXT, List.of());

        fields.reorder(List.of(three.id(), one.id(), two.id()));

        assertThat(fields.all()).extracting(FactField::name).containsExactly("Three", "One", "Two");
    }

    @Test
    void aRemovedFactStaysWithWhoeverHasIt() {
        var field = fields.add("Glaze", FactType.TEXT, List.of());
        var ana = people.add(knowing("Ana", new Fact("Glaze", "blue")));

        fields.remove(field.id());

        assertThat(fields.all()).isEmpty();
        assertThat(facts(ana)).containsExactly(new Fact("Glaze", "blue"));
    }

    @Test
    void anotherWorkspacesFactsAreNeitherSeenNorChanged() {
        var theirs = fields.add("Glaze", FactType.TEXT, List.of());
        var ana = people.add(knowing("Ana", new Fact("Glaze", "blue")));
        var other = owner.signedIn();

        owner.signIn();
        assertThat(fields.all()).isEmpty();
        assertThatThrownBy(() -> fields.rename(theirs.id(), "Mine")).hasMessage("This fact is no longer there");
        var mine = fields.add("Glaze", FactType.TEXT, List.of());
        assertThat(fields.misfits(mine.id(), FactType.NUMBER, List.of())).isZero();
        assertThat(fields.uses()).isEmpty();
        fields.rename(mine.id(), "Mine");

        owner.signIn(other);
        assertThat(facts(ana)).containsExactly(new Fact("Glaze", "blue"));
    }

    private List<Fact> facts(ContactId id) {
        return people.profile(id).orElseThrow().details().facts();
    }

    private static ContactDetails knowing(String name, Fact fact) {
        return ContactDetails.named(name).knowing(fact);
    }
}
