package app.kith.engagement.ui;

import app.kith.engagement.Circles;
import app.kith.engagement.CirclesNow;
import app.kith.engagement.InCircle;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// You, the four circles and whoever stands on them, the warmer the nearer, those with a tag in common side
/// by side. Also a list for the keyboard: arrows walk, Enter opens, Space chooses.
@Tag("kith-circle-picture")
@JsModule("./components/kith-circle-picture.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
class CirclePicture extends Component implements HasStyle {
    static final String OTHERS = "Others";
    private static final int MOST_GROUPS = 5;
    private static final int MOST_MARKED = 6;
    /// Where the filter leaves only those who move.
    private static final int MOST_MARKED_ALONE = 20;

    /// Somebody as the browser draws them.
    ///
    /// @param circle 0 for the innermost
    /// @param was the circle of 90 days ago, 4 for none
    /// @param group the sector
    /// @param moving "out", "in" or empty
    /// @param marked whether their way and their name are drawn, which is so for those who move most
    /// @param faded whether the filter leaves them out
    /// @param said all of it in words
    record Dot(
            String id,
            String name,
            String call,
            @Nullable String image,
            @Nullable Integer score,
            @Nullable Integer before,
            int circle,
            int was,
            int group,
            String moving,
            boolean marked,
            boolean faded,
            String said) {}

    /// @param choose runs when somebody is chosen, to be shown beside
    /// @param open runs when somebody is to be opened
    CirclePicture(Consumer<ContactId> choose, Consumer<ContactId> open) {
        addClassName("kith-circles__picture");
        listen("person-select", choose);
        listen("person-open", open);
    }

    void show(CirclesNow now, CirclesQuery query, String summary) {
        var groups = groups(now.people());
        var marked = marked(now, query);
        getElement().setPropertyList("groups", groups);
        getElement()
                .setPropertyList(
                        "counts",
                        Circles.ALL.stream()
                                .map(circle -> now.counts().getOrDefault(circle, 0))
                                .toList());
        getElement()
                .setPropertyList(
                        "people",
                        now.people().stream()
                                .map(one -> dot(one, groups, marked.contains(one), !query.shows(one, now)))
                                .toList());
        getElement().setProperty("summary", summary);
    }

    void choose(@Nullable ContactId person) {
        getElement().setProperty("selected", person == null ? "" : person.toString());
    }

    private void listen(String event, Consumer<ContactId> then) {
        getElement()
                .addEventListener(
                        event,
                        fired -> then.accept(new ContactId(UUID.fromString(
                                fired.getEventData().get("event.detail.id").asString()))))
                .addEventData("event.detail.id");
    }

    /// The five tags that most people carry, by name, and the others where somebody carries none of them.
    static List<String> groups(List<InCircle> people) {
        var count = people.stream()
                .flatMap(one -> one.tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        var groups = new ArrayList<>(count.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> tag) -> -tag.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_GROUPS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
        if (people.stream().anyMatch(one -> one.tags().stream().noneMatch(groups::contains))) groups.add(OTHERS);
        return groups;
    }

    private static Set<InCircle> marked(CirclesNow now, CirclesQuery query) {
        var most = query.only() == CirclesQuery.Only.ALL ? MOST_MARKED : MOST_MARKED_ALONE;
        return Stream.of(now.driftingOut(), now.comingCloser())
                .flatMap(moving ->
                        moving.stream().filter(one -> query.shows(one, now)).limit(most))
                .collect(Collectors.toSet());
    }

    /// Who carries several of the tags stands with the first of them.
    private static int group(InCircle one, List<String> groups) {
        for (int group = 0; group < groups.size(); group++) {
            if (one.tags().contains(groups.get(group))) return group;
        }
        return groups.size() - 1;
    }

    private static Dot dot(InCircle one, List<String> groups, boolean marked, boolean faded) {
        var person = one.person();
        return new Dot(
                person.id().toString(),
                person.name(),
                person.callName(),
                person.portrait(),
                person.standing().score(),
                person.standing().scoreBefore(),
                Circles.ALL.indexOf(one.circle()),
                Circles.ALL.contains(one.was()) ? Circles.ALL.indexOf(one.was()) : Circles.ALL.size(),
                group(one, groups),
                one.isDriftingOut() ? "out" : one.isComingCloser() ? "in" : "",
                marked,
                faded,
                said(one));
    }

    /// "Ana Ruiz, close circle, engagement 72, cooling"
    static String said(InCircle one) {
        var score = one.person().standing().score();
        return "%s, %s, %s"
                .formatted(
                        one.person().name(),
                        circle(one.circle()),
                        score == null ? "no engagement yet" : "engagement %d, %s".formatted(score, moving(one)));
    }

    private static String moving(InCircle one) {
        var standing = one.person().standing();
        if (standing.isLetGo()) return standing.trend().label() + ", let go";
        return one.isDriftingOut() ? "cooling" : standing.trend().label();
    }

    private static String circle(Circle circle) {
        return circle.label().toLowerCase(Locale.ROOT) + " circle";
    }
}
