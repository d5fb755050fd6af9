package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportReport.ReportRow;
import app.kith.exchange.ImportedHistory.Became;
import app.kith.exchange.entries.Beside.Meeting;
import app.kith.exchange.format.RowProblem;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.ContactId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What a file's people did together with the user, and what they wrote to each other: each once, with all
/// who took part. It is logged when the last of them comes in, so that one meeting stays one interaction.
@Component
class ImportedMeetings {
    private static final int FIRST_YEAR = 1900;

    private final InteractionLog log;
    private final ImportRows rows;
    private final ImportedHistory history;
    private final ImportReport report;
    private final Workspaces workspaces;

    ImportedMeetings(
            InteractionLog log, ImportRows rows, ImportedHistory history, ImportReport report, Workspaces workspaces) {
        this.log = log;
        this.rows = rows;
        this.history = history;
        this.report = report;
        this.workspaces = workspaces;
    }

    void bringIn(ImportId batch, List<ImportedBeside.Told> all) {
        var meetings =
                all.stream().flatMap(told -> told.beside().meetings().stream()).toList();
        if (meetings.isEmpty()) {
            return;
        }
        var known =
                new HashSet<>(history.known(meetings.stream().map(Meeting::key).toList()));
        var here = rows.knownRows(
                meetings.stream().flatMap(meeting -> meeting.others().stream()).toList());
        var logged = new ArrayList<NewInteraction>();
        var keys = new ArrayList<String>();
        var numbers = new ArrayList<Long>();
        var aside = new ArrayList<ReportRow>();
        for (var told : all) {
            for (var meeting : told.beside().meetings()) {
                if (!meeting.isLast() && !here.keySet().containsAll(meeting.others())) continue;
                if (!known.add(meeting.key())) continue;
                if (isPast(meeting)) {
                    logged.add(interaction(told.contact(), meeting, here));
                    keys.add(meeting.key());
                    numbers.add(told.row().person().row());
                } else {
                    aside.add(new ReportRow(problem(told, meeting), false));
                }
            }
        }
        var ids = log.logAll(logged);
        var became = new ArrayList<Became>();
        for (int i = 0; i < ids.size(); i++) {
            became.add(new Became(keys.get(i), ids.get(i), numbers.get(i)));
        }
        history.keep(batch, became);
        report.report(batch, aside);
    }

    private boolean isPast(Meeting meeting) {
        return meeting.day().getYear() >= FIRST_YEAR && !meeting.day().isAfter(workspaces.today());
    }

    private static RowProblem problem(ImportedBeside.Told told, Meeting meeting) {
        return new RowProblem(
                told.row().person().row(),
                told.row().line(),
                "What happened on %s was left out, since that lies ahead or before %d"
                        .formatted(meeting.day(), FIRST_YEAR),
                told.row().cells());
    }

    private static NewInteraction interaction(ContactId contact, Meeting meeting, Map<String, ContactId> here) {
        var who = new LinkedHashSet<ContactId>(Set.of(contact));
        for (var other : meeting.others()) {
            var known = here.get(other);
            if (known != null && who.size() < NewInteraction.MAX_PEOPLE) who.add(known);
        }
        return new NewInteraction(
                kind(meeting),
                ToldKinds.begunBy(meeting.fromThem()),
                who,
                meeting.day(),
                null,
                null,
                null,
                ToldKinds.note(meeting.said()));
    }

    /// An activity is a meeting where its words say nothing else.
    private static InteractionKind kind(Meeting meeting) {
        if (meeting.isConversation()) {
            return InteractionKind.MESSAGE;
        }
        var words = String.valueOf(meeting.kind()).toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(ate|eat|restaurant|picnic(ked)?|barbecue|breakfast)\\b.*"))
            return InteractionKind.MEAL;
        if (words.matches(".*\\b(theater|theatre|play|concert|museum|movie|cinema|church|show)\\b.*"))
            return InteractionKind.EVENT;
        var told = ToldKinds.kind(words);
        return told == InteractionKind.MESSAGE ? InteractionKind.MEETING : told;
    }
}
