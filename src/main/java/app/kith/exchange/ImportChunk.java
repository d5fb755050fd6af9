package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportBatches.Counts;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.exchange.ImportReport.ReportRow;
import app.kith.exchange.ImportRows.Change;
import app.kith.exchange.Recognition.Finding;
import app.kith.exchange.Recognition.Known;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.RowProblem;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.fields.FactFields;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Joining;
import app.kith.people.joining.Side;
import app.kith.people.photos.Photos;
import app.kith.people.photos.UnusablePhoto;
import app.kith.people.twins.TwoPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings some rows in: all of them, with the note that they are done, or none.
@Component
class ImportChunk {
    private final AddressBook people;
    private final InteractionLog log;
    private final Workspaces workspaces;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportReport report;
    private final ImportQuestions questions;
    private final TwoPeople twoPeople;
    private final FactFields fields;
    private final Photos photos;
    private final HistoryChunk history;
    private final ImportedBeside beside;

    ImportChunk(
            AddressBook people,
            InteractionLog log,
            Workspaces workspaces,
            ImportBatches batches,
            ImportRows rows,
            ImportReport report,
            ImportQuestions questions,
            FactFields fields,
            Photos photos,
            HistoryChunk history,
            ImportedBeside beside,
            TwoPeople twoPeople) {
        this.people = people;
        this.log = log;
        this.workspaces = workspaces;
        this.batches = batches;
        this.rows = rows;
        this.report = report;
        this.questions = questions;
        this.twoPeople = twoPeople;
        this.fields = fields;
        this.photos = photos;
        this.history = history;
        this.beside = beside;
    }

    /// The batch was stopped while the chunk was under way; the chunk is rolled back.
    static class Stopped extends RuntimeException {}

    /// By which names somebody was there before, to be looked up once for all chunks.
    @Transactional(readOnly = true)
    NamesBefore namesBefore(ImportId batch, boolean isBegun) {
        return NamesBefore.of(batch, isBegun, people, rows);
    }

    /// @param before see [#namesBefore]
    /// @param chunk rows that follow on each other; blank ones do not count
    /// @param lastRow the number of the last of them
    @Transactional
    void bringIn(ImportId batch, NamesBefore before, List<Row> chunk, long lastRow) {
        var work = new Work(batch, before, workspaces.settings().region(), new OwnFacts(fields.all()));
        work.look(chunk);
        chunk.forEach(work::take);
        var counts = work.write().with(history.bringIn(batch, interactions(chunk)));
        if (!batches.advance(batch, lastRow, counts)) {
            throw new Stopped();
        }
    }

    private static List<Row.Interaction> interactions(List<Row> chunk) {
        return chunk.stream()
                .filter(Row.Interaction.class::isInstance)
                .map(Row.Interaction.class::cast)
                .toList();
    }

    /// Sets a row aside that could not be brought in with others nor alone.
    @Transactional
    void setAside(ImportId batch, Row row, long lastRow) {
        var cells = row instanceof Row.Person person
                ? person.cells()
                : row instanceof Row.Interaction told ? told.cells() : null;
        if (cells != null) {
            var problem = new RowProblem(lastRow, row.line(), "Kith could not save this row", cells);
            report.report(batch, List.of(new ReportRow(problem, true)));
        }
        if (!batches.advance(batch, lastRow, new Counts(0, 0, 0, 1))) {
            throw new Stopped();
        }
    }

    private final class Work {
        private final ImportId batch;
        private final NamesBefore before;
        private final String region;
        private final OwnFacts own;
        private final Map<Row.Person, Candidate> candidates = new HashMap<>();
        private final Recognition.Seen seen = new Recognition.Seen();
        private final Map<Candidate, PersonToBe> bySeenRow = new HashMap<>();
        private final Map<ContactId, PersonToBe> byContact = new LinkedHashMap<>();
        private final List<PersonToBe> added = new ArrayList<>();
        /// the rows that tell more than what somebody is
        private final Map<Row.Person, PersonToBe> tellMore = new LinkedHashMap<>();
        /// whom the user told from somebody known
        private final Map<PersonToBe, ContactId> two = new HashMap<>();
        private final Map<String, PersonToBe> fingerprints = new LinkedHashMap<>();
        private final List<ReportRow> reported = new ArrayList<>();
        private Map<Long, ImportQuestion> answers = Map.of();
        private Map<ContactId, ContactProfile> profiles = Map.of();
        private @Nullable Recognition recognition;
        private int joined;
        private int unchanged;
        private int setAside;

        Work(ImportId batch, NamesBefore before, String region, OwnFacts own) {
            this.batch = batch;
            this.before = before;
            this.region = region;
            this.own = own;
        }

        void look(List<Row> chunk) {
            chunk.forEach(row -> {
                if (row instanceof Row.Person person) {
                    candidates.put(person, withPhoto(person, Candidate.of(person, region, own)));
                }
            });
            if (candidates.isEmpty()) {
                return;
            }
            var numbers = candidates.values().stream().mapToLong(Candidate::row).summaryStatistics();
            answers = questions.answered(batch, numbers.getMin(), numbers.getMax());
            var everybody = Recognition.of(candidates.values(), people, rows, seen, before);
            recognition = everybody.withoutNamesOf(rows.addedBy(batch, everybody.named()));
            var wanted = new ArrayList<>(recognition.contacts());
            answers.values().forEach(answer -> {
                if (answer.contact() != null) {
                    wanted.add(answer.contact());
                }
            });
            profiles = people.profiles(wanted);
        }

        /// Where the file has a picture, that is kept first; one that cannot be read is told about.
        private Candidate withPhoto(Row.Person row, Candidate candidate) {
            var photo = row.photo();
            if (photo == null) {
                return candidate;
            }
            try {
                return candidate.showing(photos.keep(new ByteArrayInputStream(photo.bytes()), null));
            } catch (UnusablePhoto | IOException unusable) {
                reported.add(new ReportRow(
                        problem(candidate, row, "The picture was left out, since it cannot be read"), false));
                return candidate;
            }
        }

        void take(Row row) {
            switch (row) {
                case Row.Blank blank -> {}
                case Row.Interaction interaction -> {} // with the others of its chunk
                case Row.SetAside aside -> setAside(aside.problem());
                case Row.Person person -> {
                    person.remarks().forEach(remark -> reported.add(new ReportRow(remark, false)));
                    var candidate = Objects.requireNonNull(candidates.get(person));
                    candidate
                            .remarks()
                            .forEach(sentence ->
                                    reported.add(new ReportRow(problem(candidate, person, sentence), false)));
                    take(candidate, person);
                }
            }
        }

        private void take(Candidate candidate, Row.Person row) {
            switch (Objects.requireNonNull(recognition).find(candidate)) {
                case Finding.SameRow same -> unchanged++;
                case Finding.New isNew -> add(candidate, row);
                case Finding.Certain(var who) -> join(candidate, who, Map.of(), row);
                case Finding.Ask(var kind, var reason, var who) -> {
                    var answer = answers.get(candidate.row());
                    if (answer == null || answer.answer() == null || answer.answer() == Answer.LATER) {
                        setAside(problem(candidate, row, "Is this %s? %s.".formatted(who.name(), reason)));
                    } else if (answer.answer() == Answer.JOIN) {
                        join(candidate, who, answer.picks(), row);
                    } else {
                        var target = add(candidate, row);
                        if (who.contact() != null) {
                            two.put(target, who.contact());
                        }
                    }
                }
            }
        }

        private PersonToBe add(Candidate candidate, Row.Person row) {
            var target = new PersonToBe(candidate);
            target.wasInTouch(lastInteraction(candidate, row));
            added.add(target);
            remember(candidate, target, row);
            return target;
        }

        private void join(Candidate candidate, Known who, Map<ContactField, Side> picks, Row.Person row) {
            var target = target(who, candidate.row());
            if (target == null) {
                add(candidate, row);
                return;
            }
            var joining = Joining.of(target.now, candidate.details(), picks, region);
            var hadChange = !joining.joined().equals(target.now);
            target.now = joining.joined();
            target.wasInTouch(lastInteraction(candidate, row));
            if (hadChange || target.lastInteraction != null) {
                joined++;
            } else {
                unchanged++;
            }
            if (!joining.notTaken().isEmpty()) {
                reported.add(new ReportRow(problem(candidate, row, kept(who, joining, candidate)), false));
            }
            remember(candidate, target, row);
        }

        /// Nothing where a call of the row says it.
        private static @Nullable LocalDate lastInteraction(Candidate candidate, Row.Person row) {
            var day = candidate.lastInteraction();
            return day != null && row.beside().tellsOf(day) ? null : day;
        }

        private @Nullable PersonToBe target(Known who, long row) {
            if (who.earlier() != null) {
                return bySeenRow.get(who.earlier());
            }
            var profile = profiles.get(who.contact());
            return profile == null ? null : byContact.computeIfAbsent(profile.id(), id -> new PersonToBe(profile, row));
        }

        private void remember(Candidate candidate, PersonToBe target, Row.Person row) {
            if (!row.beside().isNothing()) {
                tellMore.put(row, target);
            }
            seen.add(candidate);
            bySeenRow.put(candidate, target);
            fingerprints.put(candidate.fingerprint(), target);
            if (candidate.key() != null && !Objects.requireNonNull(recognition).knows(candidate.key())) {
                fingerprints.put(candidate.key(), target);
            }
        }

        private void setAside(RowProblem problem) {
            setAside++;
            reported.add(new ReportRow(problem, true));
        }

        private static String kept(Known who, Joining joining, Candidate candidate) {
            var fields = joining.notTaken().stream()
                    .map(field -> "%s “%s”".formatted(field.label(), shortened(field, candidate)))
                    .collect(Collectors.joining(", "));
            return "Joined with %s, where something else stands already; not taken: %s".formatted(who.name(), fields);
        }

        private static String shortened(ContactField field, Candidate candidate) {
            var text = field.said(candidate.details());
            return text.length() <= 60 ? text : text.substring(0, 60) + "…";
        }

        private RowProblem problem(Candidate candidate, Row.Person row, String sentence) {
            return new RowProblem(candidate.row(), candidate.line(), sentence, row.cells());
        }

        Counts write() {
            if (added.isEmpty() && byContact.isEmpty() && reported.isEmpty()) {
                return new Counts(0, joined, unchanged, setAside);
            }
            var ids = people.addAll(added.stream().map(target -> target.now).toList(), false);
            for (int i = 0; i < ids.size(); i++) {
                added.get(i).id = ids.get(i);
            }
            two.forEach((target, other) -> twoPeople.remember(Objects.requireNonNull(target.id), other));
            var edited =
                    byContact.values().stream().filter(PersonToBe::isChanged).toList();
            people.editAll(edited.stream()
                    .filter(target -> !target.now.equals(target.before))
                    .collect(Collectors.toMap(target -> Objects.requireNonNull(target.id), target -> target.now)));
            var changed = new ArrayList<>(added);
            changed.addAll(edited);
            rows.keepChanges(batch, changes(changed, logLast(changed)));
            var known = new LinkedHashMap<String, ContactId>();
            fingerprints.forEach((fingerprint, target) -> known.put(fingerprint, Objects.requireNonNull(target.id)));
            rows.knowRows(batch, known);
            report.report(batch, reported);
            beside.bringIn(
                    batch,
                    tellMore.entrySet().stream()
                            .map(told ->
                                    new ImportedBeside.Told(Objects.requireNonNull(told.getValue().id), told.getKey()))
                            .toList());
            return new Counts(added.size(), joined, unchanged, setAside);
        }

        /// As people stand now: a tag that was there already keeps its spelling.
        private List<Change> changes(List<PersonToBe> changed, Map<PersonToBe, UUID> interactions) {
            var spelled = people.spelled(changed.stream()
                    .flatMap(target -> target.now.tags().stream())
                    .collect(Collectors.toSet()));
            return changed.stream()
                    .map(target -> new Change(
                            Objects.requireNonNull(target.id),
                            target.row,
                            target.before,
                            target.now.tagged(target.now.tags().stream()
                                    .map(tag -> spelled.getOrDefault(tag, tag))
                                    .toList()),
                            interactions.get(target)))
                    .toList();
        }

        /// What the file gives as the last interaction is logged as one message between the two.
        private Map<PersonToBe, UUID> logLast(List<PersonToBe> changed) {
            var inTouch = changed.stream()
                    .filter(target -> target.lastInteraction != null)
                    .toList();
            var ids = log.logAll(inTouch.stream()
                    .map(target -> new NewInteraction(
                            InteractionKind.MESSAGE,
                            Direction.BOTH,
                            Set.of(Objects.requireNonNull(target.id)),
                            Objects.requireNonNull(target.lastInteraction),
                            null,
                            null,
                            null,
                            "The last interaction, as the imported file has it"))
                    .toList());
            var byTarget = new HashMap<PersonToBe, UUID>();
            for (int i = 0; i < ids.size(); i++) {
                byTarget.put(inTouch.get(i), ids.get(i).value());
            }
            return byTarget;
        }
    }
}
