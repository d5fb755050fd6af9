package app.kith.people.bulk;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.spi.BulkDeed;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Erases people in the bin for good. Nothing of them stays in the change either.
@Component
class ForgetDeed implements BulkDeed {
    private final AddressBook people;
    private final Forgetting forgetting;

    ForgetDeed(AddressBook people, Forgetting forgetting) {
        this.people = people;
        this.forgetting = forgetting;
    }

    @Override
    public String key() {
        return "forget";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "Forget for good";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.TRASH;
    }

    @Override
    public boolean isForTheBin() {
        return true;
    }

    @Override
    public boolean isFinal() {
        return true;
    }

    @Override
    public String said(String count, String value) {
        return "%s forgotten.".formatted(count);
    }

    /// Only whoever is still in the bin: somebody may have been brought back since they were chosen.
    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        var gone = people.inBin(chosen);
        forgetting.forget(gone);
        return gone.stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return Set.of();
    }
}
