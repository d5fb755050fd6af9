package app.kith.people.criteria;

import app.kith.channels.OwnChannel;
import java.util.List;

/// Reached on one of these channels, which the workspace added.
///
/// @param names of the channels
public record OnOwnChannels(List<String> names) implements Criterion {
    static final String KEY = "own-channel";

    public OnOwnChannels {
        names = List.copyOf(names);
    }

    /// The same with another name for one of the channels.
    public OnOwnChannels replaced(String channel, String name) {
        return new OnOwnChannels(new Renaming(channel, name, OwnChannel::key).in(names));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.list(names);
    }

    @Override
    public String topic() {
        return "Channel";
    }

    @Override
    public String words() {
        return String.join(", ", names);
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.of(
                "exists (select 1 from contact_handle h where h.contact_id = c.id and lower(h.own_channel) = any(?))",
                (Object) names.stream().map(OwnChannel::key).toArray(String[]::new));
    }
}
