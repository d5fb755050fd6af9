package app.kith.people;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes new rows of people and of what belongs to them by batches of plain inserts: an import of very many
/// people would otherwise spend its time on watching over objects that nothing changes any more. The rows are
/// those that the entities would write, whose constructors say what is in them.
@Component
class ContactRows {
    private final EntityManager entities;
    private final NewRows newRows;
    private final Workspaces workspaces;

    ContactRows(EntityManager entities, NewRows newRows, Workspaces workspaces) {
        this.entities = entities;
        this.newRows = newRows;
        this.workspaces = workspaces;
    }

    /// What belongs to some people.
    record Parts(List<ContactHandle> handles, List<ContactDate> dates, List<ContactFact> facts, List<ContactTag> tags) {
        Parts() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /// Writes people who are new, in the order of the list, in which neighbours share pages of its index.
    void insert(List<Contact> people) {
        var ordered = new ArrayList<>(people);
        ordered.sort(Comparator.comparing(Contact::sortKey));
        insert("contact", Contact.COLUMNS, ordered, Contact::cells);
    }

    /// Writes what belongs to people whose rows are there.
    void insert(Parts parts) {
        parts.handles().sort(Comparator.comparing(ContactHandle::address));
        parts.tags().sort(Comparator.comparing(ContactTag::tag));
        insert("contact_handle", ContactHandle.COLUMNS, parts.handles(), ContactHandle::cells);
        insert("contact_date", ContactDate.COLUMNS, parts.dates(), ContactDate::cells);
        insert("contact_fact", ContactFact.COLUMNS, parts.facts(), ContactFact::cells);
        insert("contact_tag", ContactTag.COLUMNS, parts.tags(), ContactTag::cells);
    }

    private <T> void insert(
            String table, List<String> columns, List<T> rows, BiFunction<T, UUID, @Nullable Object[]> cells) {
        if (rows.isEmpty()) {
            return;
        }
        entities.flush(); // what these rows point to
        var workspace = workspaces.current().value();
        newRows.write(table, columns, rows, row -> cells.apply(row, workspace));
    }
}
