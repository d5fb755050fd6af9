package app.kith.people.bulk;

import app.kith.accounts.Member;
import app.kith.accounts.UserId;
import app.kith.design.Icon;
import app.kith.people.ContactId;
import app.kith.people.Owners;
import app.kith.people.spi.BulkDeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says who of the team looks after people.
@Component
class OwnerDeed implements BulkDeed {
    private static final String NOBODY = "";

    private final Owners owners;

    OwnerDeed(Owners owners) {
        this.owners = owners;
    }

    @Override
    public String key() {
        return "owner";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "Owner";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.USER_ROUND;
    }

    @Override
    public boolean isOffered() {
        return owners.isTeam();
    }

    @Override
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        owners.members().forEach(one -> choices.add(new Choice(one.id().value().toString(), one.name())));
        choices.add(new Choice(NOBODY, "Nobody"));
        return choices;
    }

    @Override
    public String said(String people, String value) {
        return owners.members().stream()
                .filter(one -> one.id().value().toString().equals(value))
                .map(Member::name)
                .findFirst()
                .map(name -> "%s looks after %s.".formatted(name, people))
                .orElse("Nobody looks after %s any more.".formatted(people));
    }

    @Override
    public Map<ContactId, String> apply(Collection<ContactId> people, String value) {
        var before = new LinkedHashMap<ContactId, String>();
        owners.give(people, user(value))
                .forEach((id, was) ->
                        before.put(id, was.map(one -> one.value().toString()).orElse(NOBODY)));
        return before;
    }

    @Override
    public Set<ContactId> takeBack(Map<ContactId, String> before, String value) {
        var now = owners.of(before.keySet());
        var isMember = owners.members();
        var groups = new HashMap<String, Set<ContactId>>();
        before.forEach((id, was) -> {
            var owner = now.get(id);
            if ((owner == null ? NOBODY : owner.id().value().toString()).equals(value)) {
                var back = isMember.stream()
                                .anyMatch(one -> one.id().value().toString().equals(was))
                        ? was
                        : NOBODY;
                groups.computeIfAbsent(back, key -> new HashSet<>()).add(id);
            }
        });
        var back = new HashSet<ContactId>();
        groups.forEach((was, ids) -> {
            owners.give(ids, user(was));
            back.addAll(ids);
        });
        return back;
    }

    private static @Nullable UserId user(String value) {
        return value.equals(NOBODY) ? null : new UserId(UUID.fromString(value));
    }
}
