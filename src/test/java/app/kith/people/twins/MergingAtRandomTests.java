package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.channels.ChannelKind;
import app.kith.interactions.passing.PassingOn;
import app.kith.nurture.Later;
import app.kith.nurture.NewTask;
import app.kith.nurture.Pace;
import app.kith.people.Audience;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whoever is joined with whom comes apart as they were. Run on each database.
abstract class MergingAtRandomTests extends JoiningPeople {
    private static final List<Role> ROLES = Role.known().stream()
            .filter(role -> role.kind() != TieKind.INTRODUCED)
            .toList();

    /// Whoever is joined with whom: split in the other order, everything is as before, scores and circles
    /// too. In any other order the circles depend on who was there meanwhile.
    @Test
    void mergingAndUndoingRestoresEverything() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var some = network(random);
            engagement.recomputeAll();
            var before = everything();

            var merges = new ArrayList<MergeId>();
            var kept = some.getFirst();
            for (var merged : some.subList(1, 2 + random.nextInt(3))) {
                merges.add(merging.merge(kept, merged, picks(random)));
            }
            var inOrder = random.nextBoolean();
            while (!merges.isEmpty()) {
                merging.undo(merges.remove(inOrder ? merges.size() - 1 : random.nextInt(merges.size())));
            }

            assertThat(
                            inOrder
                                    ? everything().since(before)
                                    : everything().butCircles().since(before.butCircles()))
                    .as("seed " + seed)
                    .isEmpty();
            forgetting.forget(some);
        }
    }

    /// The same with edits in between: they survive, and the rest is as before.
    @Test
    void editsInBetweenSurviveTheUndo() {
        for (int seed = 100; seed < 115; seed++) {
            var random = new Random(seed);
            var some = network(random);
            var kept = some.getFirst();
            var merged = some.get(1);
            var keptBefore = people.profile(kept).orElseThrow().details();
            var mergedBefore = people.profile(merged).orElseThrow().details();
            var keptLog = ids(kept);
            var mergedLog = ids(merged);

            var merge = merging.merge(kept, merged, picks(random));
            clock.advance(Duration.ofDays(random.nextInt(40)));
            var edited = people.profile(kept).orElseThrow().details().change();
            var nickname = random.nextBoolean() ? "Since " + seed : null;
            edited.nickname(nickname);
            var facts =
                    new ArrayList<>(people.profile(kept).orElseThrow().details().facts());
            facts.add(random.nextInt(facts.size() + 1), new Fact("Since", String.valueOf(seed)));
            people.edit(kept, edited.facts(facts).build());
            var since = coffee(workspaces.today(), kept);
            merging.undo(merge);

            var now = people.profile(kept).orElseThrow().details();
            assertThat(people.profile(merged).orElseThrow().details()).isEqualTo(mergedBefore);
            assertThat(now.facts()).contains(new Fact("Since", String.valueOf(seed)));
            assertThat(now.facts()).hasSize(keptBefore.facts().size() + 1);
            if (nickname != null) {
                assertThat(now.nickname()).isEqualTo(nickname);
            }
            assertThat(now.change()
                            .nickname(keptBefore.nickname())
                            .facts(keptBefore.facts())
                            .build())
                    .isEqualTo(keptBefore);
            assertThat(ids(merged)).containsExactlyInAnyOrderElementsOf(mergedLog);
            assertThat(ids(kept)).containsAll(keptLog).contains(since).hasSize(keptLog.size() + 1);
            assertThat(engagement.check().differences()).isEmpty();
            forgetting.forget(some);
        }
    }

    /// Six people with all sorts of things in common.
    private List<ContactId> network(Random random) {
        var some = IntStream.range(0, 6)
                .mapToObj(i -> people.add(someone(random, i)))
                .toList();
        for (int i = 0; i < 30; i++) {
            var with = some.stream().filter(one -> random.nextInt(3) == 0).toArray(ContactId[]::new);
            if (with.length > 0) {
                var told = told(TODAY.minusDays(random.nextInt(200)), null, with);
                log.log(random.nextInt(3) > 0 ? told : told.with(passedOn(random, some)));
                if (random.nextInt(3) == 0) {
                    var task = tasks.add(NewTask.of("Task " + i).with(with));
                    if (random.nextInt(3) == 0) {
                        tasks.done(task);
                    }
                }
            }
        }
        some.forEach(one -> {
            if (random.nextBoolean()) {
                paces.set(List.of(one), Pace.weeks(1 + random.nextInt(9)));
            }
            if (random.nextInt(3) == 0) {
                engagement.keepIn(List.of(one), Circle.values()[random.nextInt(4)]);
            }
            if (random.nextInt(3) == 0) {
                answers.later(one, Later.values()[random.nextInt(3)]);
            }
            if (random.nextInt(3) == 0) {
                people.edit(
                        one,
                        people.profile(one)
                                .orElseThrow()
                                .details()
                                .change()
                                .introducedBy(some.get(random.nextInt(some.size())))
                                .build());
            }
        });
        var owner = workspaces.user().orElseThrow();
        some.forEach(one -> {
            if (random.nextInt(3) == 0) {
                owners.give(List.of(one), owner);
            }
            if (random.nextInt(4) == 0) {
                paces.refuse(List.of(one));
            }
            if (random.nextInt(5) == 0) {
                lettingGo.letGo(List.of(one));
            }
        });
        for (int i = 0; i < 8; i++) {
            var one = some.get(random.nextInt(some.size()));
            var other = some.get(random.nextInt(some.size()));
            if (!one.equals(other)) {
                if (random.nextInt(3) == 0) {
                    twoPeople.remember(one, other);
                }
                var tie = new NewTie(one, role(random), other, maybe(random, "Since school " + i), day(random));
                if (ties.of(one).stream().noneMatch(row -> row.key().equals(tie.key()))) {
                    ties.add(tie);
                }
            }
        }
        return some;
    }

    private static @Nullable LocalDate day(Random random) {
        return random.nextBoolean() ? TODAY.minusDays(random.nextInt(9_999)) : null;
    }

    private static Role role(Random random) {
        return random.nextInt(4) == 0 ? Role.inWords("landlord", "tenant") : ROLES.get(random.nextInt(ROLES.size()));
    }

    private static PassingOn passedOn(Random random, List<ContactId> some) {
        var newcomers = some.stream().filter(one -> random.nextInt(3) == 0).collect(Collectors.toSet());
        return PassingOn.passed("The invitation")
                .in("On the forum")
                .to(random.nextInt(90))
                .naming(newcomers)
                .counting(random.nextBoolean() ? random.nextInt(9) : null);
    }

    private static ContactDetails someone(Random random, int number) {
        return ContactDetails.with("Person " + number)
                .nickname(maybe(random, "Nick " + number))
                .company(maybe(random, "Company " + random.nextInt(3)))
                .place(maybe(random, "Place " + random.nextInt(3)))
                .howMet(maybe(random, "Met " + number))
                .note(maybe(random, "Note " + number))
                .metOn(random.nextBoolean() ? TODAY.minusDays(random.nextInt(999)) : null)
                .birthday(
                        random.nextBoolean()
                                ? new PartialDate(random.nextBoolean() ? 1984 : null, 1 + random.nextInt(12), 1)
                                : null)
                .pronouns(maybe(random, "they " + number))
                .pronunciation(maybe(random, "PER-son " + number))
                .jobTitle(maybe(random, "Potter " + random.nextInt(3)))
                .portrait(maybe(random, "peep:%d|1|1|1".formatted(number)))
                .handles(handles(random))
                .facts(some(random, i -> new Fact("Fact", "Content " + i)))
                .dates(some(random, i -> new ImportantDate("Date " + i, new PartialDate(null, 1 + i, 1), i)))
                .tags(some(random, i -> "Tag " + i))
                .build();
    }

    private static List<Handle> handles(Random random) {
        return some(random, i -> switch (i) {
            case 0 -> new Handle(ChannelKind.PHONE, "+47 22 00 00 0" + random.nextInt(3), "Work", false);
            case 1 ->
                new Handle(ChannelKind.X, "lucasmalti" + random.nextInt(2))
                        .followedBy(new Audience(random.nextInt(900), TODAY));
            default -> new Handle(ChannelKind.EMAIL, "mail%d@kith.example".formatted(i), null, random.nextBoolean());
        });
    }

    private static <T> List<T> some(Random random, IntFunction<T> one) {
        return IntStream.range(0, 5)
                .filter(i -> random.nextBoolean())
                .mapToObj(one)
                .toList();
    }

    private static @Nullable String maybe(Random random, String text) {
        return random.nextBoolean() ? text : null;
    }

    private static Map<ContactField, Side> picks(Random random) {
        return Map.of(
                ContactField.NAME,
                Side.values()[random.nextInt(2)],
                ContactField.NOTE,
                Side.values()[random.nextInt(3)],
                ContactField.PLACE,
                Side.values()[random.nextInt(2)],
                ContactField.PORTRAIT,
                Side.values()[random.nextInt(2)],
                ContactField.JOB_TITLE,
                Side.values()[random.nextInt(2)]);
    }
}
