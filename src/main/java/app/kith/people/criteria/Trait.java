package app.kith.people.criteria;

/// What holds of somebody or does not, so that there is nothing to choose.
public enum Trait implements Criterion {
    /// Nothing that counts was ever logged with them.
    NOTHING_LOGGED("nothing-logged", "Interactions", "nothing logged", "c.score is null"),
    /// An established relationship that has been silent for longer than usual, see [app.kith.people.ScoreStanding].
    GOING_QUIET("quiet", "Silence", "longer than usual", "c.cooling and c.let_go_on is null"),
    /// Somebody who was let go, see [app.kith.people.LettingGo].
    LET_GO("let-go", "Let go", "let go", "c.let_go_on is not null"),
    /// One of the made-up people of the demo network.
    MADE_UP("demo", "Demo", "made-up people", "c.demo");

    private final String key;
    private final String topic;
    private final String words;
    private final String holds;

    Trait(String key, String topic, String words, String holds) {
        this.key = key;
        this.topic = topic;
        this.words = words;
        this.holds = holds;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String value() {
        return "yes";
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean isIndexed() {
        return this == NOTHING_LOGGED;
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.of(holds);
    }
}
