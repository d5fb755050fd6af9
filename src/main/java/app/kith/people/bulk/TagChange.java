package app.kith.people.bulk;

import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Tagging;
import app.kith.people.spi.BulkDeed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives people a tag more, or takes one from them; each is the way back of the other.
abstract class TagChange implements BulkDeed {
    private final Tagging tagging;
    private final AddressBook people;
    private final boolean gives;

    TagChange(Tagging tagging, AddressBook people, boolean gives) {
        this.tagging = tagging;
        this.people = people;
        this.gives = gives;
    }

    @Override
    public List<Choice> choices() {
        return people.tags().stream().map(tag -> new Choice(tag, tag)).toList();
    }

    @Override
    public boolean isOffered() {
        return gives || !people.tags().isEmpty();
    }

    @Override
    public boolean isOpen() {
        return gives;
    }

    @Override
    public String checked(String value) {
        var tag = value.strip();
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("A tag needs a name");
        }
        if (tag.length() > ContactDetails.MAX_TAG) {
            throw new IllegalArgumentException("A tag has at most %d characters".formatted(ContactDetails.MAX_TAG));
        }
        return tag;
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> people, String value) {
        return change(people, value, gives).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(change(before.keySet(), value, !gives));
    }

    private Collection<ContactId> change(Collection<ContactId> people, String tag, boolean give) {
        return give ? tagging.tag(people, tag) : tagging.untag(people, tag);
    }
}
