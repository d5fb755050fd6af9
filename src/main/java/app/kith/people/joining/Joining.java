package app.kith.people.joining;

import app.kith.channels.Address;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Two descriptions of one person become one. What is there stays, what is missing is filled in, unless a side was
/// picked; handles, facts and tags of both are kept.
public record Joining(ContactDetails joined, List<ContactField> notTaken) {

    /// @param picks the side for a field that both have; nothing picked means what is there stays
    /// @param region for phone numbers without a country code
    public static Joining of(
            ContactDetails there, ContactDetails coming, Map<ContactField, Side> picks, String region) {
        var person = there.change();
        var notTaken = new ArrayList<ContactField>();
        for (var field : ContactField.values()) {
            var old = field.of(there);
            var other = field.of(coming);
            if (old == null || other == null || old.equals(other)) {
                field.put(person, old == null ? other : old);
                continue;
            }
            switch (picks.getOrDefault(field, Side.THEIRS)) {
                case THEIRS -> {
                    field.put(person, old);
                    notTaken.add(field);
                }
                case OURS -> field.put(person, other);
                case BOTH -> field.put(person, field.canKeepBoth() ? both(field, old, other) : old);
            }
        }
        person.handles(handles(there.handles(), coming.handles(), region));
        person.dates(united(there.dates(), coming.dates()));
        person.facts(united(there.facts(), coming.facts()));
        person.tags(tags(there.tags(), coming.tags()));
        return new Joining(person.build(), notTaken);
    }

    private static String both(ContactField field, Object old, Object other) {
        var text = old + "\n\n" + other;
        var longest = field == ContactField.NOTE ? ContactDetails.MAX_NOTE : ContactDetails.MAX_HOW_MET;
        return old.toString().contains(other.toString()) || text.length() > longest ? old.toString() : text;
    }

    private static <T> List<T> united(List<T> there, List<T> coming) {
        var all = new LinkedHashSet<>(there);
        all.addAll(coming);
        return List.copyOf(all);
    }

    private static List<String> tags(List<String> there, List<String> coming) {
        var all = new ArrayList<>(there);
        coming.stream()
                .filter(tag -> there.stream().noneMatch(tag::equalsIgnoreCase))
                .forEach(all::add);
        return all;
    }

    private static List<Handle> handles(List<Handle> there, List<Handle> coming, String region) {
        var all = new LinkedHashMap<Address, Handle>();
        there.forEach(handle -> all.putIfAbsent(handle.address(region), handle));
        coming.forEach(handle -> all.merge(
                handle.address(region),
                handle,
                (old, same) -> old.doNotContact() || !same.doNotContact() ? old : old.notToBeUsed()));
        return List.copyOf(all.values());
    }
}
