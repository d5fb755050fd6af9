package app.kith.people.tags;

import app.kith.design.Icon;
import app.kith.people.ContactId;
import app.kith.people.SavedViews;
import app.kith.people.Tagging;
import app.kith.people.spi.BulkDeed;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Renames a tag, merges it into another or takes it away, for everybody who carries it. Begun from
/// [TagChanges], not from the list of people.
@Component
class RetagDeed implements BulkDeed {
    /// They carried the other tag as well.
    private static final String BOTH = "both";

    private final Tagging tagging;
    private final SavedViews views;
    private final Tags tags;

    RetagDeed(Tagging tagging, SavedViews views, Tags tags) {
        this.tagging = tagging;
        this.views = views;
        this.tags = tags;
    }

    @Override
    public String key() {
        return "retag";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String label() {
        return "Rename a tag";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.TAGS;
    }

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public String checked(String value) {
        return Retagging.read(value).written();
    }

    @Override
    public String said(String people, String value) {
        var what = Retagging.read(value);
        return switch (what.kind()) {
            case RENAME -> "Renamed the tag “%s” to “%s”.".formatted(what.tag(), what.other());
            case MERGE -> "Merged the tag “%s” into “%s”.".formatted(what.tag(), what.other());
            case REMOVE -> "Removed the tag “%s” from %s.".formatted(what.tag(), people);
        };
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> people, String value) {
        var what = Retagging.read(value);
        if (what.kind() == Retagging.Kind.REMOVE) {
            return tagging.untag(people, what.tag()).stream().collect(Collectors.toMap(id -> id, id -> ""));
        }
        var moved = new HashMap<ContactId, String>();
        tagging.replace(people, what.tag(), what.other()).forEach((id, hadBoth) -> moved.put(id, hadBoth ? BOTH : ""));
        tags.paintLike(what.tag(), what.other());
        views.retag(what.tag(), what.other());
        return moved;
    }

    /// A view that showed the one tag keeps to the other after a merge: which of the two it was is not known any more.
    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        var what = Retagging.read(value);
        var back = new HashSet<ContactId>();
        if (what.kind() == Retagging.Kind.REMOVE) {
            back.addAll(tagging.tag(before.keySet(), what.tag()));
            return back;
        }
        var hadBoth = with(before, BOTH);
        if (!hadBoth.isEmpty()) {
            back.addAll(tagging.tag(hadBoth, what.tag()));
        }
        back.addAll(tagging.replace(with(before, ""), what.other(), what.tag()).keySet());
        tags.paintLike(what.other(), what.tag());
        if (what.kind() == Retagging.Kind.RENAME) {
            views.retag(what.other(), what.tag());
        }
        return back;
    }

    private static Set<ContactId> with(Map<ContactId, String> before, String value) {
        return before.entrySet().stream()
                .filter(one -> one.getValue().equals(value))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
