package app.kith.people;

import app.kith.people.criteria.Condition;

/// How people are put in order, in SQL about a contact `c`. What is not known comes last either way.
///
/// @param asked what the list is sorted by
record Ordering(PeopleOrder asked) {

    /// For few people, who are sorted.
    Condition sorted() {
        return by(canBeMissing() ? " nulls last" : "");
    }

    /// For very many people of one workspace, of whom all know what the list is sorted by, or none does: says
    /// just what an index says, so that a database walks along that one and need not sort.
    Condition walked() {
        return Condition.of("c.workspace_id" + way() + ", " + by("").sql());
    }

    /// Whether there are people who have nothing to be sorted by.
    boolean canBeMissing() {
        return switch (asked.by()) {
            case SCORE, LAST_INTERACTION, DUE -> true;
            case NAME, CIRCLE, ADDED -> false;
        };
    }

    /// Who has something to be sorted by. Said as a stretch, since an index begins or ends with those who have
    /// not.
    Condition isThere() {
        return Condition.of(column() + (asked.by() == PeopleOrder.By.SCORE ? " >= 0" : " >= date '0001-01-01'"));
    }

    Condition isMissing() {
        return Condition.of(column() + " is null");
    }

    private Condition by(String nothing) {
        return Condition.of(column() + way() + nothing + ", c.id" + way());
    }

    private String way() {
        return asked.descending() ? " desc" : " asc";
    }

    private String column() {
        return switch (asked.by()) {
            case NAME -> "c.sort_key";
            case SCORE -> "c.score";
            case CIRCLE -> "c.circle";
            case LAST_INTERACTION -> "c.last_interaction";
            case DUE -> "c.due_on";
            case ADDED -> "c.created_at";
        };
    }
}
