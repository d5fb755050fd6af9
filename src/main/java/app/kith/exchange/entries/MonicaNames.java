package app.kith.exchange.entries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// What the ids in a Monica export stand for: people by name, kinds of contact fields, genders, and who is
/// what to whom.
final class MonicaNames {

    private static final Set<String> WANTED = Set.of(
            "contact",
            "contacts",
            "contact_field_type",
            "gender",
            "relationship",
            "relationships",
            "activity",
            "activities");

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> genders = new HashMap<>();
    private final MonicaActivities activities = new MonicaActivities();
    private final MonicaPhotos photos;
    private int journal;
    /// by who has whom as what: Ana has Ben as her partner
    private final Map<String, Map<String, List<String>>> relations = new HashMap<>();

    MonicaNames(MonicaPhotos photos) {
        this.photos = photos;
    }

    /// Reads the whole file and keeps only names.
    void gather(JsonItems items) throws IOException {
        collections(items, (name, type) -> {
            switch (name) {
                case "values" -> {
                    if (MonicaPhotos.isPhotos(type)) photos.measure(items);
                    else if (WANTED.contains(type)) each(items, item -> add(type, item));
                    else return false;
                }
                case "contact_field_types" -> each(items, item -> add("contact_field_type", item));
                case "activity_types" -> each(items, activities::type);
                case "journal_entries" -> each(items, entry -> journal++);
                case "genders" -> each(items, item -> add("gender", item));
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    /// Takes a collection of the file, whose array begins here.
    @FunctionalInterface
    interface Taker {

        /// @return whether it was gone through to its end
        boolean take(String name, String type) throws IOException;
    }

    /// Goes through the whole file, from collection to collection.
    static void collections(JsonItems items, Taker taker) throws IOException {
        var type = "";
        for (var token = items.next(); token != null; token = items.next()) {
            if (token != JsonToken.PROPERTY_NAME) continue;
            var name = items.name();
            var value = items.next();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) type = items.string();
            else if (value == JsonToken.START_ARRAY && !name.equals("data") && !taker.take(name, type)) items.skip();
        }
    }

    private static void each(JsonItems items, Consumer<Object> taker) {
        for (var token = items.next(); token != JsonToken.END_ARRAY; token = items.next()) {
            var item = items.item();
            if (item != null) taker.accept(item);
        }
    }

    private void add(String type, Object item) {
        var uuid = JsonItems.text(item, "uuid");
        switch (type) {
            case "contact", "contacts" -> {
                put(people, uuid, name(item));
                photos.wantedBy(item);
                activities.takesPart(uuid, item);
            }
            case "activity", "activities" -> activities.add(item);
            case "contact_field_type" -> {
                var kind = property(item, "type");
                put(kinds, uuid, kind == null ? property(item, "name") : kind);
            }
            case "gender" -> put(genders, uuid, property(item, "name"));
            case "relationship", "relationships" -> {
                var whose = property(item, "of_contact");
                var other = property(item, "contact_is");
                var what = property(item, "type");
                if (whose == null || other == null || what == null) return;
                relations(whose, other).add(what);
                relations(other, whose); // seen from both, since either may come first
            }
            default -> {}
        }
    }

    private static void put(Map<String, String> map, @Nullable String key, @Nullable String value) {
        if (key != null && value != null) map.put(key, value);
    }

    /// A property, which some versions write beside the others and some in an object of its own.
    static @Nullable String property(Object item, String name) {
        var inside = JsonItems.text(item, "properties", name);
        return inside == null ? JsonItems.text(item, name) : inside;
    }

    private static @Nullable String name(Object item) {
        var name = Stream.of("first_name", "middle_name", "last_name")
                .map(part -> property(item, part))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }

    /// What was done with them and others.
    List<Beside.Meeting> activities(@Nullable String uuid) {
        return activities.of(uuid);
    }

    /// How many entries there are of a journal, which is about nobody.
    int journal() {
        return journal;
    }

    @Nullable
    String person(@Nullable String uuid) {
        return uuid == null ? null : people.get(uuid);
    }

    /// The kind of contact field, such as "email"; the id itself where some versions write the kind there.
    String kind(@Nullable String uuid) {
        return uuid == null ? "" : kinds.getOrDefault(uuid, uuid);
    }

    @Nullable
    String gender(@Nullable String uuid) {
        return uuid == null ? null : genders.getOrDefault(uuid, uuid.length() < 20 ? uuid : null);
    }

    private List<String> relations(String whose, String other) {
        return relations
                .computeIfAbsent(whose, key -> new LinkedHashMap<>())
                .computeIfAbsent(other, key -> new ArrayList<>());
    }

    /// What a contact is called for good.
    static String key(String uuid) {
        return "monica " + uuid;
    }

    /// Adds who is what to a person: "Ana Ruiz (partner)".
    void addTies(@Nullable String uuid, Values values) {
        var said = relations(uuid).stream()
                .map(one -> one.is() == null
                        ? "%s of %s".formatted(one.back(), people.get(one.other()))
                        : "%s (%s)".formatted(people.get(one.other()), one.is()))
                .collect(Collectors.joining(", "));
        values.add("Relationships", said);
    }

    /// What a person and others of the file are to each other; the others by their ids. The file has most
    /// relations twice, from either end.
    List<Beside.Relation> relations(@Nullable String uuid) {
        var all = new ArrayList<Beside.Relation>();
        if (uuid == null) return all;
        relations.getOrDefault(uuid, Map.of()).forEach((other, is) -> {
            if (!people.containsKey(other)) return;
            var back = relations(other, uuid);
            for (int i = 0; i < Math.max(is.size(), back.size()); i++) {
                all.add(new Beside.Relation(
                        other, i < is.size() ? is.get(i) : null, i < back.size() ? back.get(i) : null));
            }
        });
        return all;
    }
}
