package app.kith.people;

import app.kith.accounts.Member;
import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who of a team looks after whom. Whoever is no longer a member owns nobody.
@Service
@Transactional
public class Owners {
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Owners(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// Who can own somebody, by name.
    @Transactional(readOnly = true)
    public List<Member> members() {
        return workspaces.members();
    }

    /// Whether there is more than one member, so that owners tell anything.
    @Transactional(readOnly = true)
    public boolean isTeam() {
        return members().size() > 1;
    }

    /// Who owns these people; nobody is left out.
    @Transactional(readOnly = true)
    public Map<ContactId, Member> of(Collection<ContactId> contacts) {
        entities.flush();
        var members = members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var values = values(contacts);
        var owners = new LinkedHashMap<ContactId, Member>();
        sql.sql("""
                        select c.id, c.owner_id
                          from unnest(cast(? as uuid array)) as wanted (id)
                          left join contact c on c.id = wanted.id and c.id = any(?)
                         where c.workspace_id = ?
                           and c.owner_id is not null
                        """).params(values, values, workspace()).query((ResultSet row) -> {
            var owner = members.get(new UserId(row.getObject(2, UUID.class)));
            if (owner != null) {
                owners.put(new ContactId(row.getObject(1, UUID.class)), owner);
            }
        });
        return owners;
    }

    /// Gives these people an owner, or none.
    ///
    /// @return those whose owner was another, with who that was
    /// @throws IllegalArgumentException when that user is no member
    public Map<ContactId, Optional<UserId>> give(Collection<ContactId> contacts, @Nullable UserId owner) {
        if (owner != null && members().stream().noneMatch(member -> member.id().equals(owner))) {
            throw new IllegalArgumentException("An owner is a member of this workspace");
        }
        var before = new LinkedHashMap<ContactId, Optional<UserId>>();
        var owners = of(contacts);
        for (var contact : contacts) {
            var was = Optional.ofNullable(owners.get(contact)).map(Member::id);
            if (!was.equals(Optional.ofNullable(owner))) {
                before.put(contact, was);
            }
        }
        sql.sql("update contact set owner_id = cast(? as uuid) where workspace_id = ? and id = any(?)")
                .params(Arrays.asList(
                        owner == null ? null : owner.value().toString(), workspace(), values(before.keySet())))
                .update();
        return before;
    }

    /// Whoever is signed in looks after somebody they have just added, where there is a team.
    void adopt(ContactId added) {
        workspaces.user().filter(user -> isTeam()).ifPresent(user -> give(List.of(added), user));
    }

    private static UUID[] values(Collection<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toArray(UUID[]::new);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
