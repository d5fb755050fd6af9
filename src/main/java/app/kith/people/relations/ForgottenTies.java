package app.kith.people.relations;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Erases what merges noted of the ties of people who are forgotten for good, so that no split brings one back.
@Component
class ForgottenTies {
    private final JdbcClient sql;
    private final Workspaces workspaces;

    ForgottenTies(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// Who and whom follow the first word, see [JoinedPeople].
    @EventListener
    void on(ContactsForgotten event) {
        var forgotten = event.contacts().stream()
                .map(contact -> contact.value().toString())
                .toArray(String[]::new);
        sql.sql("""
                delete from contact_merge_row
                 where workspace_id = ?
                   and what = 'tie'
                   and (substring(content, case when content like 'gone%' then 6 else 7 end, 36) = any(?)
                        or substring(content, case when content like 'gone%' then 43 else 44 end, 36) = any(?))
                """).params(workspaces.current().value(), forgotten, forgotten).update();
    }
}
