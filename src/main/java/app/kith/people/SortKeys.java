package app.kith.people;

import app.kith.accounts.WorkspaceChanged;
import app.kith.accounts.Workspaces;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map.Entry;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts everybody into the order of another country when the workspace moves there.
@Component
@Transactional
class SortKeys {
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;

    SortKeys(JdbcTemplate jdbc, Workspaces workspaces) {
        this.jdbc = jdbc;
        this.workspaces = workspaces;
    }

    @EventListener
    void on(WorkspaceChanged event) {
        if (!event.before().region().equals(event.after().region())) {
            makeAnew("", event.after().region());
        }
    }

    /// Those who have no key yet.
    void fillIn() {
        makeAnew("and sort_key = ''", workspaces.settings().region());
    }

    private void makeAnew(String which, String region) {
        var order = SortKey.in(region);
        var workspace = workspaces.current().value();
        var last = new UUID(0, 0);
        List<Entry<UUID, String>> page;
        while (!(page = after(last, which, workspace)).isEmpty()) {
            jdbc.batchUpdate("update contact set sort_key = ? where id = ?", page, BATCH, (row, person) -> {
                row.setString(1, order.of(person.getValue()));
                row.setObject(2, person.getKey());
            });
            last = page.getLast().getKey();
        }
    }

    private List<Entry<UUID, String>> after(UUID last, String which, UUID workspace) {
        return jdbc.query(
                "select id, name from contact where workspace_id = ? and id > ? %s order by id limit ?"
                        .formatted(which),
                (row, number) -> new SimpleEntry<>(row.getObject(1, UUID.class), row.getString(2)),
                workspace,
                last,
                BATCH);
    }
}
