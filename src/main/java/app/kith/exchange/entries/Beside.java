package app.kith.exchange.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a file tells of somebody beside what they are: how often one wants a word with them, calls that took
/// place, what they are to others in the file, when they met, and what is to be done for them.
///
/// @param everyDays at least 1
public record Beside(
        @Nullable Integer everyDays,
        List<Call> calls,
        List<Relation> relations,
        List<Meeting> meetings,
        List<ToDo> tasks) {

    public static final Beside NOTHING = new Beside(null, List.of(), List.of(), List.of(), List.of());

    /// Something done together, or a conversation in writing.
    ///
    /// @param key the same for the same meeting in every file
    /// @param kind in the file's words; nothing for a conversation
    /// @param fromThem who wrote; null for both
    /// @param others the keys of the others who took part
    /// @param isLast whether none of them comes later in the file
    public record Meeting(
            String key,
            LocalDate day,
            @Nullable String kind,
            @Nullable Boolean fromThem,
            @Nullable String said,
            List<String> others,
            boolean isLast) {

        public Meeting {
            others = List.copyOf(others);
        }

        public boolean isConversation() {
            return kind == null;
        }
    }

    /// Something still to be done.
    ///
    /// @param key the same for the same task in every file
    /// @param dueOn by when; null for some day
    public record ToDo(
            String key,
            String title,
            @Nullable String note,
            @Nullable LocalDate dueOn) {}

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
        meetings = List.copyOf(meetings);
        tasks = List.copyOf(tasks);
    }

    /// Whether something happened with them on that day or since.
    public boolean tellsOf(LocalDate day) {
        return calls.stream().anyMatch(call -> !call.day().isBefore(day))
                || meetings.stream().anyMatch(meeting -> !meeting.day().isBefore(day));
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
                        .toList(),
                meetings.stream()
                        .map(one -> new Meeting(
                                key.apply(one.key()),
                                one.day(),
                                one.kind(),
                                one.fromThem(),
                                one.said(),
                                one.others().stream().map(key).toList(),
                                one.isLast()))
                        .toList(),
                tasks.stream()
                        .map(one -> new ToDo(key.apply(one.key()), one.title(), one.note(), one.dueOn()))
                        .toList());
    }

    /// Only what is wanted of it.
    ///
    /// @param wanted asked with the name of the column under which it stands
    public Beside only(Predicate<String> wanted) {
        return new Beside(
                wanted.test("Pace") ? everyDays : null,
                wanted.test("Calls") ? calls : List.of(),
                wanted.test("Relationships") ? relations : List.of(),
                meetings.stream()
                        .filter(one -> wanted.test(one.isConversation() ? "Conversations" : "Activities"))
                        .toList(),
                wanted.test("Tasks") ? tasks : List.of());
    }
}
