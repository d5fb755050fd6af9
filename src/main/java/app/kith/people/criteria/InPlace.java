package app.kith.people.criteria;

/// In a place whose name contains these letters.
public record InPlace(String place) implements Criterion {
    static final String KEY = "place";

    public InPlace {
        place = place.strip();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return place;
    }

    @Override
    public String topic() {
        return "Place";
    }

    @Override
    public String words() {
        return place;
    }

    @Override
    public Condition condition(Ground ground) {
        var letters = place.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return Condition.of("lower(c.place) like lower(?) escape '!'", "%" + letters + "%");
    }
}
