package app.kith.exchange;

import app.kith.exchange.ImportRows.Change;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.twins.TwoPeople;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes what the rows of a chunk became, with the notes for importing them again and for the undo, in the
/// transaction of the chunk.
@Component
class ChunkWriting {
    private final AddressBook people;
    private final InteractionLog log;
    private final ImportRows rows;
    private final ImportReport report;
    private final TwoPeople twoPeople;
    private final ImportedBeside beside;

    ChunkWriting(
            AddressBook people,
            InteractionLog log,
            ImportRows rows,
            ImportReport report,
            TwoPeople twoPeople,
            ImportedBeside beside) {
        this.people = people;
        this.log = log;
        this.rows = rows;
        this.report = report;
        this.twoPeople = twoPeople;
        this.beside = beside;
    }

    /// @param withKeys whether the keys of duplicates are written too, rather than for all rows at the end
    void write(ImportId batch, ChunkOfPeople chunk, boolean withKeys) {
        if (chunk.isNothing()) {
            return;
        }
        var added = chunk.added();
        var details = added.stream().map(target -> target.now).toList();
        var ids = withKeys ? people.addAll(details, false) : people.addAllWithoutKeys(details);
        for (int i = 0; i < ids.size(); i++) {
            added.get(i).id = ids.get(i);
        }
        chunk.twoPeople().forEach((target, other) -> twoPeople.remember(Objects.requireNonNull(target.id), other));
        var edited = chunk.edited();
        people.editAll(edited.stream()
                .filter(target -> !target.now.equals(target.before))
                .collect(Collectors.toMap(target -> Objects.requireNonNull(target.id), target -> target.now)));
        var changed = new ArrayList<>(added);
        changed.addAll(edited);
        rows.keepChanges(batch, changes(changed, logLast(changed)));
        var known = new LinkedHashMap<String, ContactId>();
        chunk.fingerprints()
                .forEach((fingerprint, target) -> known.put(fingerprint, Objects.requireNonNull(target.id)));
        rows.knowRows(batch, known);
        report.report(batch, chunk.reported());
        beside.bringIn(
                batch,
                chunk.tellMore().entrySet().stream()
                        .map(told -> new ImportedBeside.Told(Objects.requireNonNull(told.getValue().id), told.getKey()))
                        .toList());
    }

    /// As people stand now: a tag that was there already keeps its spelling.
    private List<Change> changes(List<PersonToBe> changed, Map<PersonToBe, UUID> interactions) {
        var spelled = people.spelled(
                changed.stream().flatMap(target -> target.now.tags().stream()).collect(Collectors.toSet()));
        return changed.stream()
                .map(target -> new Change(
                        Objects.requireNonNull(target.id),
                        target.row,
                        target.before,
                        target.now.tagged(target.now.tags().stream()
                                .map(tag -> spelled.getOrDefault(tag, tag))
                                .toList()),
                        interactions.get(target),
                        target.before == null ? null : target.why))
                .toList();
    }

    /// What the file gives as the last interaction is logged as one message between the two.
    private Map<PersonToBe, UUID> logLast(List<PersonToBe> changed) {
        var inTouch = changed.stream()
                .filter(target -> target.lastInteraction != null)
                .toList();
        var ids = log.logAll(inTouch.stream()
                .map(target -> new NewInteraction(
                        InteractionKind.MESSAGE,
                        Direction.BOTH,
                        Set.of(Objects.requireNonNull(target.id)),
                        Objects.requireNonNull(target.lastInteraction),
                        null,
                        null,
                        null,
                        "The last interaction, as the imported file has it"))
                .toList());
        var byTarget = new HashMap<PersonToBe, UUID>();
        for (int i = 0; i < ids.size(); i++) {
            byTarget.put(inTouch.get(i), ids.get(i).value());
        }
        return byTarget;
    }
}
