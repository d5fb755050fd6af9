package app.kith.exchange.entries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A contact of a Monica export as named values.
final class MonicaContact {

    private final MonicaNames names;
    private final MonicaPhotos photos;

    MonicaContact(MonicaNames names, MonicaPhotos photos) {
        this.names = names;
        this.photos = photos;
    }

    Values read(Object item) {
        var uuid = JsonItems.text(item, "uuid");
        var values = new Values();
        values.add("First name", property(item, "first_name"))
                .add("Middle name", property(item, "middle_name"))
                .add("Last name", property(item, "last_name"))
                .add("Nickname", property(item, "nickname"));
        if (values.isEmpty()) return values;
        values.add("Company", property(item, "company"))
                .add("Job title", property(item, "job"))
                .add("Birthday", day(item, "birthdate"))
                .add("Born about", bornAbout(item))
                .add("Met on", day(item, "first_met_date"))
                .add("How you met", howMet(item))
                .add("Last interaction", Moments.date(property(item, "last_talked_to")))
                .add("Died", day(item, "deceased_date"))
                .add("Gender", names.gender(property(item, "gender")))
                .add("Food", property(item, "food_preferences"))
                .add("Note", property(item, "description"));
        if ("true".equals(property(item, "is_starred"))) values.add("Starred in Monica", "yes");
        if ("true".equals(property(item, "is_dead")) && !values.has("Died")) values.add("Died", "yes");
        var photo = photos.of(item);
        if (photo != null) values.picture(photo.picture());
        var told = new MonicaDeeds(uuid, names, names.activities(uuid));
        for (var collection : JsonItems.list(item, "data")) {
            var type = JsonItems.text(collection, "type");
            if (type == null) continue;
            var ofType = type.replaceFirst("s$", "");
            for (var one : JsonItems.list(collection, "values")) if (!told.take(ofType, one)) add(values, ofType, one);
            leftIn(values, ofType, JsonItems.list(collection, "values"), photo);
        }
        values.beside(beside(item, uuid, told, values));
        values.tags(tags(item));
        return values.key(uuid == null ? null : MonicaNames.key(uuid));
    }

    /// What is a file of its own has no place in Kith.
    private void leftIn(Values values, String type, List<?> all, MonicaPhotos.@Nullable Photo shown) {
        if (type.equals("document")) left(values, all.size(), "One document stays", "%,d documents stay");
        if (!type.equals("photo")) return;
        var others = MonicaPhotos.uuids(all)
                .filter(uuid -> shown == null || !uuid.equals(shown.uuid()))
                .toList();
        var large = others.stream().filter(photos::isTooLarge).count();
        left(values, large, "One photo is larger than 10 MB and stays", "%,d photos are larger than 10 MB and stay");
        left(values, others.size() - large, "One photo stays", "%,d photos stay");
    }

    private static void left(Values values, long count, String one, String many) {
        if (count > 0) values.remark((count == 1 ? one : many.formatted(count)) + " in the file of Monica");
    }

    /// Each is named among the values too, so that one sees it comes in, and can leave it out.
    private Beside beside(Object item, @Nullable String uuid, MonicaDeeds told, Values values) {
        var pace = days(property(item, "stay_in_touch_frequency"));
        if (pace != null) values.add("Pace", "Every %,d days".formatted(pace));
        told.name(values);
        names.addTies(uuid, values);
        var relations = names.relations(uuid).stream()
                .map(one -> new Beside.Relation(MonicaNames.key(one.other()), one.is(), one.back()))
                .toList();
        return new Beside(pace, told.calls(), relations, told.meetings(), told.tasks());
    }

    private void add(Values values, String type, Object one) {
        switch (type) {
            case "contact_field" -> field(values, one);
            case "addresse", "address", "addres" -> address(values, one);
            case "note" -> values.add("Note", property(one, "body"));
            case "pet" ->
                values.join("Pet", null, ", ", Arrays.asList(property(one, "name"), property(one, "category")));
            case "gift" -> MonicaThings.gift(values, one);
            case "life_event" -> MonicaThings.lifeEvent(values, one);
            case "debt" -> MonicaThings.debt(values, one);
            case "task" -> MonicaThings.doneTask(values, one);
            case "reminder" -> MonicaThings.reminder(values, one);
            case "conversation" -> values.add("Conversation", MonicaDeeds.written(one));
            case "activity", "activitie", "document", "photo" -> {}
            case "call" -> values.add("Call", said(Moments.date(property(one, "called_at")), property(one, "content")));
            default -> values.remark("“%s” has no place in Kith and stays in the file".formatted(Values.words(type)));
        }
    }

    private void field(Values values, Object one) {
        var content = property(one, "data");
        if (content == null) content = property(one, "content");
        var kind = names.kind(property(one, "type")).toLowerCase(Locale.ROOT);
        var name = switch (kind) {
            case "email" -> "Email";
            case "phone", "mobile" -> "Phone";
            case "twitter", "x" -> "X";
            case "facebook" -> "Facebook";
            case "instagram" -> "Instagram";
            case "linkedin" -> "LinkedIn";
            case "mastodon" -> "Mastodon";
            case "bluesky" -> "Bluesky";
            case "website", "url" -> "Website";
            default -> guessed(kind, content);
        };
        values.add(name, content);
    }

    /// Where the kind is an id that the file does not explain.
    private static String guessed(String kind, @Nullable String content) {
        if (content != null && content.matches("\\S+@\\S+\\.\\S+")) return "Email";
        if (content != null && content.matches("\\+?[\\d\\s()./-]{5,}")) return "Phone";
        return kind.isEmpty() || kind.matches("[0-9a-f-]{20,}") ? "Contact" : Values.words(kind);
    }

    private static void address(Values values, Object one) {
        var parts = new ArrayList<@Nullable String>();
        for (var part : List.of("street", "city", "province", "postal_code", "country")) parts.add(property(one, part));
        values.join("Address", property(one, "name"), ", ", parts);
        if (!values.has("Place")) values.add("Place", property(one, "city"));
    }

    private @Nullable String howMet(Object item) {
        var through = names.person(property(item, "first_met_through"));
        var told = property(item, "first_met_additional_info");
        if (through == null) return told;
        return told == null ? "Through " + through : "Through %s. %s".formatted(through, told);
    }

    private static @Nullable String day(Object item, String name) {
        var date = JsonItems.text(item, "properties", name, "date");
        if (date == null) date = JsonItems.text(item, name, "date");
        var day = Moments.date(date);
        if (day == null) return null;
        var unknown = "true".equals(JsonItems.text(item, "properties", name, "is_year_unknown"));
        if (isAgeBased(item, name)) return null;
        return unknown ? "-" + day.substring(4) : day;
    }

    private static boolean isAgeBased(Object item, String name) {
        return "true".equals(JsonItems.text(item, "properties", name, "is_age_based"));
    }

    /// Of somebody whose age alone is known.
    private static @Nullable String bornAbout(Object item) {
        var date = Moments.date(JsonItems.text(item, "properties", "birthdate", "date"));
        return date == null || !isAgeBased(item, "birthdate") ? null : date.substring(0, 4);
    }

    private static List<String> tags(Object item) {
        var tags = new ArrayList<String>();
        var list = item instanceof Map<?, ?> map && map.get("properties") != null
                ? JsonItems.list(map.get("properties"), "tags")
                : List.of();
        for (var tag : list) {
            if (tag instanceof String text) tags.add(text);
            else if (JsonItems.text(tag, "name") != null) tags.add(String.valueOf(JsonItems.text(tag, "name")));
        }
        return tags;
    }

    private static @Nullable Integer days(@Nullable String count) {
        return count != null && count.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(count) : null;
    }

    private static @Nullable String said(@Nullable String first, @Nullable String second) {
        if (first == null) return second;
        return second == null ? first : first + ": " + second;
    }

    private static @Nullable String property(Object item, String name) {
        return MonicaNames.property(item, name);
    }
}
