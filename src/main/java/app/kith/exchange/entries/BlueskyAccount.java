package app.kith.exchange.entries;

import org.jspecify.annotations.Nullable;

/// An account in Bluesky's answer to who follows somebody, or whom somebody follows.
final class BlueskyAccount implements ListEntries.Kind {

    private static final String NO_HANDLE = "handle.invalid";

    @Override
    public boolean lists(String name) {
        return name.equals("followers") || name.equals("follows");
    }

    @Override
    public @Nullable Values read(String list, Object item) {
        var did = JsonItems.text(item, "did");
        var handle = JsonItems.text(item, "handle");
        if (handle == null || handle.equals(NO_HANDLE)) handle = did;
        if (handle == null) return null;
        var name = JsonItems.text(item, "displayName");
        return new Values()
                .add("Name", name == null ? handle : name)
                .add("Bluesky", handle)
                .add("About", JsonItems.text(item, "description"))
                .add(list.equals("follows") ? "Followed on Bluesky" : "Follows you on Bluesky", "yes")
                .key(did);
    }
}
