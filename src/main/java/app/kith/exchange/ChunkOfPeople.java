package app.kith.exchange;

import app.kith.exchange.ImportBatches.Counts;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.exchange.ImportReport.ReportRow;
import app.kith.exchange.Recognition.Finding;
import app.kith.exchange.Recognition.Known;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.RowProblem;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Joining;
import app.kith.people.joining.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the rows of a chunk become, one after the other, each with those before it in mind. Nothing is looked
/// up here and nothing written: see [ImportChunk] and [ChunkWriting].
final class ChunkOfPeople {
    private final Looked looked;
    private final Map<Candidate, PersonToBe> bySeenRow = new IdentityHashMap<>();
    private final Map<ContactId, PersonToBe> byContact = new LinkedHashMap<>();
    private final List<PersonToBe> added = new ArrayList<>();
    /// the rows that tell more than what somebody is
    private final Map<Row.Person, PersonToBe> tellMore = new LinkedHashMap<>();
    /// whom the user told from somebody known
    private final Map<PersonToBe, ContactId> two = new HashMap<>();
    private final Map<String, PersonToBe> fingerprints = new LinkedHashMap<>();
    private final List<ReportRow> reported = new ArrayList<>();
    private int joined;
    private int unchanged;
    private int setAside;

    /// What is known before the first row is taken.
    ///
    /// @param profiles of everybody whom a row may be
    record Looked(
            String region,
            Map<Row.Person, Candidate> candidates,
            Recognition.Seen seen,
            Recognition recognition,
            Map<Long, ImportQuestion> answers,
            Map<ContactId, ContactProfile> profiles) {}

    ChunkOfPeople(Looked looked) {
        this.looked = looked;
    }

    void take(Row row) {
        switch (row) {
            case Row.Blank blank -> {}
            case Row.Interaction interaction -> {} // with the others of its chunk
            case Row.SetAside aside -> setAside(aside.problem(), null);
            case Row.Person person -> {
                person.remarks().forEach(remark -> reported.add(new ReportRow(remark, false)));
                var candidate = Objects.requireNonNull(looked.candidates().get(person));
                candidate
                        .remarks()
                        .forEach(sentence -> reported.add(new ReportRow(problem(candidate, person, sentence), false)));
                take(candidate, person);
            }
        }
    }

    private void take(Candidate candidate, Row.Person row) {
        switch (looked.recognition().find(candidate)) {
            case Finding.SameRow same -> unchanged++;
            case Finding.New isNew -> add(candidate, row);
            case Finding.Certain(var who, var why) -> join(candidate, who, why, Map.of(), row);
            case Finding.Ask(var kind, var reason, var who) -> {
                var answer = looked.answers().get(candidate.row());
                if (answer == null || !isDecided(answer, who)) {
                    setAside(
                            problem(candidate, row, "Is this %s? %s.".formatted(who.name(), reason)),
                            candidate.details().name());
                } else if (answer.answer() == Answer.JOIN) {
                    join(candidate, who, "your decision", answer.picks(), row);
                } else {
                    var target = add(candidate, row);
                    if (who.contact() != null) {
                        two.put(target, who.contact());
                    }
                }
            }
        }
    }

    /// What was said of somebody else than the row may be now says nothing.
    private static boolean isDecided(ImportQuestion asked, Known who) {
        return asked.answer() != null
                && asked.answer() != Answer.LATER
                && (asked.contact() == null || asked.contact().equals(who.contact()));
    }

    private PersonToBe add(Candidate candidate, Row.Person row) {
        var target = new PersonToBe(candidate);
        target.wasInTouch(lastInteraction(candidate, row));
        added.add(target);
        remember(candidate, target, row);
        return target;
    }

    private void join(Candidate candidate, Known who, String why, Map<ContactField, Side> picks, Row.Person row) {
        var target = target(who, candidate.row());
        if (target == null) {
            add(candidate, row);
            return;
        }
        var joining = Joining.of(target.now, candidate.details(), picks, looked.region());
        var hadChange = !joining.joined().equals(target.now);
        target.now = joining.joined();
        target.wasInTouch(lastInteraction(candidate, row));
        target.isJoined(why);
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
        var profile = looked.profiles().get(who.contact());
        return profile == null ? null : byContact.computeIfAbsent(profile.id(), id -> new PersonToBe(profile, row));
    }

    private void remember(Candidate candidate, PersonToBe target, Row.Person row) {
        if (!row.beside().isNothing()) {
            tellMore.put(row, target);
        }
        looked.seen().add(candidate);
        bySeenRow.put(candidate, target);
        fingerprints.put(candidate.fingerprint(), target);
        if (candidate.key() != null && !looked.recognition().knows(candidate.key())) {
            fingerprints.put(candidate.key(), target);
        }
    }

    private void setAside(RowProblem problem, @Nullable String who) {
        setAside++;
        reported.add(new ReportRow(problem, true, who));
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

    static RowProblem problem(Candidate candidate, Row.Person row, String sentence) {
        return new RowProblem(candidate.row(), candidate.line(), sentence, row.cells());
    }

    /// Tells the user about a row that is brought in all the same.
    void remark(ReportRow row) {
        reported.add(row);
    }

    boolean isNothing() {
        return added.isEmpty() && byContact.isEmpty() && reported.isEmpty();
    }

    Counts counts() {
        return new Counts(added.size(), joined, unchanged, setAside);
    }

    List<PersonToBe> added() {
        return added;
    }

    /// Whoever was there before and is described otherwise now.
    List<PersonToBe> edited() {
        return byContact.values().stream().filter(PersonToBe::isChanged).toList();
    }

    Map<PersonToBe, ContactId> twoPeople() {
        return two;
    }

    /// Who came under which fingerprint.
    Map<String, PersonToBe> fingerprints() {
        return fingerprints;
    }

    Map<Row.Person, PersonToBe> tellMore() {
        return tellMore;
    }

    List<ReportRow> reported() {
        return reported;
    }
}
