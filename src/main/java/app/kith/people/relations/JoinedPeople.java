package app.kith.people.relations;

import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When two people become one, whom the one knew the other knows. What they were to each other goes, and what both were
/// to a third stays once; when they are two again, it is as it was.
@Component
class JoinedPeople {
    private static final String MOVED = "tie";
    private static final String REMOVED = "tie removed";
    private static final String SEPARATOR = "\u001f";

    private final TieRepository ties;

    JoinedPeople(TieRepository ties) {
        this.ties = ties;
    }

    @EventListener
    void on(ContactsMerged event) {
        for (var tie : ties.of(event.merged().value())) {
            var told = tie.told();
            var who = told.who().equals(event.merged()) ? event.kept() : told.who();
            var whom = told.whom().equals(event.merged()) ? event.kept() : told.whom();
            if (who.equals(whom)
                    || ties.named(TieKey.of(who, told.role(), whom)).isPresent()) {
                event.journal().note(REMOVED, tie.id(), written(told));
                ties.delete(tie);
            } else {
                event.journal().note(MOVED, tie.id(), written(told));
                tie.describe(new NewTie(who, told.role(), whom, told.note(), told.since()));
            }
        }
    }

    @EventListener
    void on(ContactsUnmerged event) {
        event.journal().contents(MOVED).forEach((id, written) -> {
            var before = read(written);
            ties.findById(id).ifPresent(tie -> {
                var now = tie.told();
                var role = now.who().equals(event.kept()) == before.who().equals(event.merged())
                        ? now.role()
                        : now.role().opposite();
                var third = before.who().equals(event.merged()) ? before.whom() : before.who();
                if (now.isOf(event.kept(), third)) {
                    var edited = new NewTie(before.who(), role, before.whom(), now.note(), now.since());
                    if (ties.named(edited.key()).isEmpty()) {
                        tie.describe(edited);
                    }
                }
            });
        });
        event.journal().contents(REMOVED).values().stream()
                .map(JoinedPeople::read)
                .filter(told -> ties.named(told.key()).isEmpty())
                .forEach(told -> ties.save(new Tie(told)));
    }

    private static String written(NewTie told) {
        var role = told.role();
        return Stream.of(
                        told.who(),
                        told.whom(),
                        role.kind(),
                        role.turned(),
                        role.word(),
                        role.back(),
                        told.since() == null ? "" : told.since(),
                        told.note() == null ? "" : told.note())
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static NewTie read(String written) {
        var part = Arrays.asList(written.split(SEPARATOR, -1));
        return new NewTie(
                new ContactId(UUID.fromString(part.get(0))),
                new Role(TieKind.valueOf(part.get(2)), Boolean.parseBoolean(part.get(3)), part.get(4), part.get(5)),
                new ContactId(UUID.fromString(part.get(1))),
                part.get(7),
                day(part.get(6)));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
