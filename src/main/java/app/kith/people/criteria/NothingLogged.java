package app.kith.people.criteria;

/// Nothing that counts was ever logged with them.
public record NothingLogged() implements Criterion {
    static final String KEY = "nothing-logged";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return "yes";
    }

    @Override
    public String topic() {
        return "Interactions";
    }

    @Override
    public String words() {
        return "nothing logged";
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.of("c.score is null");
    }
}
