package app.kith.interactions;

import app.kith.people.ContactId;
import app.kith.people.search.PersonTexts;
import app.kith.people.search.SearchWords;
import app.kith.people.spi.Notes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets people be found by what was noted of what happened with them.
@Component
@Transactional
class NotedWords implements Notes {
    private static final int CHUNK = 500;
    /// So many of the newest notes are looked through to say which one it was.
    private static final int MOST_LOOKED_AT = 5_000;

    private final InteractionRepository interactions;
    private final PersonTexts texts;

    NotedWords(InteractionRepository interactions, PersonTexts texts) {
        this.interactions = interactions;
        this.texts = texts;
    }

    @EventListener
    void on(InteractionLogged event) {
        var note = event.note();
        if (note == null) texts.changed(event.people());
        else texts.notedToo(event.people(), note);
    }

    @EventListener
    void on(InteractionsChanged event) {
        var all = List.copyOf(event.people());
        for (int from = 0; from < all.size(); from += CHUNK) {
            texts.noted(notesOf(all.subList(from, Math.min(from + CHUNK, all.size()))));
        }
    }

    @Override
    public Map<ContactId, List<String>> notesOf(Collection<ContactId> contacts) {
        var notes = new LinkedHashMap<ContactId, List<String>>();
        contacts.forEach(contact -> notes.put(contact, new ArrayList<>()));
        interactions
                .notesOf(contacts.stream().map(ContactId::value).toList(), Limit.unlimited())
                .forEach(note -> Objects.requireNonNull(notes.get(new ContactId(note.contact())))
                        .add(note.note()));
        return notes;
    }

    @Override
    public Map<ContactId, Mention> mentions(Collection<ContactId> contacts, Set<String> words) {
        var found = new LinkedHashMap<ContactId, Mention>();
        var held = new LinkedHashMap<ContactId, Integer>();
        interactions
                .notesOf(contacts.stream().map(ContactId::value).toList(), Limit.of(MOST_LOOKED_AT))
                .forEach(note -> {
                    var contact = new ContactId(note.contact());
                    var holds = (int) words.stream()
                            .filter(word -> SearchWords.occurs(word, note.note()))
                            .count();
                    if (holds > held.getOrDefault(contact, 0)) {
                        held.put(contact, holds);
                        found.put(contact, new Mention(note.kind().label(), note.day(), note.note()));
                    }
                });
        return found;
    }
}
