package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The questions a batch asks before it runs, and what was answered.
@Repository
class ImportQuestions {
    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Workspaces workspaces;

    ImportQuestions(JdbcClient sql, JdbcTemplate jdbc, JsonMapper json, Workspaces workspaces) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.json = json;
        this.workspaces = workspaces;
    }

    void ask(ImportId batch, List<ImportQuestion> questions) {
        var workspace = workspace();
        jdbc.batchUpdate("""
                insert into import_question (id, workspace_id, batch_id, row_number, kind, reason, contact_id,
                       theirs_json, ours_json)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, questions, 500, (row, question) -> {
            row.setObject(1, question.id());
            row.setObject(2, workspace);
            row.setObject(3, batch.value());
            row.setLong(4, question.row());
            row.setString(5, question.kind().name());
            row.setString(6, cut(question.reason(), 500));
            row.setObject(
                    7, question.contact() == null ? null : question.contact().value());
            row.setString(8, json.writeValueAsString(question.theirs()));
            row.setString(9, json.writeValueAsString(question.ours()));
        });
    }

    void dropQuestions(ImportId batch) {
        sql.sql("delete from import_question where workspace_id = ? and batch_id = ?")
                .params(workspace(), batch.value())
                .update();
    }

    /// How many questions of each kind there are, and how many of those are open.
    Map<ImportQuestion.Kind, int[]> questionCounts(ImportId batch) {
        var counts = new HashMap<ImportQuestion.Kind, int[]>();
        sql.sql("""
                select kind, count(*), sum(case when answer is null then 1 else 0 end)
                  from import_question
                 where workspace_id = ? and batch_id = ?
                 group by kind
                """).params(workspace(), batch.value()).query(row -> {
            counts.put(ImportQuestion.Kind.valueOf(row.getString(1)), new int[] {row.getInt(2), row.getInt(3)});
        });
        return counts;
    }

    Optional<ImportQuestion> openQuestion(ImportId batch) {
        return sql.sql("""
                select * from import_question
                 where workspace_id = ? and batch_id = ? and answer is null
                 order by kind, row_number
                 limit 1
                """)
                .params(workspace(), batch.value())
                .query(this::question)
                .optional();
    }

    Map<Long, ImportQuestion> answered(ImportId batch, long fromRow, long toRow) {
        var answered = new HashMap<Long, ImportQuestion>();
        sql.sql("""
                select * from import_question
                 where workspace_id = ? and batch_id = ? and row_number between ? and ? and answer is not null
                """)
                .params(workspace(), batch.value(), fromRow, toRow)
                .query(this::question)
                .list()
                .forEach(question -> answered.put(question.row(), question));
        return answered;
    }

    void answer(ImportId batch, UUID question, Answer answer, Map<ContactField, Side> picks) {
        sql.sql("update import_question set answer = ?, picks = ? where id = ? and batch_id = ? and workspace_id = ?")
                .params(answer.name(), json.writeValueAsString(picks), question, batch.value(), workspace())
                .update();
    }

    /// Takes the last answer back, so that it is asked again.
    void reopen(ImportId batch, Collection<UUID> asked) {
        sql.sql("update import_question set answer = null where batch_id = ? and workspace_id = ? and id = any(?)")
                .params(batch.value(), workspace(), asked.toArray(UUID[]::new))
                .update();
    }

    /// @return which were open
    List<UUID> answerAllOpen(ImportId batch, ImportQuestion.Kind kind, Answer answer) {
        var open = sql.sql("""
                select id from import_question
                 where batch_id = ? and workspace_id = ? and kind = ? and answer is null
                """)
                .params(batch.value(), workspace(), kind.name())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        sql.sql("""
                update import_question set answer = ?, picks = '{}'
                 where batch_id = ? and workspace_id = ? and kind = ? and answer is null
                """)
                .params(answer.name(), batch.value(), workspace(), kind.name())
                .update();
        return open;
    }

    private ImportQuestion question(ResultSet row, int number) throws SQLException {
        var contact = row.getObject("contact_id", UUID.class);
        var answer = row.getString("answer");
        var picks = row.getString("picks");
        return new ImportQuestion(
                row.getObject("id", UUID.class),
                row.getLong("row_number"),
                ImportQuestion.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                contact == null ? null : new ContactId(contact),
                json.readValue(row.getString("theirs_json"), ContactDetails.class),
                json.readValue(row.getString("ours_json"), ContactDetails.class),
                answer == null ? null : Answer.valueOf(answer),
                picks == null ? Map.of() : json.readValue(picks, new TypeReference<Map<ContactField, Side>>() {}));
    }

    static UUID nextId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
