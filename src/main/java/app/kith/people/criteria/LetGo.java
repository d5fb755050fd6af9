package app.kith.people.criteria;

/// Somebody who was let go, see [app.kith.people.LettingGo].
public record LetGo() implements Criterion {
    static final String KEY = "let-go";

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
        return "Let go";
    }

    @Override
    public String words() {
        return "let go";
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.of("c.let_go_on is not null");
    }
}
