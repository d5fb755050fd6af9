package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.format.RowProblem;
import app.kith.people.NewRows;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a file that wait for the user, or about which there is something to say.
@Repository
class ImportReport {
    private static final int LONGEST_WHO = 200;
    private static final List<String> ROW = List.of(
            "id",
            "workspace_id",
            "batch_id",
            "row_number",
            "line_number",
            "set_aside",
            "sentence",
            "cells",
            "who",
            "is_worded");

    private final JdbcClient sql;
    private final NewRows newRows;
    private final JsonMapper json;
    private final Workspaces workspaces;
    private final ReportWords words;

    ImportReport(JdbcClient sql, NewRows newRows, JsonMapper json, Workspaces workspaces, ReportWords words) {
        this.sql = sql;
        this.newRows = newRows;
        this.json = json;
        this.workspaces = workspaces;
        this.words = words;
    }

    /// A row of the report.
    ///
    /// @param who it names, of a row set aside
    record ReportRow(
            RowProblem problem, boolean setAside, @Nullable String who) {
        ReportRow(RowProblem problem, boolean setAside) {
            this(problem, setAside, null);
        }
    }

    /// A row that was set aside.
    record Aside(long row, @Nullable String who, String sentence) {}

    void report(ImportId batch, List<ReportRow> rows) {
        var workspace = workspace();
        var areWorded = rows.size() <= ReportWords.MOST_ROWS;
        var written = rows.stream().map(row -> written(row, areWorded)).toList();
        newRows.write("import_report_row", ROW, written, one -> {
            var line = one.row();
            var problem = line.problem();
            return new @Nullable Object[] {
                one.id(),
                workspace,
                batch.value(),
                problem.row(),
                problem.line(),
                line.setAside(),
                cut(problem.sentence(), 1000),
                cells(problem.cells()),
                line.who() == null ? null : cut(line.who(), LONGEST_WHO),
                one.isWorded()
            };
        });
        words.keep(written.stream().filter(Written::isWorded).collect(Collectors.toMap(Written::id, Written::words)));
    }

    /// @param isWorded whether it is found by its words
    private record Written(UUID id, ReportRow row, Set<String> words, boolean isWorded) {}

    private static Written written(ReportRow row, boolean isWorded) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var said = new ReportWords.Said(id, row.problem().cells(), row.problem().sentence());
        var words = isWorded ? said.words() : Set.<String>of();
        return new Written(id, row, words, isWorded && ReportWords.areKept(words));
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

    /// The last that were set aside, the latest first. Why any row is named as a stretch, see [ImportRows].
    List<Aside> lastAside(ImportId batch, int limit) {
        return sql.sql("""
                select row_number, who, sentence
                  from import_report_row
                 where workspace_id = ? and batch_id = ? and set_aside = true
                   and row_number between 0 and 9223372036854775807
                 order by batch_id desc, set_aside desc, row_number desc
                 limit ?
                """)
                .params(workspace(), batch.value(), limit)
                .query((row, number) -> new Aside(row.getLong(1), row.getString(2), row.getString(3)))
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

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
