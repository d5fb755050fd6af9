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

/// Lets people go.
@Component
class LetGoDeed implements BulkDeed {
    private final LettingGo lettingGo;

    LetGoDeed(LettingGo lettingGo) {
        this.lettingGo = lettingGo;
    }

    @Override
    public String key() {
        return "let-go";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return "Let go";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.MOON;
    }

    @Override
    public String said(String count, String value) {
        return "Let %s go. Kith suggests no word with them.".formatted(count);
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> chosen, String value) {
        return lettingGo.letGo(chosen).stream().collect(Collectors.toMap(id -> id, id -> ""));
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        return new HashSet<>(lettingGo.takeBack(before.keySet()));
    }
}
