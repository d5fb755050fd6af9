package app.kith.people.criteria;

/// One of the made-up people of the demo network.
public record MadeUp() implements Criterion {
    static final String KEY = "demo";

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
        return "Demo";
    }

    @Override
    public String words() {
        return "made-up people";
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.of("c.demo");
    }
}
