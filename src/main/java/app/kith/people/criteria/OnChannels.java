package app.kith.people.criteria;

import app.kith.channels.ChannelKind;
import java.util.Set;
import java.util.stream.Collectors;

/// Reached on one of these channels.
public record OnChannels(Set<ChannelKind> channels) implements Criterion {
    static final String KEY = "channel";

    public OnChannels {
        channels = Set.copyOf(channels);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.names(channels);
    }

    @Override
    public String topic() {
        return "Channel";
    }

    @Override
    public String words() {
        return channels.stream().sorted().map(ChannelKind::label).collect(Collectors.joining(", "));
    }

    @Override
    public Condition condition(Ground ground) {
        var any = Condition.in("h.channel", channels.stream().map(Enum::name).toList());
        return new Condition(
                "exists (select 1 from contact_handle h where h.contact_id = c.id and " + any.sql() + ")",
                any.params());
    }
}
