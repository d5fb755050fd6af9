package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ChunkOfPeople.Looked;
import app.kith.exchange.ImportBatches.Counts;
import app.kith.exchange.ImportReport.ReportRow;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.RowProblem;
import app.kith.people.AddressBook;
import app.kith.people.PeopleMatching;
import app.kith.people.fields.FactFields;
import app.kith.people.photos.Photos;
import app.kith.people.photos.UnusablePhoto;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings some rows in: all of them, with the note that they are done, or none.
@Component
class ImportChunk {
    private final AddressBook people;
    private final PeopleMatching matching;
    private final Workspaces workspaces;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportReport report;
    private final ImportQuestions questions;
    private final FactFields fields;
    private final Photos photos;
    private final HistoryChunk history;
    private final ChunkWriting writing;

    ImportChunk(
            AddressBook people,
            PeopleMatching matching,
            Workspaces workspaces,
            ImportBatches batches,
            ImportRows rows,
            ImportReport report,
            ImportQuestions questions,
            FactFields fields,
            Photos photos,
            HistoryChunk history,
            ChunkWriting writing) {
        this.people = people;
        this.matching = matching;
        this.workspaces = workspaces;
        this.batches = batches;
        this.rows = rows;
        this.report = report;
        this.questions = questions;
        this.fields = fields;
        this.photos = photos;
        this.history = history;
        this.writing = writing;
    }

    /// The batch was stopped while the chunk was under way; the chunk is rolled back.
    static class Stopped extends RuntimeException {}

    /// By which names somebody was there before, to be looked up once for all chunks.
    @Transactional(readOnly = true)
    NamesBefore namesBefore(ImportId batch, boolean isBegun) {
        return NamesBefore.of(batch, isBegun, matching, rows);
    }

    /// @param before see [#namesBefore]
    /// @param chunk rows that follow on each other; blank ones do not count
    /// @param lastRow the number of the last of them
    /// @param withKeys see [ChunkWriting#write]
    @Transactional
    void bringIn(ImportId batch, NamesBefore before, List<Row> chunk, long lastRow, boolean withKeys) {
        var remarks = new ArrayList<ReportRow>();
        var became = new ChunkOfPeople(look(batch, before, chunk, remarks));
        remarks.forEach(became::remark);
        chunk.forEach(became::take);
        writing.write(batch, became, withKeys);
        var counts = became.counts().with(history.bringIn(batch, interactions(chunk)));
        if (!batches.advance(batch, lastRow, counts)) {
            throw new Stopped();
        }
    }

    private static List<Row.Interaction> interactions(List<Row> chunk) {
        return chunk.stream()
                .filter(Row.Interaction.class::isInstance)
                .map(Row.Interaction.class::cast)
                .toList();
    }

    /// Sets a row aside that could not be brought in with others nor alone.
    @Transactional
    void setAside(ImportId batch, Row row, long lastRow) {
        var cells = row instanceof Row.Person person
                ? person.cells()
                : row instanceof Row.Interaction told ? told.cells() : null;
        if (cells != null) {
            var problem = new RowProblem(lastRow, row.line(), "Kith could not save this row", cells);
            report.report(batch, List.of(new ReportRow(problem, true)));
        }
        if (!batches.advance(batch, lastRow, new Counts(0, 0, 0, 1))) {
            throw new Stopped();
        }
    }

    /// Looks up in a handful of statements whom the rows may be.
    private Looked look(ImportId batch, NamesBefore before, List<Row> chunk, List<ReportRow> remarks) {
        var region = workspaces.settings().region();
        var own = new OwnFacts(fields.all());
        var candidates = new IdentityHashMap<Row.Person, Candidate>();
        chunk.forEach(row -> {
            if (row instanceof Row.Person person) {
                candidates.put(person, withPhoto(person, Candidate.of(person, region, own), remarks));
            }
        });
        var seen = new Recognition.Seen();
        var everybody = Recognition.of(candidates.values(), matching, rows, seen, before);
        var recognition = everybody.withoutNamesOf(rows.addedBy(batch, everybody.named()));
        var answers = answers(batch, candidates.values());
        var wanted = new ArrayList<>(recognition.contacts());
        answers.values().forEach(answer -> {
            if (answer.contact() != null) {
                wanted.add(answer.contact());
            }
        });
        return new Looked(region, candidates, seen, recognition, answers, people.profiles(wanted));
    }

    private Map<Long, ImportQuestion> answers(ImportId batch, Collection<Candidate> candidates) {
        var numbers = candidates.stream().mapToLong(Candidate::row).summaryStatistics();
        return candidates.isEmpty() ? Map.of() : questions.answered(batch, numbers.getMin(), numbers.getMax());
    }

    /// Where the file has a picture, that is kept first; one that cannot be read is told about.
    private Candidate withPhoto(Row.Person row, Candidate candidate, List<ReportRow> remarks) {
        var photo = row.photo();
        if (photo == null) {
            return candidate;
        }
        try {
            return candidate.showing(photos.keep(new ByteArrayInputStream(photo.bytes()), null));
        } catch (UnusablePhoto | IOException unusable) {
            remarks.add(new ReportRow(
                    ChunkOfPeople.problem(candidate, row, "The picture was left out, since it cannot be read"), false));
            return candidate;
        }
    }
}
