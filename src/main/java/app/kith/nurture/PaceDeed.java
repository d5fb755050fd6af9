package app.kith.nurture;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.spi.BulkDeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets the pace one wants to keep with people, or takes it away. A value is "3 MONTH"; a former one may have the day
/// until which it rested behind it.
@Component
class PaceDeed implements BulkDeed {
    private static final String NONE = "";
    /// What somebody had who had no pace of their own.
    private static final String BY_DEFAULT = "DEFAULT";

    private static final List<Pace> OFFERED = List.of(
            Pace.weeks(1),
            Pace.weeks(2),
            Pace.weeks(6),
            Pace.months(1),
            Pace.months(3),
            Pace.months(6),
            Pace.months(12));

    private final Paces paces;
    private final AddressBook people;

    PaceDeed(Paces paces, AddressBook people) {
        this.paces = paces;
        this.people = people;
    }

    @Override
    public String key() {
        return "pace";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "Pace";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.REPEAT_2;
    }

    @Override
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        OFFERED.forEach(
                pace -> choices.add(new Choice(written(pace), "E" + pace.words().substring(1))));
        choices.add(new Choice(NONE, "No pace"));
        return choices;
    }

    @Override
    public String said(String count, String value) {
        return value.equals(NONE)
                ? "No pace for %s any more.".formatted(count)
                : "A word with %s %s.".formatted(count, pace(value).words());
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        var present = people.refs(chosen).keySet();
        var now = paces.of(present);
        var before = new LinkedHashMap<ContactId, String>();
        for (var id : present) {
            var was = now.get(id);
            if (!(was == null ? NONE : was.isOwn() ? written(was.pace()) : BY_DEFAULT).equals(value))
                before.put(id, written(was));
        }
        set(before.keySet(), value);
        return before;
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        var present = people.refs(before.keySet()).keySet();
        var now = paces.of(present);
        var groups = new TreeMap<String, Set<ContactId>>();
        var back = new HashSet<ContactId>();
        for (var id : present) {
            var line = now.get(id);
            if ((line == null ? NONE : written(line.pace())).equals(value)) {
                groups.computeIfAbsent(before.getOrDefault(id, NONE), was -> new HashSet<>())
                        .add(id);
                back.add(id);
            }
        }
        groups.forEach((was, ids) -> set(ids, was));
        return back;
    }

    private void set(Collection<ContactId> ids, String value) {
        if (ids.isEmpty()) return;
        if (value.equals(NONE)) {
            paces.refuse(ids);
        } else if (value.equals(BY_DEFAULT)) {
            paces.clear(ids);
        } else {
            paces.set(ids, pace(value));
            var parts = value.split(" ", -1);
            if (parts.length > 2) paces.pause(ids, LocalDate.parse(parts[2]));
        }
    }

    private static String written(@Nullable PaceLine line) {
        if (line == null) return NONE;
        if (!line.isOwn()) return BY_DEFAULT;
        var rests = line.pausedUntil();
        return rests == null ? written(line.pace()) : written(line.pace()) + " " + rests;
    }

    private static String written(Pace pace) {
        return pace.every() + " " + pace.unit().name();
    }

    private static Pace pace(String value) {
        var parts = value.split(" ", -1);
        return new Pace(Integer.parseInt(parts[0]), Pace.Unit.valueOf(parts[1]));
    }
}
