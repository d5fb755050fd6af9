package app.kith.people.criteria;

import java.util.Set;
import java.util.stream.Collectors;

/// How they stand with the pace that was set for them.
public record Paced(Set<State> states) implements Criterion {
    static final String KEY = "pace";
    private static final int SOON = 7;

    /// Where today lies before, around or after the day their pace asks for.
    public enum State {
        ON_PACE("On pace"),
        DUE("Due within a week"),
        OVERDUE("Past their pace"),
        NONE("No pace");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Paced {
        states = Set.copyOf(states);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.names(states);
    }

    @Override
    public String topic() {
        return "Pace";
    }

    @Override
    public String words() {
        return states.stream().sorted().map(State::label).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isIndexed() {
        return !states.contains(State.NONE);
    }

    @Override
    public Condition condition(Ground ground) {
        var today = ground.today();
        return Condition.any(states.stream()
                .map(state -> switch (state) {
                    case ON_PACE -> Condition.of("c.due_on >= ?", today.plusDays(SOON));
                    case DUE -> Condition.of("c.due_on between ? and ?", today, today.plusDays(SOON - 1));
                    case OVERDUE -> new Values.Days(null, today.minusDays(1)).condition("c.due_on");
                    case NONE -> Condition.of("c.pace_days is null and c.due_on is null");
                })
                .toList());
    }
}
