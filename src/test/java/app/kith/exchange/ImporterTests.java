package app.kith.exchange;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.AsOwner;
import app.kith.channels.ChannelKind;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.exchange.format.UnreadableFile;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.PeopleOrder;
import app.kith.people.fields.FactFields;
import app.kith.people.fields.FactType;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import app.kith.people.twins.Twins;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Run on each database.
@AsOwner
abstract class ImporterTests extends Bringing {
    private static final String THREE = """
            First Name,Last Name,Email,Company,Last contacted,Shoe size
            Ana,Ruiz,ana@taller.example,Taller Norte,2026-09-15,38
            Luca,Ferrante,luca@smalti.example,,,
            ,,,,,
            ,,quentin@,,,
            """;

    @Autowired
    ImportFiles files;

    @Autowired
    Twins twins;

    @Autowired
    AddressBook people;

    @Autowired
    FactFields fields;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    JdbcClient sql;

    @Test
    void bringsEveryRowInOrSetsItAsideWithAReason() {
        var id = bringIn(THREE);

        var progress = importer.progress(id).orElseThrow();
        assertThat(progress.status()).isEqualTo(ImportStatus.DONE);
        assertThat(progress.rowsTotal()).isEqualTo(3);
        assertThat(progress.added()).isEqualTo(2);
        assertThat(progress.setAside()).isEqualTo(1);
        assertThat(importer.report(id, true, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).contains("“quentin@” is not complete"));
        var ana = person("Ana Ruiz");
        assertThat(ana.details().company()).isEqualTo("Taller Norte");
        assertThat(ana.details().facts()).extracting("label", "content").contains(tuple("Shoe size", "38"));
        assertThat(log.timeline(ana.id(), null, 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 9, 15)));
    }

    @Test
    void noConnectionToTheDatabaseWaitsForAFileThatArrivesSlowly() {
        var waiting = new ArrayList<Boolean>();
        var file = new ByteArrayInputStream("Name\nAna Ruiz\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                waiting.add(TransactionSynchronizationManager.isActualTransactionActive());
                return super.read(into, from, length);
            }
        };

        var draft = importer.open("people.csv", file);

        assertThat(importer.draft(draft.id())).isPresent();
        assertThat(waiting).isNotEmpty().containsOnly(false);
    }

    @Test
    void fillsTheFactsThatTheWorkspaceKeeps() {
        fields.add("Shoe size", FactType.NUMBER, List.of());
        fields.add("First pot", FactType.DATE, List.of());
        fields.add("Kiln", FactType.CHOICE, List.of("Gas", "Wood"));

        var id = bringIn("""
                Name,Phonetic name,shoe SIZE,First pot,Kiln
                Ana Ruiz,AH-na,"38,5",17 March 2019,gas
                Luca Ferrante,,large,in spring,Electric
                """);

        assertThat(person("Ana Ruiz").details().pronunciation()).isEqualTo("AH-na");
        assertThat(person("Ana Ruiz").details().facts())
                .containsExactlyInAnyOrder(
                        new Fact("Shoe size", "38.5"), new Fact("First pot", "2019-03-17"), new Fact("Kiln", "Gas"));
        assertThat(person("Luca Ferrante").details().facts())
                .extracting(Fact::content)
                .containsExactlyInAnyOrder("large", "in spring", "Electric");
        assertThat(importer.report(id, false, 0, 10))
                .extracting(row -> row.sentence())
                .anyMatch(sentence ->
                        sentence.equals("“large” does not fit Shoe size, which is a number; it is kept as text"))
                .hasSize(3);
    }

    @Test
    void changesNothingWhenTheSameFileIsBroughtInAgain() {
        bringIn(THREE);

        var again = importer.progress(bringIn(THREE)).orElseThrow();

        assertThat(again.added()).isZero();
        assertThat(again.joined()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(people.count()).isEqualTo(2);
        assertThat(log.timeline(person("Ana Ruiz").id(), null, 5)).hasSize(1);
    }

    @Test
    void fillsInWhatIsMissingAndLeavesWhatIsThere() {
        people.add(ContactDetails.with("Ana Ruiz")
                .company("Ruiz Studio")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "ANA@taller.example")))
                .tags(List.of("Craft fair"))
                .build());

        var id = bringIn(
                "Name,Email,Company,Job Title,Tags\nAna Ruiz,ana@taller.example,Taller Norte,Design lead,Design\n");

        var ana = person("Ana Ruiz").details();
        assertThat(ana.company()).isEqualTo("Ruiz Studio");
        assertThat(ana.jobTitle()).isEqualTo("Design lead");
        assertThat(ana.tags()).containsExactly("Craft fair", "Design");
        assertThat(importer.progress(id).orElseThrow().joined()).isEqualTo(1);
        assertThat(importer.report(id, false, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).contains("Company “Taller Norte”"));
    }

    @Test
    void asksAboutTheSameHandleUnderAnotherNameAndSetsItAsideWhileUndecided() {
        people.add(ContactDetails.named("Luca Ferrante")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "info@smalti.example"))));
        var file = "Name,Email,Place\nGiulia Bassi,info@smalti.example,Ravenna\n";

        var id = draft(file);
        var summary = importer.lookForDuplicates(id);
        var question = importer.nextQuestion(id).orElseThrow();

        assertThat(summary.asked()).isEqualTo(1);
        assertThat(question.kind()).isEqualTo(ImportQuestion.Kind.SAME_HANDLE);
        assertThat(question.theirs().name()).isEqualTo("Luca Ferrante");
        run(id);
        assertThat(importer.progress(id).orElseThrow().setAside()).isEqualTo(1);
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void joinsWithTheFieldsThatWerePicked() {
        people.add(ContactDetails.named("Luca Ferrante")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "info@smalti.example"))));
        var id = draft("Name,Email,Place\nGiulia Bassi,info@smalti.example,Ravenna\n");
        importer.lookForDuplicates(id);
        var question = importer.nextQuestion(id).orElseThrow();

        importer.answer(id, question.id(), Answer.JOIN, Map.of(ContactField.NAME, Side.OURS));
        run(id);

        assertThat(people.count()).isEqualTo(1);
        assertThat(person("Giulia Bassi").details().place()).isEqualTo("Ravenna");
    }

    @Test
    void keepsTwoPeopleWhenTheUserSaysSo() {
        people.add(ContactDetails.named("Ana Ruiz"));
        var id = draft("Name,Email\nAna Ruiz,another.ana@example.org\n");
        importer.lookForDuplicates(id);

        importer.answerAll(id, ImportQuestion.Kind.SAME_NAME, Answer.TWO_PEOPLE);
        run(id);

        assertThat(importer.nextQuestion(id)).isEmpty();
        assertThat(people.count(EVERYONE.text("ana ruiz"))).isEqualTo(2);
    }

    @Test
    void asksAgainAllThatWereDecidedAlikeUntilTheyComeIn() {
        people.add(ContactDetails.named("Ana Ruiz"));
        people.add(ContactDetails.named("Ben Ek"));
        var id = draft("Name,Email\nAna Ruiz,another.ana@example.org\nBen Ek,another.ben@example.org\n");
        importer.lookForDuplicates(id);

        var decided = importer.answerAll(id, ImportQuestion.Kind.SAME_NAME, Answer.TWO_PEOPLE);
        assertThat(decided).hasSize(2);
        assertThat(importer.nextQuestion(id)).isEmpty();

        assertThat(importer.askAgain(id, decided)).isTrue();
        assertThat(importer.nextQuestion(id)).isPresent();

        importer.answerAll(id, ImportQuestion.Kind.SAME_NAME, Answer.TWO_PEOPLE);
        run(id);
        assertThat(importer.askAgain(id, decided)).isFalse();
        assertThat(people.count()).isEqualTo(4);
    }

    @Test
    void joinsRowsOfOneFileThatShareAHandleAndAFittingName() {
        var id = bringIn(
                "Name,Email,Company\nLuca Ferrante,luca@smalti.example,\nL. Ferrante,luca@smalti.example,Smalti\n");

        assertThat(people.count()).isEqualTo(1);
        assertThat(person("Luca Ferrante").details().company()).isEqualTo("Smalti");
        assertThat(importer.progress(id).orElseThrow().joined()).isEqualTo(1);
    }

    @Test
    void takesAWholeBatchBackButKeepsWhomTheUserChangedSince() {
        people.add(ContactDetails.named("Noor van Dalen")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "noor@shop.example"))));
        var id = bringIn("""
                Name,Email,Company
                Ana Ruiz,ana@taller.example,Taller Norte
                Luca Ferrante,luca@smalti.example,Smalti
                Pavel,pavel@example.org,
                Noor van Dalen,noor@shop.example,Shop
                """);
        var luca = person("Luca Ferrante");
        people.edit(luca.id(), luca.details().tagged(List.of("Supplier")));
        var pavel = person("Pavel");
        log.log(new NewInteraction(
                InteractionKind.CALL,
                Direction.BOTH,
                Set.of(pavel.id()),
                LocalDate.of(2026, 11, 1),
                null,
                5,
                null,
                null));

        importer.undo(id);
        runner.work(id);

        var progress = importer.progress(id).orElseThrow();
        assertThat(progress.status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(progress.remark()).contains("except 2 people whom you changed since");
        assertThat(names()).containsExactly("Luca Ferrante", "Noor van Dalen", "Pavel");
        assertThat(person("Noor van Dalen").details().company()).isNull();
    }

    @Test
    void keepsTheLastInteractionThatTheUserWroteMoreAboutSince() {
        people.add(ContactDetails.named("Luca Ferrante")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "luca@smalti.example"))));
        var id = bringIn("""
                Name,Email,Last contacted
                Ana Ruiz,ana@taller.example,2026-09-15
                Luca Ferrante,luca@smalti.example,2026-09-15
                Pavel,pavel@example.org,2026-09-15
                """);
        for (var one : log.all(null, 10)) {
            if (one.people().getFirst().name().equals("Pavel")) continue;
            log.edit(
                    one.id(),
                    one.version(),
                    new NewInteraction(
                            InteractionKind.CALL,
                            Direction.BOTH,
                            Set.of(one.people().getFirst().id()),
                            one.day(),
                            null,
                            40,
                            null,
                            "The kiln, and the move"));
        }

        importer.undo(id);
        runner.work(id);

        assertThat(names()).containsExactly("Ana Ruiz", "Luca Ferrante");
        assertThat(log.all(null, 10))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.note()).isEqualTo("The kiln, and the move"));
    }

    @Test
    void keepsWhomTheUserHasATaskFor() {
        var id = bringIn("Name,Email\nAna Ruiz,ana@taller.example\nPavel,pavel@example.org\n");
        var task = tasks.add(
                NewTask.of("Send the drawings").with(Set.of(person("Ana Ruiz").id())));

        importer.undo(id);
        runner.work(id);

        assertThat(names()).containsExactly("Ana Ruiz");
        assertThat(tasks.rows(List.of(task))).hasSize(1);
    }

    @Test
    void joinsOnlyWithWhomTheUserWasAskedAbout() {
        people.add(ContactDetails.named("Ana Ruiz"));
        var id = draft("Name,Email,Place\nAna Ruiz,ana@taller.example,Oslo\n");
        importer.lookForDuplicates(id);
        importer.answerAll(id, ImportQuestion.Kind.SAME_NAME, Answer.JOIN);
        people.add(ContactDetails.named("Boris Ek")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "ana@taller.example"))));

        run(id);

        assertThat(person("Boris Ek").details().place()).isNull();
        assertThat(importer.progress(id).orElseThrow().setAside()).isEqualTo(1);
    }

    @Test
    void keepsTheAnswersOfAnImportThatRunsWhateverAnotherPageDoes() {
        people.add(ContactDetails.named("Ana Ruiz"));
        var id = draft("Name,Email\nAna Ruiz,another.ana@example.org\n");
        var mapping = importer.draft(id).orElseThrow().mapping();
        importer.lookForDuplicates(id);
        importer.answerAll(id, ImportQuestion.Kind.SAME_NAME, Answer.TWO_PEOPLE);
        importer.start(id);

        importer.match(id, mapping);
        runner.work(id);

        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void keepsNoFileThatIsBroughtIn() {
        var id = bringIn(THREE);

        files.with(id, file -> assertThat(file).isEmptyFile());
    }

    @Test
    void takesBackPeopleWithSeveralTagsHoweverTheyAreSpelt() {
        var rows = IntStream.rangeClosed(1, 300)
                .mapToObj("Person %1$d,p%1$d@example.org,Work;family;Press"::formatted)
                .collect(Collectors.joining("\n", "Name,Email,Tags\n", "\nLast,last@example.org,work;FAMILY\n"));
        var id = bringIn(rows);

        importer.undo(id);
        runner.work(id);

        assertThat(importer.progress(id).orElseThrow().remark()).isEqualTo("Everything was taken back.");
        assertThat(people.count()).isZero();
    }

    @Test
    void bringsNothingInOfAFileThatWasThrownAway() {
        var id = draft(THREE);
        importer.lookForDuplicates(id);
        importer.discard(id);

        importer.start(id);

        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.STOPPED);
        assertThat(people.count()).isZero();
    }

    @Test
    void setsARowAsideThatTheDatabaseRefusesAndBringsTheOthersIn() {
        sql.sql("alter table contact add constraint nobody_of_that_name check (name <> 'Refused')")
                .update();
        try {
            var id = bringIn("Name,Email\nAna Ruiz,ana@taller.example\nRefused,r@post.example\nLuca,l@post.example\n");

            assertThat(names()).containsExactly("Ana Ruiz", "Luca");
            assertThat(importer.progress(id).orElseThrow().setAside()).isEqualTo(1);
            assertThat(importer.report(id, true, 0, 10))
                    .singleElement()
                    .satisfies(row -> assertThat(row.sentence()).isEqualTo("Kith could not save this row"));
        } finally {
            sql.sql("alter table contact drop constraint nobody_of_that_name").update();
        }
    }

    @Test
    void bringsATagInThatIsLongerWhenFolded() {
        bringIn("Name,Tags\nAna Ruiz,%s\n".formatted("ß".repeat(60)));

        assertThat(person("Ana Ruiz").details().tags()).containsExactly("ß".repeat(60));
    }

    @Test
    void takesBackWhoCarriesATagThatWasSpeltOtherwiseBefore() {
        people.add(ContactDetails.named("Noor").tagged(List.of("Friends")));
        var id = bringIn("Name,Tags\nAna Ruiz,friends\nLuca,FRIENDS\n");

        importer.undo(id);
        runner.work(id);

        assertThat(names()).containsExactly("Noor");
    }

    @Test
    void writesTheRowsThatWereSetAsideAsCsvInTheSameColumns() {
        var id = bringIn(THREE);

        var out = new ByteArrayOutputStream();
        importer.writeReport(id, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("First Name,Last Name,Email,Company,Last contacted,Shoe size,Line,Why")
                .contains("quentin@");
    }

    @Test
    void refusesAnEmptyFileAndABinaryOneWithASentence() {
        assertThatThrownBy(() -> importer.open("empty.csv", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(
                        () -> importer.open("a.xlsx", new ByteArrayInputStream(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 9})))
                .isInstanceOf(UnreadableFile.class);
        assertThat(importer.latest(5)).isEmpty();
    }

    private ContactProfile person(String name) {
        var row = people.search(EVERYONE.text(name), PeopleOrder.BY_NAME, 0, 1).getFirst();
        return people.profile(row.id()).orElseThrow();
    }

    private List<String> names() {
        return people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 50).stream()
                .map(row -> row.person().name())
                .toList();
    }
}
