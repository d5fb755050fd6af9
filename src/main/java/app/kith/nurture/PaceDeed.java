package app.kith.nurture;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.spi.BulkDeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Sets the pace one wants to keep with people, or takes it away. A value is "3 MONTH"; a former one has
/// behind it from when it ran and until when it rested.
@Component
class PaceDeed implements BulkDeed {
    private static final String NONE = "";
    /// What somebody had who had no pace of their own.
    private static final String BY_DEFAULT = "DEFAULT";
    /// Between a former pace and what else was said of it.
    private static final String AND = "; ";

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
        var refused = paces.refused(present);
        var before = new LinkedHashMap<ContactId, String>();
        for (var id : present) {
            var was = now.get(id);
            if (!(was == null ? NONE : was.isOwn() ? written(was.pace()) : BY_DEFAULT).equals(value))
                before.put(id, was == null ? (refused.contains(id) ? NONE : BY_DEFAULT) : written(was));
        }
        set(before.keySet(), value);
        return before;
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        var present = people.refs(before.keySet()).keySet();
        var now = paces.of(present);
        var groups = new TreeMap<String, Set<ContactId>>();
        var rests = new HashMap<ContactId, PaceRest>();
        var back = new HashSet<ContactId>();
        for (var id : present) {
            var line = now.get(id);
            if ((line == null ? NONE : written(line.pace())).equals(value)) {
                var was = before.getOrDefault(id, NONE).split(AND, 2);
                groups.computeIfAbsent(was[0], pace -> new HashSet<>()).add(id);
                if (was.length > 1) rests.put(id, PaceRest.parse(was[1]));
                back.add(id);
            }
        }
        groups.forEach((was, ids) -> set(ids, was));
        paces.putBack(rests);
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
            if (parts.length > 2) paces.pause(ids, LocalDate.parse(parts[2])); // as earlier versions wrote it
        }
    }

    private static String written(PaceLine line) {
        return (line.isOwn() ? written(line.pace()) : BY_DEFAULT)
                + AND
                + line.rest().written();
    }

    private static String written(Pace pace) {
        return pace.every() + " " + pace.unit().name();
    }

    private static Pace pace(String value) {
        var parts = value.split(" ", -1);
        return new Pace(Integer.parseInt(parts[0]), Pace.Unit.valueOf(parts[1]));
    }
}
