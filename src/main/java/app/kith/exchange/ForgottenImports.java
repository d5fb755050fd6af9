package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.ContactsForgotten;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Erases what imports remember of people who are forgotten for good: what was changed of them, what was asked about
/// them, and the rows of reports that tell of them. Files and questions of imports that are over go altogether, since
/// nothing needs them.
@Component
class ForgottenImports {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final ReportWords words;

    ForgottenImports(JdbcTemplate jdbc, JsonMapper json, AddressBook people, Workspaces workspaces, ReportWords words) {
        this.jdbc = jdbc;
        this.json = json;
        this.people = people;
        this.workspaces = workspaces;
        this.words = words;
    }

    @EventListener
    void on(ContactsForgotten event) {
        var workspace = workspaces.current().value();
        var contacts = event.contacts().stream().map(ContactId::value).toArray(UUID[]::new);
        erase(workspace, becameOneOf(workspace, contacts));
        erase(workspace, tellOf(people.profiles(event.contacts()).values()));
        jdbc.update("delete from import_change where workspace_id = ? and contact_id = any(?)", workspace, contacts);
        jdbc.update("delete from import_question where workspace_id = ? and contact_id = any(?)", workspace, contacts);
        for (var table : List.of("import_question", "import_file_part")) {
            jdbc.update("delete from " + table + """

                     where workspace_id = ?
                       and batch_id in (
                           select id
                             from import_batch
                            where workspace_id = ?
                              and status not in ('MATCHING', 'RUNNING'))
                    """, workspace, workspace);
        }
    }

    private List<UUID> becameOneOf(UUID workspace, UUID[] contacts) {
        return jdbc.query("""
                select r.id
                  from import_change c
                  join import_report_row r
                    on r.batch_id = c.batch_id and r.row_number = c.row_number
                 where c.contact_id = any(?)
                   and c.workspace_id = ?
                """, (row, number) -> row.getObject(1, UUID.class), contacts, workspace);
    }

    private List<UUID> tellOf(Collection<ContactProfile> forgotten) {
        return words.find(forgotten, row -> {
            var text = "%s %s"
                    .formatted(json.writeValueAsString(row.cells()), row.sentence())
                    .toLowerCase(Locale.ROOT);
            return forgotten.stream().anyMatch(person -> tellsOf(text, person));
        });
    }

    private void erase(UUID workspace, List<UUID> rows) {
        jdbc.batchUpdate("delete from import_report_row where id = ? and workspace_id = ?", rows, 500, (row, id) -> {
            row.setObject(1, id);
            row.setObject(2, workspace);
        });
    }

    /// A row tells of somebody if one of their handles stands in it, or all the words of their name do;
    /// a single word must be a whole cell.
    private boolean tellsOf(String text, ContactProfile person) {
        var handles = person.details().handles().stream().map(handle -> handle.written());
        return handles.anyMatch(handle -> text.contains(asWritten(handle)))
                || (person.name().contains(" ")
                        ? Stream.of(person.name().split("\\s+")).allMatch(word -> text.contains(asWritten(word)))
                        : text.contains("\"" + asWritten(person.name()) + "\""));
    }

    /// As it stands between the quotes of JSON.
    private String asWritten(String text) {
        var quoted = json.writeValueAsString(text.strip().toLowerCase(Locale.ROOT));
        return quoted.substring(1, quoted.length() - 1);
    }
}
