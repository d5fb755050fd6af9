package app.kith.people.joining;

import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Two people edited one person at the same time, both beginning from the same description. What only one of them
/// touched is as that one left it; of lists, all that either added is kept, and what either took out is gone. A field
/// that both changed, each differently, is a clash: it holds mine until somebody chooses.
///
/// @param together what both edits make of the person
/// @param clashes fields that both changed differently
/// @param fields what the other changed there
/// @param lists what the other added to and took out of lists
/// @param doubled names of facts and dates that both changed differently; both are kept
public record TwoEdits(
        ContactDetails together,
        List<ContactField> clashes,
        List<ContactField> fields,
        Map<Part, Counts> lists,
        List<String> doubled) {

    /// The parts of a person that are lists.
    public enum Part {
        HANDLES("handle"),
        DATES("date"),
        FACTS("fact"),
        TAGS("tag");

        private final String one;

        Part(String one) {
            this.one = one;
        }

        /// What one of them is called in a sentence.
        public String one() {
            return one;
        }
    }

    /// How often something was changed in a list.
    public record Counts(int added, int changed, int removed) {}

    public TwoEdits {
        clashes = List.copyOf(clashes);
        fields = List.copyOf(fields);
        lists = Map.copyOf(lists);
        doubled = List.copyOf(doubled);
    }

    /// @param base the person before both edits
    /// @param mine as one edit leaves them
    /// @param theirs as the other left them
    public static TwoEdits of(ContactDetails base, ContactDetails mine, ContactDetails theirs) {
        var person = mine.change();
        var clashes = new ArrayList<ContactField>();
        var fields = new ArrayList<ContactField>();
        for (var field : ContactField.values()) {
            var before = field.of(base);
            var other = field.of(theirs);
            if (Objects.equals(before, other)) {
                continue;
            }
            fields.add(field);
            if (Objects.equals(before, field.of(mine))) {
                field.put(person, other);
            } else if (!Objects.equals(field.of(mine), other)) {
                clashes.add(field);
            }
        }
        person.handles(handles(base.handles(), mine.handles(), theirs.handles()))
                .dates(list(base.dates(), mine.dates(), theirs.dates()))
                .facts(list(base.facts(), mine.facts(), theirs.facts()))
                .tags(tags(base.tags(), mine.tags(), theirs.tags()));
        var lists = new EnumMap<Part, Counts>(Part.class);
        count(lists, Part.HANDLES, base.handles(), theirs.handles(), TwoEdits::key);
        count(lists, Part.DATES, base.dates(), theirs.dates(), date -> SearchText.fold(date.label()));
        count(lists, Part.FACTS, base.facts(), theirs.facts(), fact -> SearchText.fold(fact.label()));
        count(lists, Part.TAGS, base.tags(), theirs.tags(), SearchText::fold);
        var doubled = new ArrayList<>(doubled(base.facts(), mine.facts(), theirs.facts(), Fact::label));
        doubled.addAll(doubled(base.dates(), mine.dates(), theirs.dates(), ImportantDate::label));
        return new TwoEdits(person.build(), clashes, fields, lists, doubled);
    }

    /// Whether the other changed nothing at all.
    public boolean isAlone() {
        return fields.isEmpty() && lists.isEmpty();
    }

    /// Mine in its order, with what the other added at the end and without what the other took out.
    private static <T> List<T> list(List<T> base, List<T> mine, List<T> theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        var all = new ArrayList<>(mine);
        base.stream().filter(one -> !theirs.contains(one)).forEach(all::remove);
        theirs.stream().filter(one -> !base.contains(one) && !all.contains(one)).forEach(all::add);
        return all;
    }

    /// One handle whose label, audience or mark both changed stays one: mine, and not to be used if either says so.
    private static List<Handle> handles(List<Handle> base, List<Handle> mine, List<Handle> theirs) {
        var all = new LinkedHashMap<String, Handle>();
        list(base, mine, theirs)
                .forEach(handle -> all.merge(key(handle), handle, (first, second) -> {
                    var kept = mine.contains(first) ? first : second;
                    return first.doNotContact() || second.doNotContact() ? kept.notToBeUsed() : kept;
                }));
        return List.copyOf(all.values());
    }

    private static List<String> tags(List<String> base, List<String> mine, List<String> theirs) {
        var all = new LinkedHashMap<String, String>();
        list(base, mine, theirs).forEach(tag -> all.putIfAbsent(SearchText.fold(tag), tag));
        return List.copyOf(all.values());
    }

    private static String key(Handle handle) {
        return "%s %s %s"
                .formatted(handle.channel(), SearchText.fold(handle.channelName()), SearchText.fold(handle.written()));
    }

    private static <T> void count(
            Map<Part, Counts> counts, Part part, List<T> base, List<T> theirs, Function<T, String> key) {
        var added = new ArrayList<>(
                theirs.stream().filter(one -> !base.contains(one)).map(key).toList());
        var removed = new ArrayList<>(
                base.stream().filter(one -> !theirs.contains(one)).map(key).toList());
        int changed = 0;
        for (var one : List.copyOf(added)) {
            if (removed.remove(one)) {
                added.remove(one);
                changed++;
            }
        }
        if (changed + added.size() + removed.size() > 0) {
            counts.put(part, new Counts(added.size(), changed, removed.size()));
        }
    }

    private static <T> List<String> doubled(List<T> base, List<T> mine, List<T> theirs, Function<T, String> label) {
        return base.stream()
                .filter(one -> !mine.contains(one) && !theirs.contains(one))
                .map(label)
                .filter(name -> isNewIn(name, base, mine, label) && isNewIn(name, base, theirs, label))
                .filter(name -> !of(name, mine, label).equals(of(name, theirs, label)))
                .distinct()
                .toList();
    }

    private static <T> boolean isNewIn(String name, List<T> base, List<T> edited, Function<T, String> label) {
        return edited.stream()
                .anyMatch(one -> !base.contains(one) && label.apply(one).equals(name));
    }

    private static <T> List<T> of(String name, List<T> all, Function<T, String> label) {
        return all.stream().filter(one -> label.apply(one).equals(name)).toList();
    }
}
