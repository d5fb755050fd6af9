package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportBatches.Counts;
import app.kith.exchange.ImportReport.ReportRow;
import app.kith.exchange.ImportedHistory.Became;
import app.kith.exchange.format.ImportedInteraction;
import app.kith.exchange.format.ImportedPassing;
import app.kith.exchange.format.Moment;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.RowProblem;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.ContactId;
import app.kith.people.PeopleMatching;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings some rows of interactions in: those of people one knows, in bulk, and each once.
@Component
class HistoryChunk {
    private static final String AHEAD = "This lies ahead";
    private static final String LONG_AGO = "This day lies before 1900";

    private final PeopleMatching matching;
    private final InteractionLog log;
    private final ImportedHistory history;
    private final ImportReport report;
    private final Workspaces workspaces;

    HistoryChunk(
            PeopleMatching matching,
            InteractionLog log,
            ImportedHistory history,
            ImportReport report,
            Workspaces workspaces) {
        this.matching = matching;
        this.log = log;
        this.history = history;
        this.report = report;
        this.workspaces = workspaces;
    }

    /// What a row would become.
    private record Planned(ImportedInteraction told, NewInteraction interaction) {}

    /// How a row turned out.
    private sealed interface Outcome {
        record Known() implements Outcome {}

        record Aside(String sentence) implements Outcome {}

        record Fresh(List<Planned> planned) implements Outcome {}
    }

    /// Within the transaction of the chunk.
    Counts bringIn(ImportId batch, List<Row.Interaction> rows) {
        var reported = new ArrayList<ReportRow>();
        var planned = new ArrayList<Planned>();
        var added = 0;
        var unchanged = 0;
        var look = new Look(rows);
        for (var row : rows) {
            switch (look.at(row.told())) {
                case Outcome.Known known -> unchanged++;
                case Outcome.Aside(var sentence) -> reported.add(new ReportRow(problem(row, sentence), true));
                case Outcome.Fresh(var some) -> {
                    added++;
                    planned.addAll(some);
                }
            }
        }
        var ids = log.logAll(planned.stream().map(Planned::interaction).toList());
        var became = new ArrayList<Became>();
        for (int i = 0; i < ids.size(); i++) {
            var told = planned.get(i).told();
            became.add(new Became(told.fingerprint(), ids.get(i), told.row()));
        }
        history.keep(batch, became);
        report.report(batch, reported);
        return new Counts(added, 0, unchanged, reported.size());
    }

    /// What the rows would become, without bringing them in.
    Counts count(List<Row.Interaction> rows) {
        var look = new Look(rows);
        var added = 0;
        var unchanged = 0;
        for (var row : rows) {
            var outcome = look.at(row.told());
            added += outcome instanceof Outcome.Fresh ? 1 : 0;
            unchanged += outcome instanceof Outcome.Known ? 1 : 0;
        }
        return new Counts(added, 0, unchanged, rows.size() - added - unchanged);
    }

    private static RowProblem problem(Row.Interaction row, String sentence) {
        return new RowProblem(row.told().row(), row.told().line(), sentence, row.cells());
    }

    private final class Look {
        private final WhoTookPart who;
        private final Set<String> known;
        private final LocalDate today = workspaces.today();

        Look(List<Row.Interaction> rows) {
            var told = rows.stream().map(Row.Interaction::told).toList();
            who = WhoTookPart.of(told, matching, workspaces.settings().region());
            known = new HashSet<>(history.known(
                    told.stream().map(ImportedInteraction::fingerprint).toList()));
        }

        private Outcome at(ImportedInteraction told) {
            if (known.contains(told.fingerprint())) {
                return new Outcome.Known();
            }
            var sent = who.among(told.from());
            var received = who.among(told.to());
            var with = new HashSet<>(who.among(told.with()));
            // who had the word was in touch; the others on the line were not, with the user
            var taking = sent.isEmpty() ? received : sent;
            with.addAll(taking);
            if (with.isEmpty()) {
                return new Outcome.Aside(who.missing(told));
            }
            var moments = told.moments().stream()
                    .filter(moment -> !day(moment).isAfter(today))
                    .toList();
            if (moments.isEmpty()) {
                return new Outcome.Aside(AHEAD);
            }
            if (moments.stream().anyMatch(moment -> day(moment).getYear() < 1900)) {
                return new Outcome.Aside(LONG_AGO);
            }
            known.add(told.fingerprint());
            var direction = sent.isEmpty() ? received.isEmpty() ? null : Direction.OUT : Direction.IN;
            return new Outcome.Fresh(moments.stream()
                    .map(moment -> new Planned(told, interaction(told, moment, direction, with)))
                    .toList());
        }

        private LocalDate day(Moment moment) {
            return moment.in(workspaces.zone()).toLocalDate();
        }

        private NewInteraction interaction(
                ImportedInteraction told, Moment moment, @Nullable Direction direction, Set<ContactId> with) {
            var kind = ToldKinds.kind(told.kind());
            var at = moment.in(workspaces.zone());
            var minutes = told.minutes() == null || told.minutes() > NewInteraction.MAX_MINUTES ? null : told.minutes();
            return new NewInteraction(
                    kind,
                    direction == null ? ToldKinds.direction(told.direction(), kind) : direction,
                    with,
                    at.toLocalDate(),
                    moment.time() == null ? null : at.toLocalTime(),
                    minutes,
                    ToldKinds.tone(told.tone()),
                    told.note(),
                    new GiveAndTake(told.gave(), told.asked()),
                    passing(told.passing()));
        }

        private @Nullable PassingOn passing(@Nullable ImportedPassing told) {
            return told == null
                    ? null
                    : new PassingOn(
                            told.what(),
                            told.passed(),
                            told.where(),
                            told.heardBy(),
                            who.among(told.newcomers()).stream()
                                    .limit(PassingOn.MOST_NEWCOMERS)
                                    .collect(Collectors.toSet()),
                            told.came());
        }
    }
}
