package app.kith.exchange;

import app.kith.channels.Address;
import app.kith.exchange.ImportQuestion.Side;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two descriptions of one person become one. What is there stays, what is missing is filled in, unless a side was
/// picked; handles, facts and tags of both are kept.
record Joining(ContactDetails joined, List<JoinField> notTaken) {

    /// @param picks the side for a field that both have; nothing picked means what is there stays
    /// @param region for phone numbers without a country code
    static Joining of(ContactDetails there, ContactDetails coming, Map<JoinField, Side> picks, String region) {
        var values = new LinkedHashMap<JoinField, @Nullable Object>();
        var notTaken = new ArrayList<JoinField>();
        for (var field : JoinField.values()) {
            var old = field.of(there);
            var other = field.of(coming);
            if (old == null || other == null || old.equals(other)) {
                values.put(field, old == null ? other : old);
                continue;
            }
            switch (picks.getOrDefault(field, Side.THEIRS)) {
                case THEIRS -> {
                    values.put(field, old);
                    notTaken.add(field);
                }
                case OURS -> values.put(field, other);
                case BOTH -> values.put(field, field.canKeepBoth() ? both(field, old, other) : old);
            }
        }
        var facts = new LinkedHashSet<>(there.facts());
        facts.addAll(coming.facts());
        var tags = new LinkedHashSet<>(there.tags());
        coming.tags().stream()
                .filter(tag -> tags.stream().noneMatch(tag::equalsIgnoreCase))
                .toList()
                .forEach(tags::add);
        var joined = new ContactDetails(
                (String) Objects.requireNonNull(values.get(JoinField.NAME)),
                (String) values.get(JoinField.NICKNAME),
                (String) values.get(JoinField.PRONOUNS),
                (String) values.get(JoinField.COMPANY),
                (String) values.get(JoinField.JOB_TITLE),
                (String) values.get(JoinField.PLACE),
                (String) values.get(JoinField.HOW_MET),
                (LocalDate) values.get(JoinField.MET_ON),
                (PartialDate) values.get(JoinField.BIRTHDAY),
                (String) values.get(JoinField.NOTE),
                (String) values.get(JoinField.PORTRAIT),
                handles(there.handles(), coming.handles(), region),
                List.copyOf(facts),
                List.copyOf(tags));
        return new Joining(joined, notTaken);
    }

    private static String both(JoinField field, Object old, Object other) {
        var text = old + "\n\n" + other;
        var longest = field == JoinField.NOTE ? ContactDetails.MAX_NOTE : ContactDetails.MAX_HOW_MET;
        return old.toString().contains(other.toString()) || text.length() > longest ? old.toString() : text;
    }

    private static List<Handle> handles(List<Handle> there, List<Handle> coming, String region) {
        var all = new LinkedHashMap<Address, Handle>();
        there.forEach(handle -> all.putIfAbsent(address(handle, region), handle));
        coming.forEach(handle -> all.merge(
                address(handle, region),
                handle,
                (old, same) -> old.doNotContact() || !same.doNotContact()
                        ? old
                        : new Handle(old.channel(), old.written(), old.label(), true)));
        return List.copyOf(all.values());
    }

    private static Address address(Handle handle, String region) {
        return Address.of(handle.channel(), handle.written(), region);
    }
}
