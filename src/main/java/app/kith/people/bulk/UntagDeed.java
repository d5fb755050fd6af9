package app.kith.people.bulk;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
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

/// Takes a tag from people.
@Component
class UntagDeed implements BulkDeed {
    private final Tagging tagging;
    private final AddressBook people;

    UntagDeed(Tagging tagging, AddressBook people) {
        this.tagging = tagging;
        this.people = people;
    }

    @Override
    public String key() {
        return "untag";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "Remove a tag";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.MINUS;
    }

    @Override
    public List<Choice> choices() {
        return people.tags().stream().map(tag -> new Choice(tag, tag)).toList();
    }

    @Override
    public boolean isOffered() {
        return !people.tags().isEmpty();
    }

    @Override
    public String said(String people, String value) {
        return "Took the tag “%s” from %s.".formatted(value, people);
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> people, String value) {
        return tagging.untag(people, value).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(tagging.tag(before.keySet(), value));
    }
}
