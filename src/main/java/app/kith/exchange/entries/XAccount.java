package app.kith.exchange.entries;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A follower in an archive of X: a number and a page, no name.
final class XAccount implements ListEntries.Kind {

    @Override
    public boolean lists(String name) {
        return false; // the file itself is the list
    }

    @Override
    public @Nullable Values read(String list, Object item) {
        if (!(item instanceof Map<?, ?> map) || map.isEmpty()) return null;
        var relation = String.valueOf(map.keySet().iterator().next());
        var account = map.get(relation);
        if (account == null) return null;
        var id = JsonItems.text(account, "accountId");
        var page = JsonItems.text(account, "userLink");
        if (id == null && page == null) return null;
        return new Values()
                .add("Name", "X account " + (id == null ? page : id))
                .add("X", page == null ? "https://twitter.com/intent/user?user_id=" + id : page)
                .add(relation.equals("following") ? "Followed on X" : "Follows you on X", "yes")
                .key(id == null ? null : "x " + id);
    }
}
