package app.kith.engagement;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.Standing;
import app.kith.people.spi.BulkDeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Keeps people in a circle, or lets their rank decide.
@Component
class CircleDeed implements BulkDeed {
    private static final String SUGGESTED = "";

    private final Engagement engagement;
    private final AddressBook people;

    CircleDeed(Engagement engagement, AddressBook people) {
        this.engagement = engagement;
        this.people = people;
    }

    @Override
    public String key() {
        return "circle";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Move to circle";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.ORBIT;
    }

    @Override
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var circle : Circle.values()) {
            if (circle != Circle.UNKNOWN) choices.add(new Choice(circle.name(), circle.label()));
        }
        choices.add(new Choice(SUGGESTED, "Let Kith suggest"));
        return choices;
    }

    @Override
    public String said(String count, String value) {
        return value.equals(SUGGESTED)
                ? "Kith suggests the circle of %s again.".formatted(count)
                : "Moved %s to %s.".formatted(count, Circle.valueOf(value).label());
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        var before = new LinkedHashMap<ContactId, String>();
        people.refs(chosen).forEach((id, person) -> {
            var was = choice(person.standing());
            if (!was.equals(value)) before.put(id, was);
        });
        choose(before.keySet(), value);
        return before;
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        var groups = new TreeMap<String, Set<ContactId>>();
        var back = new HashSet<ContactId>();
        people.refs(before.keySet()).forEach((id, person) -> {
            if (choice(person.standing()).equals(value)) {
                groups.computeIfAbsent(before.getOrDefault(id, SUGGESTED), was -> new HashSet<>())
                        .add(id);
                back.add(id);
            }
        });
        groups.forEach((was, ids) -> choose(ids, was));
        return back;
    }

    private void choose(Collection<ContactId> chosen, String value) {
        if (chosen.isEmpty()) return;
        if (value.equals(SUGGESTED)) engagement.letRankDecide(chosen);
        else engagement.keepIn(chosen, Circle.valueOf(value));
    }

    private static String choice(Standing standing) {
        return standing.circlePinned() ? standing.circle().name() : SUGGESTED;
    }
}
