package app.kith.exchange.entries;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A friend or follower on Facebook: a name and a moment, nothing else.
final class FacebookName implements ListEntries.Kind {

    private static final Pattern LISTS = Pattern.compile("friends|(?:friends|followers|following)_v\\d+");

    @Override
    public boolean lists(String name) {
        return LISTS.matcher(name).matches();
    }

    @Override
    public @Nullable Values read(String list, Object item) {
        var name = JsonItems.text(item, "name");
        if (name == null) return null;
        var day = Moments.day(JsonItems.text(item, "timestamp"));
        var values = new Values().add("Name", Mojibake.repaired(name));
        if (list.startsWith("friends"))
            return values.add("Met on", day).add("Email", JsonItems.text(item, "contact_info"));
        return values.add(
                list.startsWith("following") ? "Followed on Facebook since" : "Follows you on Facebook since", day);
    }
}
