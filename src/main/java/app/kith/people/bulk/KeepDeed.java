package app.kith.people.bulk;

import app.kith.design.Icon;
import app.kith.people.ContactId;
import app.kith.people.LettingGo;
import app.kith.people.spi.BulkDeed;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Ends the letting go of people.
@Component
class KeepDeed implements BulkDeed {
    private final LettingGo lettingGo;

    KeepDeed(LettingGo lettingGo) {
        this.lettingGo = lettingGo;
    }

    @Override
    public String key() {
        return "keep";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String label() {
        return "No longer let go";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.SUN;
    }

    @Override
    public String said(String count, String value) {
        return "%s no longer let go.".formatted(count);
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        return lettingGo.takeBack(chosen).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(lettingGo.letGo(before.keySet()));
    }
}
