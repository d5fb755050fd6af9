package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportReport.ReportRow;
import app.kith.exchange.ImportedHistory.Became;
import app.kith.exchange.entries.Beside;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.RowProblem;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.ContactId;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.WhoKnowsWhom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Brings in what a file tells beside what people are: paces, where there is none of one's own yet; calls,
/// each once; and what the file's people are to each other, as soon as both are in. Within the transaction of
/// a chunk, in a number of statements that does not grow with it.
@Component
class ImportedBeside {
    private static final int FIRST_YEAR = 1900;

    private final Paces paces;
    private final InteractionLog log;
    private final WhoKnowsWhom relations;
    private final ImportRows rows;
    private final ImportedHistory history;
    private final BesideBefore before;
    private final ImportReport report;
    private final Workspaces workspaces;
    private final ImportedMeetings meetings;
    private final ImportedTasks tasks;

    ImportedBeside(
            Paces paces,
            InteractionLog log,
            WhoKnowsWhom relations,
            ImportRows rows,
            ImportedHistory history,
            BesideBefore before,
            ImportReport report,
            Workspaces workspaces,
            ImportedMeetings meetings,
            ImportedTasks tasks) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.paces = paces;
        this.log = log;
        this.relations = relations;
        this.rows = rows;
        this.history = history;
        this.before = before;
        this.report = report;
        this.workspaces = workspaces;
    }

    /// A person and the row that tells of them.
    record Told(ContactId contact, Row.Person row) {
        Beside beside() {
            return row.beside();
        }
    }

    void bringIn(ImportId batch, List<Told> all) {
        if (!all.isEmpty()) {
            setPaces(batch, all);
            logCalls(batch, all);
            relate(batch, all);
            meetings.bringIn(batch, all);
            tasks.bringIn(
                    batch,
                    all.stream()
                            .flatMap(told -> told.beside().tasks().stream()
                                    .map(task -> new ImportedTasks.Told(told.contact(), task)))
                            .toList());
        }
    }

    private void setPaces(ImportId batch, List<Told> all) {
        var wanted = all.stream()
                .filter(told -> told.beside().everyDays() != null)
                .collect(Collectors.toMap(
                        Told::contact,
                        told -> Objects.requireNonNull(told.beside().everyDays()),
                        (one, same) -> one));
        paces.of(wanted.keySet()).values().forEach(line -> {
            if (line.isOwn()) wanted.remove(line.contact());
        });
        wanted.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((days, people) -> paces.set(people, Pace.ofDays(days)));
        before.keepPaces(batch, wanted);
    }

    private void logCalls(ImportId batch, List<Told> all) {
        var known = new HashSet<>(history.known(all.stream()
                .flatMap(told -> told.beside().calls().stream())
                .map(Beside.Call::key)
                .toList()));
        var calls = new ArrayList<NewInteraction>();
        var keys = new ArrayList<Beside.Call>();
        var whose = new ArrayList<Told>();
        var aside = new ArrayList<ReportRow>();
        for (var told : all) {
            for (var call : told.beside().calls()) {
                if (!known.add(call.key())) continue;
                if (isPast(call.day())) {
                    calls.add(logged(told.contact(), call));
                    keys.add(call);
                    whose.add(told);
                } else {
                    aside.add(new ReportRow(problem(told.row(), call), false));
                }
            }
        }
        var ids = log.logAll(calls);
        var became = new ArrayList<Became>();
        for (int i = 0; i < ids.size(); i++) {
            became.add(new Became(
                    keys.get(i).key(), ids.get(i), whose.get(i).row().person().row()));
        }
        history.keep(batch, became);
        report.report(batch, aside);
    }

    private boolean isPast(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && !day.isAfter(workspaces.today());
    }

    private static RowProblem problem(Row.Person row, Beside.Call call) {
        return new RowProblem(
                row.person().row(),
                row.line(),
                "The call of %s was left out, since it lies ahead or before %d".formatted(call.day(), FIRST_YEAR),
                row.cells());
    }

    private static NewInteraction logged(ContactId contact, Beside.Call call) {
        return new NewInteraction(
                InteractionKind.CALL,
                ToldKinds.begunBy(call.fromThem()),
                Set.of(contact),
                call.day(),
                null,
                null,
                null,
                ToldKinds.note(call.said()));
    }

    private void relate(ImportId batch, List<Told> all) {
        var known = rows.knownRows(all.stream()
                .flatMap(told -> told.beside().relations().stream())
                .map(Beside.Relation::other)
                .toList());
        var ties = new ArrayList<NewTie>();
        for (var told : all) {
            for (var one : told.beside().relations()) {
                var other = known.get(one.other());
                if (other == null || other.equals(told.contact())) continue;
                ToldRelations.role(one).ifPresent(role -> ties.add(new NewTie(other, role, told.contact())));
            }
        }
        before.keepTies(batch, relations.addAll(ties));
    }
}
