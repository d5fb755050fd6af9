package app.kith.people;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What PostgreSQL knows of its tables when it plans a query. It looks at them anew by itself, but only a minute
/// or so after very many rows were written: until then it takes the tables for as small as they were, and reads all of
/// them for each person it is asked about. H2 has no such thing.
@Component
public class TableStatistics {
    private final JdbcTemplate jdbc;
    private final boolean isKept;

    TableStatistics(JdbcTemplate jdbc, DatabaseKind database) {
        this.jdbc = jdbc;
        this.isKept = database.isPostgres();
    }

    /// Has the tables of people looked at anew, and others, some thousand rows of each at the most.
    ///
    /// @param others names of tables, never of a user's choice
    public void refresh(String others) {
        if (isKept) {
            jdbc.execute("analyze contact, contact_handle, contact_tag, contact_key, person_text, " + others);
        }
    }
}
