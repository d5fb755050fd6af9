package app.kith.people.search;

import app.kith.accounts.Restored;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.spi.Notes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the words by which people are found anew from what they come from.
@Component
public class TextUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(TextUpkeep.class);
    private static final int CHUNK = 200;

    private final AddressBook people;
    private final PersonTexts texts;
    private final ObjectProvider<Notes> notes;
    private final Workspaces workspaces;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    TextUpkeep(
            AddressBook people,
            PersonTexts texts,
            ObjectProvider<Notes> notes,
            Workspaces workspaces,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.people = people;
        this.texts = texts;
        this.notes = notes;
        this.workspaces = workspaces;
        this.sql = sql;
        this.transaction = transaction;
    }

    /// For whoever changes people otherwise than through the address book and the log.
    public void refresh(Collection<ContactId> contacts) {
        var all = List.copyOf(contacts);
        for (int from = 0; from < all.size(); from += CHUNK) {
            refreshSome(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }

    private void refreshSome(List<ContactId> contacts) {
        transaction.executeWithoutResult(status -> {
            var details = new LinkedHashMap<ContactId, ContactDetails>();
            people.profiles(contacts).forEach((id, profile) -> details.put(id, profile.details()));
            texts.rewritten(details);
            notes.stream().forEach(some -> texts.noted(some.notesOf(details.keySet())));
            texts.made(details.keySet());
        });
    }

    /// Of people written down by an older version, which made the words otherwise or not at all.
    @EventListener({ApplicationReadyEvent.class, Restored.class})
    void start() {
        if (!outdated(1).isEmpty()) {
            Thread.ofPlatform().name("kith-words").daemon().start(this::makeAnew);
        }
    }

    void makeAnew() {
        for (var workspace : workspaces.all()) {
            try {
                workspaces.inWorkspace(workspace, () -> {
                    var last = new UUID(0, 0);
                    List<ContactId> some;
                    while (!(some = outdated(last, workspace.value())).isEmpty()) {
                        refresh(some);
                        last = some.getLast().value();
                    }
                });
            } catch (RuntimeException failed) {
                LOG.warn("Some people are not found by all that is known of them; the next start tries again", failed);
            }
        }
    }

    private List<UUID> outdated(int limit) {
        return sql.sql("select contact_id from person_text where made_by < ? limit ?")
                .params(PersonTexts.VERSION, limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Those after that one, so that nobody is walked past again and again.
    private List<ContactId> outdated(UUID last, UUID workspace) {
        return sql.sql("""
                        select contact_id
                          from person_text
                         where contact_id > ?
                           and made_by < ?
                           and workspace_id = ?
                         order by contact_id
                         limit ?
                        """)
                .params(last, PersonTexts.VERSION, workspace, CHUNK)
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }
}
