package app.kith.exchange.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the contacts of a Monica export did together. The activities stand behind the contacts, who name those
/// in which they took part.
final class MonicaActivities {
    private final Map<String, Object> all = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    /// who took part, in the order of the file
    private final Map<String, List<String>> participants = new LinkedHashMap<>();
    private final Map<String, List<String>> ofContact = new HashMap<>();

    void type(Object item) {
        var uuid = JsonItems.text(item, "uuid");
        var name = Stream.of("name", "translation_key")
                .map(property -> MonicaNames.property(item, property))
                .filter(Objects::nonNull)
                .findFirst();
        if (uuid != null) name.ifPresent(known -> types.put(uuid, known.replace('_', ' ')));
    }

    void add(Object item) {
        var uuid = JsonItems.text(item, "uuid");
        if (uuid != null) all.put(uuid, item);
    }

    /// Some versions write the whole activity at each contact, others its id.
    void takesPart(@Nullable String contact, Object item) {
        if (contact == null) return;
        for (var collection : JsonItems.list(item, "data")) {
            var type = JsonItems.text(collection, "type");
            if (type == null || !type.startsWith("activit")) continue;
            for (var one : JsonItems.list(collection, "values")) {
                var uuid = one instanceof String id ? id : JsonItems.text(one, "uuid");
                if (uuid == null) continue;
                if (!(one instanceof String)) all.putIfAbsent(uuid, one);
                participants.computeIfAbsent(uuid, any -> new ArrayList<>()).add(contact);
                ofContact.computeIfAbsent(contact, any -> new ArrayList<>()).add(uuid);
            }
        }
    }

    List<Beside.Meeting> of(@Nullable String contact) {
        var meetings = new ArrayList<Beside.Meeting>();
        for (var uuid : contact == null ? List.<String>of() : ofContact.getOrDefault(contact, List.of())) {
            var item = all.get(uuid);
            var day = item == null ? null : Moments.date(MonicaNames.property(item, "happened_at"));
            if (item == null || day == null) continue;
            var with = participants.getOrDefault(uuid, List.of());
            meetings.add(new Beside.Meeting(
                    "monica activity " + uuid,
                    LocalDate.parse(day),
                    kind(item),
                    null,
                    said(item),
                    with.stream()
                            .filter(other -> !other.equals(contact))
                            .map(MonicaNames::key)
                            .toList(),
                    with.getLast().equals(contact)));
        }
        return meetings;
    }

    private String kind(Object item) {
        var type = MonicaNames.property(item, "type");
        return type == null ? "meeting" : types.getOrDefault(type, "meeting");
    }

    private static @Nullable String said(Object item) {
        var said = Stream.of("summary", "description")
                .map(property -> MonicaNames.property(item, property))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return said.isEmpty() ? null : said;
    }
}
