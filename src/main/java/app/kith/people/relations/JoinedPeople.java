package app.kith.people.relations;

import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.MergeJournal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When two people become one, whom the one knew the other knows. What they were to each other goes, and what
/// both were to a third stays once; when they are two again, in whatever order merges are undone, it is as it
/// was.
///
/// The journal says of each tie of the merged person how it was told, and whether it went or was moved.
@Component
class JoinedPeople {
    private static final String TIE = "tie";
    private static final String MOVED = "moved";
    private static final String GONE = "gone";
    private static final String SEPARATOR = "\u001f";

    private final TieRepository ties;

    JoinedPeople(TieRepository ties) {
        this.ties = ties;
    }

    @EventListener
    void on(ContactsMerged event) {
        for (var tie : ties.of(event.merged().value())) {
            var told = tie.told();
            var moved = told.with(event.kept(), event.merged());
            if (moved.isEmpty() || ties.named(moved.get().key()).isPresent()) {
                event.journal().note(TIE, tie.id(), written(GONE, told));
                ties.delete(tie);
            } else {
                event.journal().note(TIE, tie.id(), written(MOVED, told));
                tie.describe(moved.get());
            }
        }
    }

    @EventListener
    void on(ContactsUnmerged event) {
        event.journal().contents(TIE).forEach((id, content) -> {
            var before = read(content);
            var third = before.who().equals(event.merged()) ? before.whom() : before.who();
            var gone = content.startsWith(GONE) || tookLater(event.journal(), third, id);
            var back = asToldOf(third, before, id, event.journal());
            var tie = ties.findById(id);
            if (tie.isPresent()) {
                giveBack(tie.get(), back, event);
            } else if (gone && ties.named(back.key()).isEmpty()) {
                ties.save(new Tie(id, back));
            }
        });
    }

    /// Whether it was a later merge that took this tie away, since it brought the third person in.
    private static boolean tookLater(MergeJournal journal, ContactId third, UUID tie) {
        return journal.of(third)
                .map(later -> later.contents(TIE).getOrDefault(tie, ""))
                .filter(content -> content.startsWith(GONE))
                .isPresent();
    }

    /// The tie with whoever the third person is part of today. Each merge they went through is told how the
    /// tie would have been there without the one that is undone.
    private static NewTie asToldOf(ContactId third, NewTie before, UUID tie, MergeJournal journal) {
        var told = before;
        var whole = third;
        for (var later = journal.of(whole);
                later.isPresent();
                later = later.get().of(whole)) {
            var next = told.with(later.get().kept(), whole);
            if (next.isEmpty()) {
                return told;
            }
            later.get().note(TIE, tie, written(MOVED, told));
            told = next.get();
            whole = later.get().kept();
        }
        return told;
    }

    /// What was edited in it since stays. Whoever else of those joined had the same tie lends theirs in its
    /// place.
    private void giveBack(Tie tie, NewTie back, ContactsUnmerged event) {
        var now = tie.told();
        var third = back.who().equals(event.merged()) ? back.whom() : back.who();
        if (!now.isOf(event.kept(), third)) {
            return;
        }
        var role = now.who().equals(event.kept()) == back.who().equals(event.merged())
                ? now.role()
                : now.role().opposite();
        var edited = new NewTie(back.who(), role, back.whom(), now.note(), now.since());
        if (ties.named(edited.key()).isEmpty()) {
            tie.describe(edited);
            ties.flush();
            lend(now.key(), event);
        }
    }

    private void lend(TieKey missing, ContactsUnmerged event) {
        for (var other : event.journal().others()) {
            for (var note : other.contents(TIE).entrySet()) {
                var told = read(note.getValue());
                var lent = told.with(event.kept(), other.merged());
                if (note.getValue().startsWith(GONE)
                        && lent.filter(tie -> tie.key().equals(missing)).isPresent()) {
                    other.note(TIE, note.getKey(), written(MOVED, told));
                    ties.save(new Tie(note.getKey(), lent.get()));
                    return;
                }
            }
        }
    }

    private static String written(String what, NewTie told) {
        var role = told.role();
        return Stream.of(
                        what,
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
                new ContactId(UUID.fromString(part.get(1))),
                new Role(TieKind.valueOf(part.get(3)), Boolean.parseBoolean(part.get(4)), part.get(5), part.get(6)),
                new ContactId(UUID.fromString(part.get(2))),
                part.get(8),
                day(part.get(7)));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
