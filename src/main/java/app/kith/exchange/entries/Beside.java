package app.kith.exchange.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a file tells of somebody beside what they are: how often one wants a word with them, calls that took place,
/// and what they are to others in the file.
///
/// @param everyDays at least 1
public record Beside(@Nullable Integer everyDays, List<Call> calls, List<Relation> relations) {

    public static final Beside NOTHING = new Beside(null, List.of(), List.of());

    /// A call.
    ///
    /// @param key the same for the same call in every file
    /// @param fromThem whether they called; null where the file does not say
    public record Call(
            String key,
            LocalDate day,
            @Nullable Boolean fromThem,
            @Nullable String said) {}

    /// What somebody else and this person are to each other, in the file's words, such as "parent" and "child".
    ///
    /// @param other the key of the other's entry
    /// @param is what the other is to this person
    /// @param back what this person is to the other; one of the two is there
    public record Relation(
            String other, @Nullable String is, @Nullable String back) {}

    public Beside {
        calls = List.copyOf(calls);
        relations = List.copyOf(relations);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// The same with other keys in the place of these.
    public Beside keyed(UnaryOperator<String> key) {
        return new Beside(
                everyDays,
                calls.stream()
                        .map(call -> new Call(key.apply(call.key()), call.day(), call.fromThem(), call.said()))
                        .toList(),
                relations.stream()
                        .map(one -> new Relation(key.apply(one.other()), one.is(), one.back()))
                        .toList());
    }

    /// Only what is wanted of it.
    public Beside only(boolean pace, boolean withCalls, boolean withRelations) {
        return new Beside(
                pace ? everyDays : null, withCalls ? calls : List.of(), withRelations ? relations : List.of());
    }
}
