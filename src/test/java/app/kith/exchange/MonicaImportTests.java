package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ImportField;
import app.kith.exchange.format.RowProblem;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceLine;
import app.kith.nurture.Paces;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class MonicaImportTests extends Bringing {
    @Autowired
    AddressBook people;

    @Autowired
    Paces paces;

    @Autowired
    InteractionLog log;

    @Autowired
    WhoKnowsWhom relations;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    RunningImport running;

    @Test
    void howOftenOneWantsAWordIsAPace() throws IOException {
        bringIn("monica.json", monica());

        assertThat(pace("Henrike Voss")).contains(Pace.ofDays(30));
        assertThat(pace("Lene")).contains(Pace.ofDays(90));
        assertThat(pace("Tomasz Zieliński")).isEmpty();
    }

    @Test
    void callsAreLoggedAndThatOfNoDayYetIsToldOf() throws IOException {
        var done = bringIn("monica.json", monica());

        assertThat(calls("Henrike Voss"))
                .extracting(TimelineEntry::kind, TimelineEntry::direction, TimelineEntry::day, TimelineEntry::note)
                .containsExactly(
                        call(Direction.IN, LocalDate.of(2024, 3, 2), "The quartet plays in May"),
                        call(Direction.OUT, LocalDate.of(2023, 11, 20), null));
        assertThat(importer.report(done.id(), false, 0, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).startsWith("The call of 2199-01-01 was left out"));
    }

    @Test
    void whatTheFilesPeopleAreToEachOtherIsWrittenOnce() throws IOException {
        bringIn("monica.json", monica());

        assertThat(ties("Tomasz Zieliński"))
                .containsExactlyInAnyOrder("partner of Henrike Voss", "step-parent of Lene");
        assertThat(ties("Lene")).containsExactly("stepchild of Tomasz Zieliński");
    }

    @Test
    void bringingItInAgainChangesNothing() throws IOException {
        var first = bringIn("monica.json", monica());
        var again = bringIn("monica.json", monica());
        var changed = bringIn(
                "monica.json", new String(monica(), StandardCharsets.UTF_8).replace("\"Cellist\"", "\"Violist\""));

        assertNothingChanged(first, again);
        assertThat(changed.added()).isZero();
        assertThat(calls("Henrike Voss")).hasSize(2);
        assertThat(ties("Tomasz Zieliński")).hasSize(2);
    }

    @Test
    void takingBackSaysWhatGoesAfterThePeople() throws IOException {
        var done = bringIn("monica.json", monica());
        people.ids(PeopleFilter.EVERYONE, 9)
                .forEach(id -> people.edit(
                        id,
                        people.profile(id)
                                .orElseThrow()
                                .details()
                                .change()
                                .note("Changed since")
                                .build()));
        var seen = new LinkedHashSet<ToldBeside>();
        var end = importer.watch(
                done.id(), progress -> running.besideLeft(progress.id()).ifPresent(seen::add));

        undo(done);
        end.run();

        assertThat(seen).containsExactly(ToldBeside.INTERACTIONS, ToldBeside.PACES, ToldBeside.TIES);
        assertThat(running.besideLeft(done.id())).isEmpty();
    }

    @Test
    void onesOwnPaceAndTiesAreKeptAndStayWhenItIsTakenBack() throws IOException {
        var henrike = people.add(ContactDetails.named("Henrike Voss")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "henrike@voss.example"))));
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        paces.set(List.of(henrike), Pace.weeks(2));
        relations.add(new NewTie(ana, Role.of(TieKind.FRIEND, false), henrike));

        var done = bringIn("monica.json", monica());
        assertThat(pace("Henrike Voss")).contains(Pace.weeks(2));
        assertThat(ties("Henrike Voss")).containsExactlyInAnyOrder("friend of Ana Ruiz", "partner of Tomasz Zieliński");
        undo(done);

        assertThat(pace("Henrike Voss")).contains(Pace.weeks(2));
        assertThat(ties("Henrike Voss")).containsExactly("friend of Ana Ruiz");
        assertThat(calls("Henrike Voss")).isEmpty();
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void aPaceThatWasBroughtGoesAgainUnlessItWasChangedSince() throws IOException {
        people.add(ContactDetails.named("Henrike Voss")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "henrike@voss.example"))));

        var first = bringIn("monica.json", monica());
        undo(first);
        assertThat(pace("Henrike Voss")).isEmpty();
        var second = bringIn("monica.json", monica());
        paces.set(List.of(id("Henrike Voss")), Pace.weeks(1));
        undo(second);

        assertThat(pace("Henrike Voss")).contains(Pace.weeks(1));
    }

    @Test
    void takenBackNothingIsLeft() throws IOException {
        var done = bringIn("monica.json", monica());

        undo(done);

        assertThat(people.count()).isZero();
        assertThat(progress(done.id()).remark()).isEqualTo("Everything was taken back.");
    }

    @Test
    void whoeverHadAWordSinceStaysWhenItIsTakenBack() throws IOException {
        var done = bringIn("monica.json", monica());
        log.log(new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                Set.of(id("Henrike Voss")),
                LocalDate.of(2024, 4, 1),
                null,
                null,
                null,
                null));

        undo(done);

        assertThat(people.count()).isEqualTo(1);
        assertThat(log.timeline(id("Henrike Voss"), null, 10)).hasSize(1);
    }

    @Test
    void whatIsLeftOutIsNotBroughtIn() throws IOException {
        var draft = importer.open("monica.json", new ByteArrayInputStream(monica()));
        importer.match(
                draft.id(),
                new ColumnMapping(draft.mapping().choices().stream()
                        .map(choice -> choice.field().isInTheFileItself() ? choice.as(ImportField.LEAVE_OUT) : choice)
                        .toList()));

        importer.start(draft.id());
        runner.work(draft.id());

        assertThat(people.count()).isEqualTo(3);
        assertThat(pace("Henrike Voss")).isEmpty();
        assertThat(ties("Henrike Voss")).isEmpty();
        assertThat(calls("Henrike Voss")).isEmpty();
    }

    @Test
    void anActivityIsOneInteractionWithAllWhoTookPart() throws IOException {
        var done = bringIn("monica-deeds.json", deeds());

        assertThat(log.timeline(id("Ana Ruiz"), null, 10))
                .extracting(
                        TimelineEntry::kind,
                        TimelineEntry::day,
                        entry -> entry.people().size(),
                        TimelineEntry::note)
                .containsExactly(
                        Tuple.tuple(InteractionKind.MEAL, LocalDate.of(2024, 4, 20), 2, "Dinner by the harbour"),
                        Tuple.tuple(InteractionKind.MEETING, LocalDate.of(2024, 2, 11), 3, "Walk\n\nAlong the river"));
        assertThat(log.timeline(id("Cy"), null, 10)).hasSize(1);
        assertThat(said(done))
                .contains("What happened on 2199-01-01 was left out, since that lies ahead or before 1900");
    }

    @Test
    void aConversationIsAMessageFromBoth() throws IOException {
        bringIn("monica-deeds.json", deeds());

        assertThat(log.timeline(id("Ben Okafor"), null, 10))
                .filteredOn(entry -> entry.kind() == InteractionKind.MESSAGE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.direction()).isEqualTo(Direction.BOTH);
                    assertThat(entry.note()).isEqualTo("By telegram\nYou: Are you in town?\nThey: From Friday on");
                });
    }

    @Test
    void whatIsToBeDoneIsATaskAndWhatComesEveryYearADate() throws IOException {
        bringIn("monica-deeds.json", deeds());

        var ana = people.profiles(List.of(id("Ana Ruiz")))
                .values()
                .iterator()
                .next()
                .details();
        assertThat(tasks.of(id("Ana Ruiz")))
                .extracting(TaskRow::title, TaskRow::note, TaskRow::isDone)
                .containsExactly(Tuple.tuple("Send the book", "The one on glazes", false));
        assertThat(ana.dates())
                .extracting(date -> date.label() + " " + date.date().year())
                .containsExactly("Wedding day 2019");
        assertThat(ana.facts())
                .extracting(fact -> fact.label() + ": " + fact.content())
                .containsExactlyInAnyOrder(
                        "Debt: You owe 20 EUR",
                        "Gift: A teapot, offered, 2023-12-24, Blue one",
                        "Reminder: 2024-01-10, every 2 months, Ask how the kiln goes",
                        "Done task: Call back, 2024-02-02",
                        "Pet: Moss, Cat",
                        "Life event: 2023-05-01: New kiln: At last");
    }

    @Test
    void whatHasNoPlaceInKithIsToldInTheReport() throws IOException {
        var done = bringIn("monica-deeds.json", deeds());

        assertThat(said(done))
                .contains(
                        "2 documents stay in the file of Monica",
                        "One photo stays in the file of Monica",
                        "“Horoscope” has no place in Kith and stays in the file",
                        "Kith has no journal; 2 entries stay in the file");
    }

    @Test
    void deedsComeOnceAndGoWithTheUndo() throws IOException {
        var first = bringIn("monica-deeds.json", deeds());
        var changed = bringIn(
                "monica-deeds.json", new String(deeds(), StandardCharsets.UTF_8).replace("Okafor", "Okafor-Lind"));

        assertThat(changed.added()).isZero();
        assertThat(log.timeline(id("Ana Ruiz"), null, 10)).hasSize(2);
        assertThat(tasks.all(null, 10)).hasSize(1);
        undo(changed);
        undo(first);
        assertThat(people.count()).isZero();
        assertThat(tasks.all(null, 10)).isEmpty();
        assertThat(log.all(null, 10)).isEmpty();
    }

    @Test
    void aTaskThatWasTouchedSinceStays() throws IOException {
        var done = bringIn("monica-deeds.json", deeds());
        tasks.done(tasks.all(null, 10).getFirst().id());
        log.log(new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                Set.of(id("Ana Ruiz")),
                LocalDate.of(2024, 4, 1),
                null,
                null,
                null,
                null)); // so that she stays

        undo(done);

        assertThat(tasks.all(null, 10)).hasSize(1);
    }

    @Test
    void hundredsOfTasksComeAndGoTogether() {
        var all = IntStream.range(0, 300).mapToObj("""
                        {"uuid":"t-%1$d","properties":{"title":"Task %1$d","completed":false}}"""::formatted).collect(Collectors.joining(","));
        var file = """
                {"version":"1.0-preview.1","app_version":"4.0.0","account":{"data":[{"count":1,"type":"contact","values":[
                {"uuid":"c-1","properties":{"first_name":"Ana"},
                 "data":[{"count":300,"type":"task","values":[%s]}]}]}]}}""".formatted(all);

        var done = bringIn("monica.json", file);
        assertThat(tasks.all(null, 1_000)).hasSize(300);
        var again = bringIn("monica.json", file);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(tasks.all(null, 1_000)).hasSize(300);
        undo(done);
        assertThat(tasks.all(null, 1_000)).isEmpty();
    }

    private List<String> said(ImportProgress done) {
        return importer.report(done.id(), false, 0, 20).stream()
                .map(RowProblem::sentence)
                .toList();
    }

    private static byte[] deeds() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/exchange/monica-deeds.json"));
    }

    private static byte[] monica() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/exchange/monica.json"));
    }

    private ContactId id(String name) {
        return people.search(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, 0, 10).stream()
                .filter(row -> row.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private Optional<Pace> pace(String name) {
        return paces.of(id(name)).map(PaceLine::pace);
    }

    private List<TimelineEntry> calls(String name) {
        return log.timeline(id(name), null, 10).stream()
                .filter(entry -> entry.kind() == InteractionKind.CALL)
                .toList();
    }

    private static Tuple call(Direction direction, LocalDate day, String note) {
        return Tuple.tuple(InteractionKind.CALL, direction, day, note);
    }

    /// What somebody is to others.
    private List<String> ties(String name) {
        return relations.of(id(name)).stream()
                .map(row -> "%s of %s".formatted(row.role().back(), row.other().name()))
                .toList();
    }
}
