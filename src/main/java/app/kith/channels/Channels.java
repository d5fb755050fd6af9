package app.kith.channels;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The channels that the workspace added to those that Kith knows.
@Service
@Transactional
public class Channels {
    private final ChannelRepository channels;
    private final List<ChannelUse> uses;

    Channels(ChannelRepository channels, List<ChannelUse> uses) {
        this.channels = channels;
        this.uses = uses;
    }

    /// All of them, by name.
    @Transactional(readOnly = true)
    public List<OwnChannel> all() {
        return channels.all().stream().map(Channel::own).toList();
    }

    /// How many handles there are on each, by [OwnChannel#key].
    @Transactional(readOnly = true)
    public Map<String, Long> handles() {
        var handles = new HashMap<String, Long>();
        uses.forEach(use -> use.handles().forEach((key, count) -> handles.merge(key, count, Long::sum)));
        return handles;
    }

    /// @param page see [OwnChannel#page]
    /// @throws IllegalArgumentException with the sentence, where the name is taken or the address will not do
    public OwnChannel add(String name, @Nullable String page) {
        var channel = new Channel(name, page);
        refuseTaken(channel.own());
        return channels.saveAndFlush(channel).own();
    }

    /// Calls a channel by another name, its handles too, and says where its pages are.
    ///
    /// @throws IllegalArgumentException with the sentence, where the name is taken or the address will not do
    public void change(UUID id, String name, @Nullable String page) {
        var channel = found(id);
        var before = channel.name();
        refuseTaken(new OwnChannel(id, Channel.named(name), page));
        channel.describe(name, page);
        channels.saveAndFlush(channel);
        if (!before.equals(channel.name())) {
            uses.forEach(use -> use.renamed(before, channel.name()));
        }
    }

    /// Takes a channel off the list. Handles on it are kept under its name.
    public void remove(UUID id) {
        channels.delete(found(id));
    }

    /// Adds those of these channels that are missing.
    public void ensure(Collection<String> names) {
        var wanted = new LinkedHashMap<String, String>();
        names.forEach(name -> wanted.putIfAbsent(OwnChannel.key(name), name));
        if (wanted.isEmpty()) {
            return;
        }
        channels.withKeys(wanted.keySet()).forEach(there -> wanted.remove(OwnChannel.key(there.name())));
        wanted.values().forEach(name -> channels.saveAndFlush(new Channel(name, null)));
    }

    private void refuseTaken(OwnChannel wanted) {
        if (channels.withKeys(List.of(OwnChannel.key(wanted.name()))).stream()
                .anyMatch(other -> !other.own().id().equals(wanted.id()))) {
            throw new IllegalArgumentException("There is a channel called %s already".formatted(wanted.name()));
        }
    }

    private Channel found(UUID id) {
        return channels.findById(id).orElseThrow(() -> new IllegalArgumentException("This channel is no longer there"));
    }
}
