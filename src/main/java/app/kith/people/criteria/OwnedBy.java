package app.kith.people.criteria;

import java.util.List;

/// In a team: looked after by whoever asks, by somebody, or by nobody.
public record OwnedBy(Whom whom) implements Criterion {
    static final String KEY = "owner";

    /// Who looks after them.
    public enum Whom {
        ME("Me"),
        SOMEBODY("Somebody"),
        NOBODY("Nobody");

        private final String label;

        Whom(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.name(whom);
    }

    @Override
    public String topic() {
        return "Owner";
    }

    @Override
    public String words() {
        return whom.label();
    }

    /// Whoever is no longer a member owns nobody.
    @Override
    public Condition condition(Ground ground) {
        var member = Condition.of(
                "c.owner_id in (select m.user_id from membership m where m.workspace_id = ?)", ground.workspace());
        return switch (whom) {
            case ME -> ground.user() == null ? Condition.of("1 = 0") : Condition.of("c.owner_id = ?", ground.user());
            case SOMEBODY -> member;
            case NOBODY -> Condition.any(List.of(Condition.of("c.owner_id is null"), member.not()));
        };
    }
}
