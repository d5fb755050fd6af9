package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.format.RowProblem;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a file that wait for the user, or about which there is something to say.
@Repository
class ImportReport {
    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Workspaces workspaces;

    ImportReport(JdbcClient sql, JdbcTemplate jdbc, JsonMapper json, Workspaces workspaces) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.json = json;
        this.workspaces = workspaces;
    }

    /// A row of the report.
    record ReportRow(RowProblem problem, boolean setAside) {}

    void report(ImportId batch, List<ReportRow> rows) {
        var workspace = workspace();
        jdbc.batchUpdate("""
                insert into import_report_row (id, workspace_id, batch_id, row_number, line_number, set_aside, sentence,
                       cells)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, 500, (row, line) -> {
            var problem = line.problem();
            row.setObject(1, id());
            row.setObject(2, workspace);
            row.setObject(3, batch.value());
            row.setLong(4, problem.row());
            row.setLong(5, problem.line());
            row.setBoolean(6, line.setAside());
            row.setString(7, cut(problem.sentence(), 1000));
            row.setString(8, cells(problem.cells()));
        });
    }

    List<RowProblem> rows(ImportId batch, boolean setAside, int offset, int limit) {
        return sql.sql("""
                select row_number, line_number, sentence, cells
                  from import_report_row
                 where workspace_id = ? and batch_id = ? and set_aside = ?
                 order by row_number, id
                offset ? rows fetch first ? rows only
                """)
                .params(workspace(), batch.value(), setAside, offset, limit)
                .query((row, number) -> new RowProblem(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        List.of(json.readValue(row.getString(4), String[].class))))
                .list();
    }

    int size(ImportId batch, boolean setAside) {
        return sql.sql(
                        "select count(*) from import_report_row where workspace_id = ? and batch_id = ? and set_aside = ?")
                .params(workspace(), batch.value(), setAside)
                .query(Integer.class)
                .single();
    }

    private String cells(List<String> cells) {
        var text = json.writeValueAsString(cells);
        return text.length() <= 1_000_000 ? text : json.writeValueAsString(List.of("This row is too long to be shown"));
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static UUID id() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
