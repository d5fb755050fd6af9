package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PersonRow;
import app.kith.people.spi.InteractionStrips;
import app.kith.people.spi.InteractionStrips.Tick;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.Tags;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/// The lines of the people list, read as they are scrolled to; the ticks of their interactions come once for each
/// page of lines.
class PeopleRows extends AbstractBackEndDataProvider<PeopleRows.Row, Void> {
    private final transient AddressBook people;
    private final transient ObjectProvider<InteractionStrips> strips;
    private final transient Workspaces workspaces;
    private final transient Tags tags;
    private PeopleQuery query = PeopleQuery.EVERYONE;

    /// A line with what was done in the last 12 months, seen from that day.
    record Row(PersonRow person, List<Tick> ticks, LocalDate today, TagColours colours) {
        ContactId id() {
            return person.id();
        }
    }

    PeopleRows(AddressBook people, ObjectProvider<InteractionStrips> strips, Workspaces workspaces, Tags tags) {
        this.people = people;
        this.strips = strips;
        this.workspaces = workspaces;
        this.tags = tags;
    }

    void show(PeopleQuery query) {
        this.query = query;
        refreshAll();
    }

    @Override
    protected Stream<Row> fetchFromBackEnd(Query<Row, Void> page) {
        var lines = people.search(query.filter(), query.order(), page.getOffset(), page.getLimit());
        var today = workspaces.today();
        var ids = lines.stream().map(PersonRow::id).toList();
        var ticks = strips.stream()
                .findFirst()
                .map(some -> some.stripsOf(ids, today))
                .orElse(Map.of());
        var colours = lines.stream().allMatch(line -> line.tags().isEmpty()) ? TagColours.NONE : tags.colours();
        return lines.stream().map(line -> new Row(line, ticks.getOrDefault(line.id(), List.of()), today, colours));
    }

    /// The lines from one place to another, both with them.
    List<Row> between(int first, int last) {
        return fetchFromBackEnd(new Query<>(first, last - first + 1, List.of(), null, null))
                .toList();
    }

    @Override
    protected int sizeInBackEnd(Query<Row, Void> page) {
        return people.count(query.filter());
    }

    @Override
    public Object getId(Row row) {
        return row.id();
    }
}
