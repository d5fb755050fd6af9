package app.kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tags many people at once.
@Service
@Transactional
public class Tagging {
    private final AddressBook people;

    Tagging(AddressBook people) {
        this.people = people;
    }

    /// Gives these people a tag more.
    ///
    /// @return those who did not carry it before
    /// @throws IllegalArgumentException when no tag can be called that
    public List<ContactId> tag(Collection<ContactId> ids, String tag) {
        var key = Tag.key(tag.strip());
        return retagged(ids, tags -> {
            if (tags.stream().map(Tag::key).noneMatch(key::equals)) {
                tags.add(tag);
            }
        });
    }

    /// Takes a tag from these people.
    ///
    /// @return those who carried it
    public List<ContactId> untag(Collection<ContactId> ids, String tag) {
        var key = Tag.key(tag.strip());
        return retagged(ids, tags -> tags.removeIf(one -> Tag.key(one).equals(key)));
    }

    /// Gives whoever of these people carries a tag another one in its place.
    ///
    /// @return those who carried it, each with whether they carried the other as well
    public Map<ContactId, Boolean> replace(Collection<ContactId> ids, String tag, String other) {
        var key = Tag.key(tag.strip());
        var otherKey = Tag.key(other.strip());
        var hadBoth = new LinkedHashMap<ContactId, Boolean>();
        var edits = new LinkedHashMap<ContactId, ContactDetails>();
        people.profiles(ids).forEach((id, person) -> {
            var before = person.details().tags();
            if (before.stream().map(Tag::key).anyMatch(key::equals)) {
                var both = before.stream().map(Tag::key).anyMatch(otherKey::equals);
                var after = before.stream()
                        .filter(one -> !both || !Tag.key(one).equals(key))
                        .map(one -> Tag.key(one).equals(key) ? other.strip() : one)
                        .toList();
                hadBoth.put(id, both);
                edits.put(id, person.details().tagged(after));
            }
        });
        people.retagAll(edits);
        return hadBoth;
    }

    private List<ContactId> retagged(Collection<ContactId> ids, Consumer<List<String>> change) {
        var edits = new LinkedHashMap<ContactId, ContactDetails>();
        people.profiles(ids).forEach((id, person) -> {
            var tags = new ArrayList<>(person.details().tags());
            change.accept(tags);
            if (!tags.equals(person.details().tags())) {
                edits.put(id, person.details().tagged(tags));
            }
        });
        people.retagAll(edits);
        return List.copyOf(edits.keySet());
    }
}
