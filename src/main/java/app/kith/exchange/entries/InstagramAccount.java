package app.kith.exchange.entries;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account in a list of Instagram's: followers, in files before and after 2023, and whom one follows.
final class InstagramAccount implements ListEntries.Kind {

    // a lone follower comes without the array around it
    private static final Set<String> LISTS = Set.of(
            "relationships_followers", "relationships_following", "relationships_close_friends", "string_list_data");

    @Override
    public boolean lists(String name) {
        return LISTS.contains(name);
    }

    @Override
    public @Nullable Values read(String list, Object item) {
        var entries = JsonItems.list(item, "string_list_data");
        Object entry = entries.isEmpty() ? item : entries.getFirst();
        var title = JsonItems.text(item, "title");
        var page = JsonItems.text(entry, "href");
        var value = JsonItems.text(entry, "value");
        var name = value != null ? value : page != null ? lastPart(page) : title;
        if (name == null || name.isBlank()) return null;
        var account = Mojibake.repaired(name);
        var following = list.contains("following");
        return new Values()
                .add("Name", title == null ? account : Mojibake.repaired(title))
                .add("Instagram", account)
                .add(
                        following ? "Followed on Instagram since" : "Follows you on Instagram since",
                        Moments.day(JsonItems.text(entry, "timestamp")));
    }

    private static String lastPart(String page) {
        var path = page.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
