package app.kith.people.fields;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The facts that the workspace keeps of its people.
///
/// A person's facts carry the name of theirs; so a fact that is taken off the list stays with whoever has it.
@Service
@Transactional
public class FactFields {
    /// So many can be kept at most.
    public static final int MOST = 100;

    private final OwnFieldRepository fields;
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    FactFields(OwnFieldRepository fields, JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.fields = fields;
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// All of them, in the order the user gave them.
    @Transactional(readOnly = true)
    public List<FactField> all() {
        return fields.all().stream().map(OwnField::field).toList();
    }

    /// Adds one at the end of the list.
    ///
    /// @throws IllegalArgumentException with the sentence, where the name is taken or the choices will not do
    public FactField add(String name, FactType type, List<String> choices) {
        var there = fields.all();
        if (there.size() >= MOST) {
            throw new IllegalArgumentException("At most %d facts can be kept".formatted(MOST));
        }
        refuseTaken(name, null);
        return fields.saveAndFlush(new OwnField(name, type, choices, there.size()))
                .field();
    }

    /// Calls it by another name, with everybody who has it, in one statement.
    ///
    /// @throws IllegalArgumentException with the sentence, where the name is taken
    public void rename(UUID id, String name) {
        var field = found(id);
        var before = field.name();
        refuseTaken(name, id);
        field.rename(name);
        fields.saveAndFlush(field);
        if (!before.equals(field.name())) {
            sql.sql("update contact_fact set label = ? where workspace_id = ? and lower(label) = lower(?)")
                    .params(field.name(), workspaces.current().value(), before)
                    .update();
            entities.clear();
        }
    }

    /// How many people have a value that would not fit this type.
    @Transactional(readOnly = true)
    public long misfits(UUID id, FactType type, List<String> choices) {
        entities.flush();
        var misfits = new long[1];
        sql.sql("""
                select content, count(*)
                  from contact_fact
                 where workspace_id = ?
                   and lower(label) = lower(?)
                 group by content
                """).params(workspaces.current().value(), found(id).name()).query(row -> {
            if (type.plain(row.getString(1), choices, Locale.ROOT).isEmpty()) {
                misfits[0] += row.getLong(2);
            }
        });
        return misfits[0];
    }

    /// Holds values of another type from now on. Those that are there stay as they are, see [#misfits].
    ///
    /// @throws IllegalArgumentException with the sentence, where the choices will not do
    public void change(UUID id, FactType type, List<String> choices) {
        var field = found(id);
        field.holds(type, choices);
        fields.saveAndFlush(field);
    }

    /// Puts the list into this order; those that are not named come last.
    public void reorder(List<UUID> ids) {
        var all = fields.all();
        all.forEach(field -> {
            var place = ids.indexOf(field.id());
            field.moveTo(place < 0 ? ids.size() + all.indexOf(field) : place);
        });
    }

    /// Takes it off the list. Whoever has such a fact keeps it, as any other.
    public void remove(UUID id) {
        fields.delete(found(id));
    }

    /// How many facts there are of each, by [FactField#key].
    @Transactional(readOnly = true)
    public Map<String, Long> uses() {
        entities.flush();
        var uses = new HashMap<String, Long>();
        sql.sql("""
                select lower(f.label), count(*)
                  from contact_fact f
                 where f.workspace_id = ?
                   and lower(f.label) in (select own.name_key from fact_field own where own.workspace_id = ?)
                 group by lower(f.label)
                """)
                .params(workspaces.current().value(), workspaces.current().value())
                .query(row -> {
                    uses.put(row.getString(1), row.getLong(2));
                });
        return uses;
    }

    private void refuseTaken(String name, @Nullable UUID self) {
        fields.withKey(FactField.key(name))
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("There is a fact called %s already".formatted(other.name()));
                });
    }

    private OwnField found(UUID id) {
        return fields.findById(id).orElseThrow(() -> new IllegalArgumentException("This fact is no longer there"));
    }
}
