package app.kith.people.search;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.NewRows;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the words by which people are found, in the transaction that changes what they come from.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonTexts {
    /// To be raised when the same text would give other words: everybody's are then made anew.
    static final int VERSION = 2;

    static final int MOST_NAMES = 2_000;
    static final int MOST_OWN = 100_000;
    static final int MOST_NOTED = 1_000_000;
    private static final int BATCH = 500;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final NewRows rows;
    private final Workspaces workspaces;
    private final SearchChanges changes;

    PersonTexts(EntityManager entities, JdbcTemplate jdbc, NewRows rows, Workspaces workspaces, SearchChanges changes) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.rows = rows;
        this.workspaces = workspaces;
        this.changes = changes;
    }

    /// People who are new.
    public void added(Map<ContactId, ContactDetails> people) {
        entities.flush();
        var workspace = workspaces.current().value();
        var region = workspaces.settings().region();
        rows.write(
                "person_text",
                List.of("contact_id", "workspace_id", "names", "own", "noted", "made_by"),
                people.entrySet(),
                person -> new Object[] {
                    person.getKey().value(),
                    workspace,
                    names(person.getValue()),
                    own(person.getValue(), region),
                    "",
                    VERSION
                });
        changed(people.keySet());
    }

    /// People of whom something else is written down now.
    public void rewritten(Map<ContactId, ContactDetails> people) {
        entities.flush();
        var workspace = workspaces.current().value();
        var region = workspaces.settings().region();
        jdbc.batchUpdate(
                "update person_text set names = ?, own = ? where contact_id = ? and workspace_id = ?",
                people.entrySet(),
                BATCH,
                (row, person) -> {
                    row.setString(1, names(person.getValue()));
                    row.setString(2, own(person.getValue(), region));
                    row.setObject(3, person.getKey().value());
                    row.setObject(4, workspace);
                });
        changed(people.keySet());
    }

    /// All that was noted of what happened with these people, the newest first.
    public void noted(Map<ContactId, ? extends Collection<String>> people) {
        entities.flush();
        var workspace = workspaces.current().value();
        jdbc.batchUpdate(
                "update person_text set noted = ? where contact_id = ? and workspace_id = ?",
                people.entrySet(),
                BATCH,
                (row, person) -> {
                    row.setString(1, SearchWords.of(person.getValue(), MOST_NOTED));
                    row.setObject(2, person.getKey().value());
                    row.setObject(3, workspace);
                });
        changed(people.keySet());
    }

    /// Another note about what happened with these people. Notes whose words were all there change nothing.
    public void notedToo(Collection<ContactId> people, String note) {
        entities.flush();
        var workspace = workspaces.current().value();
        var ids = people.stream().map(ContactId::value).toArray(UUID[]::new);
        var longer = new ArrayList<Map.Entry<UUID, String>>();
        jdbc.query(
                "select contact_id, noted from person_text where contact_id = any(?) and workspace_id = ?",
                row -> {
                    var before = row.getString(2);
                    var after = SearchWords.of(List.of(before, note), MOST_NOTED);
                    if (!after.equals(before)) {
                        longer.add(Map.entry(row.getObject(1, UUID.class), after));
                    }
                },
                ids,
                workspace);
        jdbc.batchUpdate("update person_text set noted = ? where contact_id = ?", longer, BATCH, PersonTexts::set);
        changed(people);
    }

    /// People who are to be found otherwise now: in the bin, in touch since, forgotten.
    public void changed(Collection<ContactId> people) {
        changes.note(workspaces.current().value(), people);
    }

    void made(Collection<ContactId> people) {
        jdbc.batchUpdate("update person_text set made_by = ? where contact_id = ?", people, BATCH, (row, person) -> {
            row.setInt(1, VERSION);
            row.setObject(2, person.value());
        });
    }

    private static void set(PreparedStatement row, Map.Entry<UUID, String> noted) throws SQLException {
        row.setString(1, noted.getValue());
        row.setObject(2, noted.getKey());
    }

    private static String names(ContactDetails details) {
        return SearchWords.of(
                        Stream.of(details.name(), details.nickname())
                                .flatMap(Stream::ofNullable)
                                .toList(),
                        MOST_NAMES - 1)
                + " ";
    }

    private static String own(ContactDetails details, String region) {
        var texts = Stream.of(
                        Stream.of(
                                        details.name(),
                                        details.nickname(),
                                        details.company(),
                                        details.jobTitle(),
                                        details.place(),
                                        details.howMet())
                                .flatMap(Stream::ofNullable),
                        details.tags().stream(),
                        details.handles().stream()
                                .flatMap(handle -> Stream.of(
                                        handle.written(),
                                        Address.of(handle.channel(), handle.written(), region)
                                                .key(),
                                        handle.ownChannel() == null ? "" : handle.ownChannel())),
                        details.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.content())),
                        details.dates().stream().map(date -> date.label()),
                        Stream.ofNullable(details.note()))
                .flatMap(part -> part)
                .toList();
        return SearchWords.of(texts, MOST_OWN);
    }
}
