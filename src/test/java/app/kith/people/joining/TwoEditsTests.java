package app.kith.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.channels.ChannelKind;
import app.kith.people.Audience;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.joining.TwoEdits.Counts;
import app.kith.people.joining.TwoEdits.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TwoEditsTests {
    static final ContactDetails BASE = ContactDetails.with("Ana Ruiz")
            .place("Valencia")
            .note("Calm")
            .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@taller.example")))
            .facts(List.of(new Fact("Likes", "blue"), new Fact("Pets", "a cat")))
            .dates(List.of(new ImportantDate("Anniversary", new PartialDate(null, 3, 1), null)))
            .tags(List.of("Fair"))
            .build();

    @Test
    void editsOfDifferentFieldsAreBothKept() {
        var mine = BASE.change().nickname("Anita").note("Calm and quick").build();
        var theirs = BASE.change()
                .place("Bergen")
                .handles(List.of(BASE.handles().getFirst(), new Handle(ChannelKind.X, "@ana")))
                .build();

        var both = TwoEdits.of(BASE, mine, theirs);

        assertThat(both.together())
                .isEqualTo(
                        theirs.change().nickname("Anita").note("Calm and quick").build());
        assertThat(both.clashes()).isEmpty();
        assertThat(both.fields()).containsExactly(ContactField.PLACE);
        assertThat(both.lists()).containsOnly(java.util.Map.entry(Part.HANDLES, new Counts(1, 0, 0)));
    }

    @Test
    void aFieldThatBothChangedIsAClash() {
        var mine = BASE.change().place("Oslo").company("Taller").build();
        var theirs = BASE.change().place("Bergen").company("Taller").build();

        var both = TwoEdits.of(BASE, mine, theirs);

        assertThat(both.clashes()).containsExactly(ContactField.PLACE);
        assertThat(both.together().place()).isEqualTo("Oslo");
        assertThat(both.together().company()).isEqualTo("Taller");
    }

    @Test
    void aFactThatBothChangedIsThereTwiceAndSaidSo() {
        var mine = BASE.change()
                .facts(List.of(new Fact("Likes", "green"), new Fact("Pets", "a cat")))
                .build();
        var theirs = BASE.change().facts(List.of(new Fact("Likes", "red"))).build();

        var both = TwoEdits.of(BASE, mine, theirs);

        assertThat(both.together().facts()).containsExactly(new Fact("Likes", "green"), new Fact("Likes", "red"));
        assertThat(both.doubled()).containsExactly("Likes");
        assertThat(both.lists()).containsEntry(Part.FACTS, new Counts(0, 1, 1));
    }

    @Test
    void aHandleThatBothChangedStaysOneAndIsNotUsedIfEitherSaysSo() {
        var handle = BASE.handles().getFirst();
        var mine = BASE.reachedAt(List.of(handle.followedBy(new Audience(12, LocalDate.of(2026, 9, 2)))));
        var theirs = BASE.reachedAt(List.of(handle.notToBeUsed()));

        var both = TwoEdits.of(BASE, mine, theirs);

        assertThat(both.together().handles()).singleElement().satisfies(one -> {
            assertThat(one.doNotContact()).isTrue();
            assertThat(one.audience()).isEqualTo(new Audience(12, LocalDate.of(2026, 9, 2)));
        });
    }

    @RepeatedTest(200)
    void nothingThatWasTypedIsLost(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var base = edited(ContactDetails.named("Ana"), random, 12);
        var mine = edited(base, random, random.nextInt(5));
        var theirs = edited(base, random, random.nextInt(5));

        var both = TwoEdits.of(base, mine, theirs);

        for (var field : ContactField.values()) {
            var before = field.of(base);
            var isMine = !Objects.equals(before, field.of(mine));
            var isTheirs = !Objects.equals(before, field.of(theirs));
            var differ = !Objects.equals(field.of(mine), field.of(theirs));
            assertThat(both.clashes().contains(field)).as("clash in " + field).isEqualTo(isMine && isTheirs && differ);
            assertThat(field.of(both.together()))
                    .as("" + field)
                    .isEqualTo(field.of(isTheirs && !isMine ? theirs : mine));
        }
        assertKept(base.facts(), mine.facts(), theirs.facts(), both.together().facts());
        assertKept(base.dates(), mine.dates(), theirs.dates(), both.together().dates());
        assertKept(base.tags(), mine.tags(), theirs.tags(), both.together().tags());
        assertThat(both.isAlone()).isEqualTo(base.equals(theirs));
    }

    @RepeatedTest(50)
    void whoEditsAloneChangesJustThat(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var base = edited(ContactDetails.named("Ana"), random, 12);
        var edited = edited(base, random, 4);

        assertThat(TwoEdits.of(base, edited, base).together()).isEqualTo(edited);
        assertThat(TwoEdits.of(base, base, edited).together()).isEqualTo(edited);
        assertThat(TwoEdits.of(base, edited, edited).clashes()).isEmpty();
        assertThat(TwoEdits.of(base, edited, edited).together()).isEqualTo(edited);
    }

    private static <T> void assertKept(List<T> base, List<T> mine, List<T> theirs, List<T> kept) {
        var expected = new HashSet<>(base);
        expected.removeIf(one -> !mine.contains(one) || !theirs.contains(one));
        for (var side : List.of(mine, theirs)) {
            side.stream().filter(one -> !base.contains(one)).forEach(expected::add);
        }
        assertThat(Set.copyOf(kept)).isEqualTo(expected);
    }

    /// Some random edits, one after the other.
    private static ContactDetails edited(ContactDetails person, Random random, int edits) {
        var now = person;
        for (int i = 0; i < edits; i++) {
            var word = "w" + random.nextInt(6);
            var change = now.change();
            now = switch (random.nextInt(9)) {
                case 0 -> change.place(random.nextBoolean() ? word : null).build();
                case 1 -> change.name("Ana " + word).build();
                case 2 -> change.note(word).build();
                case 3 ->
                    change.birthday(new PartialDate(null, 1 + random.nextInt(3), 1))
                            .build();
                case 4 ->
                    change.metOn(LocalDate.of(2020 + random.nextInt(3), 1, 1)).build();
                case 5, 6 ->
                    change.facts(edited(now.facts(), random, at -> new Fact("Fact " + at, word)))
                            .build();
                case 7 ->
                    change.dates(edited(
                                    now.dates(),
                                    random,
                                    at -> new ImportantDate(word, new PartialDate(null, 1 + at, 1), null)))
                            .build();
                default ->
                    change.tags(edited(now.tags(), random, at -> "tag" + at)).build();
            };
        }
        return now;
    }

    private static <T> List<T> edited(List<T> list, Random random, IntFunction<T> some) {
        var other = new ArrayList<>(list);
        var one = some.apply(random.nextInt(6));
        switch (other.isEmpty() ? 0 : random.nextInt(3)) {
            case 1 -> other.remove(random.nextInt(other.size()));
            case 2 -> {
                if (!other.contains(one)) {
                    other.set(random.nextInt(other.size()), one);
                }
            }
            default -> {
                if (!other.contains(one)) {
                    other.add(one);
                }
            }
        }
        return other;
    }
}
