package app.kith.people;

import app.kith.people.criteria.Condition;
import java.util.List;

/// Whom a query is about: the people of a table, narrowed down. [PeopleQueries] makes and asks it.
///
/// @param table what stands after `from`, in which `contact` is called `c`
/// @param params for the question marks of the table
record PeopleQuery(String table, List<Object> params, Condition condition) {

    /// Whether they are named one by one.
    boolean isNamed() {
        return !params.isEmpty();
    }

    PeopleQuery narrowed(Condition more) {
        return new PeopleQuery(table, params, Condition.all(List.of(condition, more)));
    }
}
