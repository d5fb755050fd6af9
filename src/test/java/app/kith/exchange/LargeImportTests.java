package app.kith.exchange;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Statements;
import app.kith.channels.ChannelKind;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.interactions.InteractionLog;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class LargeImportTests extends Bringing {
    /// How long a long file is: ten thousand rows on the database most people run.
    abstract int rows();

    private static final int CHUNK = 250;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Test
    void aLongFileComesInOnceAndGoesAgain() {
        var file = new MadeUpFile(rows(), 7).csv();

        var done = bringIn("people.csv", file);
        assertNoRowIsLost(done);
        assertThat(done.joined()).isPositive();
        assertThat(done.unchanged()).isPositive();
        assertThat(done.setAside()).isPositive();
        assertThat(people.count()).isEqualTo(done.added());
        var again = bringIn("people.csv", file);
        assertNothingChanged(done, again);
        assertThat(people.count()).isEqualTo(done.added());
        undo(done);

        assertThat(progress(done.id()).remark()).isEqualTo("Everything was taken back.");
        assertThat(people.count()).isZero();
        assertThat(people.tags()).isEmpty();
    }

    @Test
    void whoWasThereBeforeIsLeftAsTheyWere() {
        var before = profiles(people.addAll(
                IntStream.range(0, 300)
                        .mapToObj(i -> ContactDetails.named(i % 2 == 0 ? "Ana" : "Somebody Else")
                                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, MadeUpFile.email(i * 3))))
                                .tagged(List.of("CRAFT fair")))
                        .toList(),
                false));

        var done = bringIn("people.csv", new MadeUpFile(1_000, 11).csv());
        assertThat(done.joined()).isGreaterThan(10);
        undo(done);

        assertThat(people.count()).isEqualTo(300);
        var ids = before.stream().map(ContactProfile::id).toList();
        assertThat(profiles(ids))
                .extracting(ContactProfile::details)
                .isEqualTo(before.stream().map(ContactProfile::details).toList());
        assertThat(log.interactionsOf(ids)).isEmpty();
        assertThat(people.profiles(ids).values())
                .allMatch(person -> person.standing().lastInteraction() == null);
    }

    @Test
    void noStepSendsAStatementForEachRow() {
        var few = 1_000;
        people.addAll(
                IntStream.range(0, few)
                        .mapToObj(i -> ContactDetails.named("Ana")
                                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, MadeUpFile.email(i)))))
                        .toList(),
                false);
        var file = new MadeUpFile(few, 3).csv().getBytes(StandardCharsets.UTF_8);
        var id = importer.open("people.csv", new ByteArrayInputStream(file)).id();

        assertThat(Statements.of(() -> importer.lookForDuplicates(id))).hasSizeLessThan(60);
        for (var kind : ImportQuestion.Kind.values()) importer.answerAll(id, kind, Answer.JOIN);
        importer.start(id);
        assertThat(statementsOfEachStep(id))
                .hasSizeGreaterThanOrEqualTo(few / CHUNK)
                .allMatch(count -> count < 120);
        importer.undo(id);
        assertThat(statementsOfEachStep(id))
                .hasSizeGreaterThanOrEqualTo(few / CHUNK)
                .allMatch(count -> count < 120);
        assertThat(people.count(EVERYONE)).isEqualTo(few);
    }

    @Test
    void longRowsComeInFewerAtATime() {
        var note = "word ".repeat(20_000);
        var file = new StringBuilder("Name,Email,Note\n");
        for (int i = 0; i < CHUNK; i++) file.append("Ana %d,ana%d@post.example,%s\n".formatted(i, i, note));
        var id = importer.open(
                        "long.csv", new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)))
                .id();
        importer.start(id);
        var done = new ArrayList<Long>();
        importer.watch(id, progress -> done.add(progress.rowsDone()));

        runner.work(id);

        assertThat(done.getFirst()).isBetween(100L, 200L);
        assertThat(progress(id).added()).isEqualTo(CHUNK);
    }

    private List<Integer> statementsOfEachStep(ImportId id) {
        var sums = new ArrayList<Integer>();
        var end = importer.watch(id, progress -> sums.add(Statements.soFar()));
        Statements.of(() -> runner.work(id));
        end.run();
        var steps = new ArrayList<Integer>();
        for (int i = 0; i < sums.size(); i++) steps.add(sums.get(i) - (i == 0 ? 0 : sums.get(i - 1)));
        return steps;
    }

    private List<ContactProfile> profiles(List<ContactId> ids) {
        var found = people.profiles(ids);
        return ids.stream().map(found::get).toList();
    }
}
