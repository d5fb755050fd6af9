package app.kith.people;

import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.people.criteria.OnOwnChannels;
import app.kith.people.criteria.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The views that each user keeps in a workspace, in an order of their own. Plain SQL, which names workspace
/// and user.
@Service
@Transactional
public class SavedViews {
    /// More would not fit beside each other.
    public static final int MOST = 30;

    private static final int MAX_FILTER = 2_000;

    private final JdbcClient sql;
    private final Workspaces workspaces;

    SavedViews(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(UserId user) {
        return sql.sql("""
                select id, name, filter, ordered_by
                  from people_view
                 where workspace_id = ?
                   and user_id = ?
                 order by place_in_list, id
                """)
                .params(workspace(), user.value())
                .query((row, number) -> new SavedView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        PeopleFilter.parse(row.getString(3)),
                        PeopleOrder.parse(row.getString(4))))
                .list();
    }

    /// Keeps a view under a name, after the others.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, when it cannot be called so or says too much
    public SavedView save(UserId user, String name, PeopleFilter filter, PeopleOrder order) {
        var others = of(user);
        if (others.size() >= MOST) {
            throw new IllegalArgumentException("There are %d views already. Remove one first.".formatted(MOST));
        }
        var view = new SavedView(UuidVersion7Strategy.INSTANCE.generateUuid(null), free(name, others), filter, order);
        add(user, view, others.size());
        return view;
    }

    /// Brings back a view that was removed, to where it was.
    public void restore(UserId user, SavedView removed, int place) {
        var views = new ArrayList<>(of(user));
        if (views.stream().noneMatch(one -> one.id().equals(removed.id()))) {
            var at = Math.clamp(place, 0, views.size());
            add(user, removed, at);
            views.add(at, removed);
            putInOrder(user, views);
        }
    }

    /// Lets a view show something else. One that is no longer there is passed over.
    public void change(UserId user, UUID view, PeopleFilter filter, PeopleOrder order) {
        sql.sql("update people_view set filter = ?, ordered_by = ? where id = ? and workspace_id = ? and user_id = ?")
                .params(encoded(filter), order.encoded(), view, workspace(), user.value())
                .update();
    }

    /// @throws IllegalArgumentException with a sentence for the user, when it cannot be called so
    public void rename(UserId user, UUID view, String name) {
        var others = of(user).stream().filter(one -> !one.id().equals(view)).toList();
        sql.sql("update people_view set name = ? where id = ? and workspace_id = ? and user_id = ?")
                .params(free(name, others), view, workspace(), user.value())
                .update();
    }

    /// @return where it was in the order, to bring it back there; empty when it was no longer there
    public Optional<Integer> remove(UserId user, UUID view) {
        var before = of(user).stream().map(SavedView::id).toList();
        sql.sql("delete from people_view where id = ? and workspace_id = ? and user_id = ?")
                .params(view, workspace(), user.value())
                .update();
        return before.contains(view) ? Optional.of(before.indexOf(view)) : Optional.empty();
    }

    /// Moves a view by so many places, to the end at most.
    public void move(UserId user, UUID view, int by) {
        var views = new ArrayList<>(of(user));
        for (int at = 0; at < views.size(); at++) {
            if (views.get(at).id().equals(view)) {
                var moved = views.remove(at);
                views.add(Math.clamp(at + by, 0, views.size()), moved);
                putInOrder(user, views);
                return;
            }
        }
    }

    /// Lets every member's views that show a tag show another one in its place.
    public void retag(String tag, String other) {
        rewrite(
                "%tag=%",
                filter -> filter.criterion(Tagged.class)
                        .map(tagged -> filter.with(tagged.replaced(tag, other)))
                        .orElse(filter));
    }

    /// Lets every member's views that show a channel the workspace added follow its new name.
    void rechannel(String channel, String name) {
        rewrite(
                "%channel=%",
                filter -> filter.criterion(OnOwnChannels.class)
                        .map(shown -> filter.with(shown.replaced(channel, name)))
                        .orElse(filter));
    }

    /// @param like what the filters to be rewritten look like
    private void rewrite(String like, UnaryOperator<PeopleFilter> change) {
        record Row(UUID id, String filter) {}
        var rows = sql.sql("select id, filter from people_view where workspace_id = ? and filter like ?")
                .params(workspace(), like)
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        for (var row : rows) {
            var filter = PeopleFilter.parse(row.filter());
            var changed = change.apply(filter);
            var after = changed.equals(filter) ? row.filter() : changed.encoded();
            if (!after.equals(row.filter()) && after.length() <= MAX_FILTER) {
                sql.sql("update people_view set filter = ? where id = ? and workspace_id = ?")
                        .params(after, row.id(), workspace())
                        .update();
            }
        }
    }

    private void add(UserId user, SavedView view, int place) {
        sql.sql("""
                insert into people_view (id, workspace_id, user_id, name, filter, ordered_by, place_in_list)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        view.id(),
                        workspace(),
                        user.value(),
                        view.name(),
                        encoded(view.filter()),
                        view.order().encoded(),
                        place)
                .update();
    }

    private void putInOrder(UserId user, List<SavedView> views) {
        for (int place = 0; place < views.size(); place++) {
            sql.sql("update people_view set place_in_list = ? where id = ? and workspace_id = ? and user_id = ?")
                    .params(place, views.get(place).id(), workspace(), user.value())
                    .update();
        }
    }

    private static String free(String name, List<SavedView> others) {
        var asked = name.strip();
        if (asked.isEmpty() || asked.length() > SavedView.MAX_NAME) {
            throw new IllegalArgumentException("A view's name has 1 to %d characters.".formatted(SavedView.MAX_NAME));
        }
        if (others.stream().anyMatch(one -> TagKey.of(one.name()).equals(TagKey.of(asked)))) {
            throw new IllegalArgumentException("There is a view of that name already.");
        }
        return asked;
    }

    private static String encoded(PeopleFilter filter) {
        var encoded = filter.encoded();
        if (encoded.length() > MAX_FILTER) {
            throw new IllegalArgumentException("These are too many filters for one view.");
        }
        return encoded;
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
