package app.kith.exchange.entries;

import static app.kith.exchange.entries.MonicaNames.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What happened with a contact of a Monica export, and what is still to be done for them: calls,
/// activities, conversations, open tasks.
final class MonicaDeeds {
    private final @Nullable String whose;
    private final MonicaNames names;
    private final List<Beside.Call> calls = new ArrayList<>();
    private final List<Beside.Meeting> meetings;
    private final List<Beside.ToDo> tasks = new ArrayList<>();

    MonicaDeeds(@Nullable String whose, MonicaNames names, List<Beside.Meeting> activities) {
        this.whose = whose;
        this.names = names;
        this.meetings = new ArrayList<>(activities);
    }

    List<Beside.Call> calls() {
        return calls;
    }

    List<Beside.Meeting> meetings() {
        return meetings;
    }

    List<Beside.ToDo> tasks() {
        return tasks;
    }

    /// Names what there is of each, so that one sees it comes in.
    void name(Values values) {
        var written =
                (int) meetings.stream().filter(Beside.Meeting::isConversation).count();
        count(values, "Calls", calls.size(), "call", "calls");
        count(values, "Activities", meetings.size() - written, "activity", "activities");
        count(values, "Conversations", written, "conversation", "conversations");
        count(values, "Tasks", tasks.size(), "task", "tasks");
    }

    private static void count(Values values, String name, int count, String one, String many) {
        if (count > 0) values.add(name, "%,d %s".formatted(count, count == 1 ? one : many));
    }

    /// @return whether it is one of them, and its day is known where it has to be
    boolean take(String type, Object one) {
        return switch (type) {
            case "call" -> call(one);
            case "conversation" -> conversation(one);
            case "task" -> task(one);
            default -> false;
        };
    }

    private boolean call(Object one) {
        var day = Moments.date(property(one, "called_at"));
        if (day == null) return false;
        var said = property(one, "content");
        var theirs = property(one, "contact_called");
        calls.add(new Beside.Call(
                key("call", one, day, said),
                LocalDate.parse(day),
                theirs == null ? null : Boolean.valueOf(isTrue(theirs)),
                said));
        return true;
    }

    private boolean conversation(Object one) {
        var day = Moments.date(property(one, "happened_at"));
        if (day == null) return false;
        var mine = messages(one).stream().map(MonicaDeeds::isMine).distinct().toList();
        var how = names.kind(property(one, "contact_field_type"));
        var said = written(one);
        meetings.add(new Beside.Meeting(
                key("conversation", one, day, said),
                LocalDate.parse(day),
                null,
                mine.size() == 1 ? !mine.getFirst() : null,
                how.isEmpty() || how.length() > 20 ? said : MonicaThings.said("\n", "By " + how, said),
                List.of(),
                true));
        return true;
    }

    private boolean task(Object one) {
        var title = property(one, "title");
        var done = property(one, "completed");
        if (title == null || done != null && isTrue(done)) return false;
        tasks.add(new Beside.ToDo(key("task", one, "", title), title, property(one, "description"), null));
        return true;
    }

    private String key(String what, Object one, String day, @Nullable String said) {
        var uuid = property(one, "uuid");
        return "monica %s %s".formatted(what, uuid == null ? "%s %s %s".formatted(whose, day, said) : uuid);
    }

    private static List<?> messages(Object conversation) {
        var inside = conversation instanceof Map<?, ?> map && map.get("properties") != null
                ? JsonItems.list(map.get("properties"), "messages")
                : List.of();
        return inside.isEmpty() ? JsonItems.list(conversation, "messages") : inside;
    }

    private static boolean isMine(Object message) {
        var mine = property(message, "written_by_me");
        return mine != null && isTrue(mine);
    }

    private static boolean isTrue(String written) {
        return written.equals("true") || written.equals("1");
    }

    /// What was written, message by message.
    static @Nullable String written(Object conversation) {
        var lines = messages(conversation).stream()
                .filter(message -> property(message, "content") != null)
                .map(message -> (isMine(message) ? "You: " : "They: ") + property(message, "content"))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
