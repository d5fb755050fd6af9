package app.kith.exchange;

import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is seen of an import while it runs or is taken back, beside its [ImportProgress]. Each look costs three
/// short statements, however long the file is.
@Service
@Transactional(readOnly = true)
public class RunningImport {
    /// So many of the last rows that were set aside are seen, however many people came in since.
    private static final int MOST_ASIDE = 2;

    private final ImportRows rows;
    private final ImportedHistory history;
    private final ImportReport report;
    private final BesideBefore beside;
    private final AddressBook people;

    RunningImport(
            ImportRows rows, ImportedHistory history, ImportReport report, BesideBefore beside, AddressBook people) {
        this.rows = rows;
        this.history = history;
        this.report = report;
        this.beside = beside;
        this.people = people;
    }

    /// What became of a row.
    public sealed interface Latest {
        long row();

        /// It is somebody now.
        ///
        /// @param isNew whether the import added them, rather than join the row with somebody who was there
        /// @param why they were joined, as it ends a sentence; absent where that is not known
        record CameIn(
                long row,
                PersonRef person,
                boolean isNew,
                @Nullable String why) implements Latest {}

        /// It waits for the user.
        ///
        /// @param who it names; absent where it names nobody
        /// @param sentence why
        record SetAside(long row, @Nullable String who, String sentence) implements Latest {}
    }

    /// What its last rows became, the latest first; without whom somebody put into the bin or forgot since.
    public List<Latest> latest(ImportId id, int limit) {
        var latest = new ArrayList<Latest>();
        report.lastAside(id, Math.min(MOST_ASIDE, limit))
                .forEach(aside -> latest.add(new Latest.SetAside(aside.row(), aside.who(), aside.sentence())));
        var last = rows.last(id, limit - latest.size());
        Map<ContactId, PersonRef> refs =
                people.refs(last.stream().map(ImportRows.Last::contact).toList());
        for (var one : last) {
            var person = refs.get(one.contact());
            if (person != null) latest.add(new Latest.CameIn(one.row(), person, one.isNew(), one.why()));
        }
        latest.sort(Comparator.comparingLong(Latest::row).reversed());
        return latest;
    }

    /// What is taken back now that the rows themselves are; nothing once all is.
    public Optional<ToldBeside> besideLeft(ImportId id) {
        return beside.firstLeft(id);
    }

    /// Up to which of its rows something is still to be taken back, the last ones going first; 0 when nothing
    /// is.
    public long rowsLeft(ImportProgress progress) {
        return progress.isHistory() ? history.lastRow(progress.id()) : rows.lastRow(progress.id());
    }
}
