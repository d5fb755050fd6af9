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

/// Brings people back from the bin.
@Component
class RestoreDeed implements BulkDeed {
    private final AddressBook people;

    RestoreDeed(AddressBook people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "restore";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Bring back";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.UNDO_2;
    }

    @Override
    public boolean isForTheBin() {
        return true;
    }

    @Override
    public String said(String count, String value) {
        return "%s back.".formatted(count);
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        return people.restore(chosen).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(people.putInBin(before.keySet()));
    }
}
