package app.kith.exchange;

import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is seen of an import while it runs or is taken back, beside its [ImportProgress]. Each look costs two
/// short statements, however long the file is.
@Service
@Transactional(readOnly = true)
public class RunningImport {
    private final ImportRows rows;
    private final ImportedHistory history;
    private final AddressBook people;

    RunningImport(ImportRows rows, ImportedHistory history, AddressBook people) {
        this.rows = rows;
        this.history = history;
        this.people = people;
    }

    /// @param isNew whether the import added them, rather than join a row with somebody who was there
    public record Newest(PersonRef person, boolean isNew) {}

    /// The people its last rows became, the latest first; without whom somebody put into the bin or forgot since.
    public List<Newest> newest(ImportId id, int limit) {
        Map<ContactId, Boolean> last = rows.newest(id, limit);
        return people.refs(last.keySet()).values().stream()
                .map(person -> new Newest(person, Objects.requireNonNull(last.get(person.id()))))
                .toList();
    }

    /// Up to which of its rows something is still to be taken back, the last ones going first; 0 when nothing is.
    public long rowsLeft(ImportProgress progress) {
        return progress.isHistory() ? history.lastRow(progress.id()) : rows.lastRow(progress.id());
    }
}
