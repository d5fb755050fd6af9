package app.kith.people.bulk;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.spi.BulkDeed;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts people in the bin.
@Component
class BinDeed implements BulkDeed {
    private final AddressBook people;

    BinDeed(AddressBook people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "bin";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return "Put in the bin";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.TRASH;
    }

    @Override
    public String said(String count, String value) {
        return "%s in the bin. You can bring them back for %d days.".formatted(count, AddressBook.DAYS_IN_BIN);
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        return people.putInBin(chosen).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(people.restore(before.keySet()));
    }
}
