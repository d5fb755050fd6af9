package app.kith.people.bulk;

import app.kith.design.Icon;
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
import org.springframework.stereotype.Component;

/// Gives people a tag more.
@Component
class TagDeed implements BulkDeed {
    private final Tagging tagging;
    private final AddressBook people;

    TagDeed(Tagging tagging, AddressBook people) {
        this.tagging = tagging;
        this.people = people;
    }

    @Override
    public String key() {
        return "tag";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "Tag";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.TAG;
    }

    @Override
    public List<Choice> choices() {
        return people.tags().stream().map(tag -> new Choice(tag, tag)).toList();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public String checked(String value) {
        return checkedTag(value);
    }

    static String checkedTag(String value) {
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
    public String said(String people, String value) {
        return "Tagged %s with “%s”.".formatted(people, value);
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> people, String value) {
        return tagging.tag(people, value).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(tagging.untag(before.keySet(), value));
    }
}
