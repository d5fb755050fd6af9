package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.Recognition.Finding;
import app.kith.exchange.format.PeopleFile;
import app.kith.exchange.format.Row;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.PeopleMatching;
import app.kith.people.fields.FactFields;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Goes through a file before it is brought in and notes the questions it raises.
@Component
class ImportScan {
    private static final int CHUNK = 500;

    private final AddressBook people;
    private final PeopleMatching matching;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportQuestions questions;
    private final Workspaces workspaces;
    private final FactFields fields;
    private final HistoryChunk history;

    ImportScan(
            AddressBook people,
            PeopleMatching matching,
            ImportBatches batches,
            ImportRows rows,
            ImportQuestions questions,
            Workspaces workspaces,
            FactFields fields,
            HistoryChunk history) {
        this.people = people;
        this.matching = matching;
        this.batches = batches;
        this.rows = rows;
        this.questions = questions;
        this.workspaces = workspaces;
        this.fields = fields;
        this.history = history;
    }

    DuplicateSummary through(ImportId id, Path file) {
        questions.dropQuestions(id);
        var own = new OwnFacts(fields.all());
        var before = NamesBefore.of(id, false, matching, rows);
        var look = new Look(id, before, workspaces.settings().region());
        try (var all =
                PeopleFile.open(file, batches.shape(id), batches.mapping(id)).rows()) {
            var chunk = new ArrayList<Candidate>(CHUNK);
            var told = new ArrayList<Row.Interaction>();
            all.forEach(row -> {
                if (row instanceof Row.SetAside) {
                    look.setAside++;
                } else if (row instanceof Row.Interaction interaction) {
                    told.add(interaction);
                    if (told.size() == CHUNK) {
                        look.at(history.count(told));
                        told.clear();
                    }
                } else if (row instanceof Row.Person person) {
                    chunk.add(Candidate.of(person, look.region, own));
                    if (chunk.size() == CHUNK) {
                        look.at(chunk);
                        chunk.clear();
                    }
                }
            });
            look.at(chunk);
            look.at(history.count(told));
        }
        return new DuplicateSummary(look.fresh, look.certain, look.same, look.asked, look.setAside, look.reachable);
    }

    private final class Look {
        private final ImportId id;
        private final NamesBefore before;
        private final String region;
        private final Recognition.Seen seen = new Recognition.Seen();
        private int fresh;
        private int certain;
        private int same;
        private int asked;
        private int setAside;
        private int reachable;

        Look(ImportId id, NamesBefore before, String region) {
            this.id = id;
            this.before = before;
            this.region = region;
        }

        void at(ImportBatches.Counts counts) {
            fresh += counts.added();
            same += counts.unchanged();
            setAside += counts.setAside();
        }

        void at(List<Candidate> chunk) {
            if (chunk.isEmpty()) {
                return;
            }
            var recognition = Recognition.of(chunk, matching, rows, seen, before);
            var asks = new HashMap<Candidate, Finding.Ask>();
            for (var candidate : chunk) {
                if (!candidate.details().handles().isEmpty()) {
                    reachable++;
                }
                switch (recognition.find(candidate)) {
                    case Finding.SameRow sameRow -> same++;
                    case Finding.Certain sure -> certain++;
                    case Finding.New isNew -> fresh++;
                    case Finding.Ask ask -> {
                        asked++;
                        asks.put(candidate, ask);
                    }
                }
                seen.add(candidate);
            }
            ask(asks);
        }

        private void ask(Map<Candidate, Finding.Ask> asks) {
            var contacts = new ArrayList<ContactId>();
            asks.values().forEach(ask -> {
                if (ask.who().contact() != null) {
                    contacts.add(ask.who().contact());
                }
            });
            var here = new HashMap<ContactId, ContactDetails>();
            people.profiles(contacts).values().stream()
                    .forEach((ContactProfile profile) -> here.put(profile.id(), profile.details()));
            var raised = new ArrayList<ImportQuestion>();
            asks.forEach((candidate, ask) -> raised.add(new ImportQuestion(
                    ImportQuestions.nextId(),
                    candidate.row(),
                    ask.kind(),
                    ask.reason(),
                    ask.who().contact(),
                    Recognition.details(ask.who(), here),
                    candidate.details(),
                    null,
                    Map.of())));
            questions.ask(id, raised);
        }
    }
}
