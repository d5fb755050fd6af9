package app.kith.people.criteria;

/// A fact of that name is written down about them, or none is.
///
/// @param label compared without case
public record HavingFact(String label, boolean has) implements Criterion {
    static final String HAS = "fact";
    static final String HAS_NOT = "no-fact";

    public HavingFact {
        label = label.strip();
    }

    @Override
    public String key() {
        return has ? HAS : HAS_NOT;
    }

    @Override
    public String value() {
        return label;
    }

    @Override
    public String topic() {
        return has ? "Has fact" : "Has no fact";
    }

    @Override
    public String words() {
        return label;
    }

    @Override
    public Condition condition(Ground ground) {
        var fact = Condition.of(
                "exists (select 1 from contact_fact f where f.contact_id = c.id and lower(f.label) = lower(?))", label);
        return has ? fact : fact.not();
    }
}
