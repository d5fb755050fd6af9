package app.kith.people.ui;

import app.kith.accounts.Member;
import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.Owners;
import app.kith.people.PersonRow;
import app.kith.people.search.Snippet;
import app.kith.people.spi.InteractionStrips;
import app.kith.people.spi.InteractionStrips.Tick;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.Tags;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The lines of the people list, read as they are scrolled to; the ticks of their interactions come once for
/// each page of lines.
class PeopleRows extends AbstractBackEndDataProvider<PeopleRows.Row, Void> {
    private final transient AddressBook people;
    private final transient ObjectProvider<InteractionStrips> strips;
    private final transient Workspaces workspaces;
    private final transient Tags tags;
    private final transient Owners owners;
    private final transient FindReasons reasons;
    private final transient Supplier<Locale> locale;
    private boolean isTeam;
    private PeopleQuery query = PeopleQuery.EVERYONE;
    private int size;

    /// A line with what was done in the last 12 months, seen from that day.
    ///
    /// @param reason why the search found them, where their name and what stands below it do not show it
    /// @param owner who of the team looks after them
    record Row(
            PersonRow person,
            List<Tick> ticks,
            LocalDate today,
            TagColours colours,
            @Nullable Snippet reason,
            @Nullable String owner) {
        ContactId id() {
            return person.id();
        }
    }

    PeopleRows(
            AddressBook people,
            ObjectProvider<InteractionStrips> strips,
            Workspaces workspaces,
            Tags tags,
            Owners owners,
            FindReasons reasons,
            Supplier<Locale> locale) {
        this.people = people;
        this.strips = strips;
        this.workspaces = workspaces;
        this.tags = tags;
        this.owners = owners;
        this.reasons = reasons;
        this.locale = locale;
    }

    /// Whether each line says who of the team looks after the person.
    void setTeam(boolean isTeam) {
        this.isTeam = isTeam;
    }

    /// @param size how many people that shows
    void show(PeopleQuery query, int size) {
        this.query = query;
        this.size = size;
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
        var sought = query.filter().text();
        var why = sought.isEmpty()
                ? Map.<ContactId, Snippet>of()
                : reasons.of(lines, sought, new Words(today, locale.get()));
        var owned = isTeam ? owners.of(ids) : Map.<ContactId, Member>of();
        return lines.stream()
                .map(line -> new Row(
                        line,
                        ticks.getOrDefault(line.id(), List.of()),
                        today,
                        colours,
                        why.get(line.id()),
                        Optional.ofNullable(owned.get(line.id()))
                                .map(Member::name)
                                .orElse(null)));
    }

    /// The lines from one place to another, both with them.
    List<Row> between(int first, int last) {
        return fetchFromBackEnd(new Query<>(first, last - first + 1, List.of(), null, null))
                .toList();
    }

    @Override
    protected int sizeInBackEnd(Query<Row, Void> page) {
        return size;
    }

    @Override
    public Object getId(Row row) {
        return row.id();
    }
}
