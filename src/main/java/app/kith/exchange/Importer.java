package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.exchange.ImportQuestion.Kind;
import app.kith.exchange.format.CardReportWriter;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.DroppedFile;
import app.kith.exchange.format.DroppedFiles;
import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.ImportedInteraction;
import app.kith.exchange.format.PeopleFile;
import app.kith.exchange.format.ReportWriter;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.RowProblem;
import app.kith.exchange.format.TextShape;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.ContactDetails;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a file of people in: look at it, match its columns, settle who is who, run, report, undo. Each step
/// is kept, so that the user may leave and come back, and a restart loses nothing.
@Service
@Transactional
public class Importer {
    /// No file may be larger.
    public static final long MAX_BYTES = DroppedFile.MAX_BYTES;

    /// No name of kept matches is longer.
    public static final int MAX_MATCHES_NAME = SavedMappings.MAX_NAME;

    private static final int MOST_SHOWN = 50;

    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportReport report;
    private final ImportQuestions questions;
    private final ImportScan scan;
    private final ImportRunner runner;
    private final Workspaces workspaces;
    private final SavedMappings mappings;
    private final ImportDrafts drafts;
    private final DroppedFiles files;
    private final ImportFiles kept;
    private final TransactionTemplate transaction;

    Importer(
            ImportBatches batches,
            ImportRows rows,
            ImportReport report,
            ImportQuestions questions,
            ImportScan scan,
            ImportRunner runner,
            Workspaces workspaces,
            SavedMappings mappings,
            ImportDrafts drafts,
            DroppedFiles files,
            ImportFiles kept,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.batches = batches;
        this.rows = rows;
        this.report = report;
        this.questions = questions;
        this.scan = scan;
        this.runner = runner;
        this.workspaces = workspaces;
        this.mappings = mappings;
        this.drafts = drafts;
        this.files = files;
        this.kept = kept;
    }

    /// Looks at a dropped file and keeps it; nothing of it is brought in yet.
    ///
    /// @throws UnreadableFile when it is empty, too large or no table of rows and columns; its message says so
    @Transactional(propagation = Propagation.SUPPORTS) // a connection would wait for a file that arrives slowly
    public ImportDraft open(String fileName, InputStream content) {
        try (var dropped = files.receive(content)) {
            var name = fileName.length() <= 255 ? fileName : fileName.substring(0, 255);
            var sniff = FileSniff.look(dropped.path());
            return transaction.execute(status -> drafts.keep(name, dropped.path(), sniff, null));
        }
    }

    /// The file as it was left while matching its columns; empty once it runs, or if there is none.
    @Transactional(readOnly = true)
    public Optional<ImportDraft> draft(ImportId id) {
        return batches.progress(id)
                .filter(batch -> batch.status() == ImportStatus.MATCHING)
                .map(drafts::asLeft);
    }

    /// Reads the file with another encoding or separator, or takes another line for the column names.
    ///
    /// @param charset nothing to detect it
    /// @param separator nothing to detect it
    public ImportDraft readAs(ImportId id, @Nullable Charset charset, @Nullable Character separator) {
        var inside = batches.shape(id).inside();
        return reread(id, file -> FileSniff.look(file, inside, charset, separator));
    }

    /// Takes the file's first line for people instead of column names, or the other way round.
    public ImportDraft readAs(ImportId id, TextShape shape) {
        return reread(id, file -> FileSniff.as(file, shape));
    }

    /// The files in a dropped archive that may hold people, the likeliest first; none if it is no archive.
    @Transactional(readOnly = true)
    public List<String> inside(ImportId id) {
        batches.found(id);
        return batches.shape(id).inside() == null ? List.of() : kept.with(id, FileSniff::inside);
    }

    /// Reads another file of the archive.
    ///
    /// @param inside one of [#inside]
    public ImportDraft readAs(ImportId id, String inside) {
        return reread(id, file -> FileSniff.look(file, inside));
    }

    private ImportDraft reread(ImportId id, Function<Path, FileSniff> look) {
        var batch = batches.found(id);
        var again = kept.with(id, file -> drafts.keepAgain(batch, look.apply(file)));
        if (batch.status() == ImportStatus.MATCHING) {
            questions.dropQuestions(id);
        }
        return again;
    }

    /// Keeps what the columns become, under a name. The next file with columns of these names is matched the
    /// same way.
    ///
    /// @param name 1 to [#MAX_MATCHES_NAME] characters
    public void keepMatches(ImportId id, String name) {
        batches.found(id);
        var plain = name.strip();
        mappings.keep(
                plain.length() > MAX_MATCHES_NAME ? plain.substring(0, MAX_MATCHES_NAME) : plain, batches.mapping(id));
    }

    /// Keeps them no longer.
    public void forgetMatches(ImportId id) {
        batches.found(id);
        mappings.forget(batches.mapping(id));
    }

    /// Keeps what the columns become. Questions that were asked with other columns are forgotten.
    public void match(ImportId id, ColumnMapping mapping) {
        var batch = batches.found(id);
        if (batches.keepMatching(id, batch.described(), batches.shape(id), mapping, batch.rowsTotal())) {
            questions.dropQuestions(id);
        }
    }

    /// How the people of the first rows would look with this mapping; rows that name nobody are left out.
    @Transactional(readOnly = true)
    public List<ContactDetails> preview(ImportId id, ColumnMapping mapping, int count) {
        var region = workspaces.settings().region();
        var own = drafts.own();
        return kept.with(
                id,
                file -> PeopleFile.open(file, batches.shape(id), mapping).preview(count).stream()
                        .filter(Row.Person.class::isInstance)
                        .map(row -> Candidate.of(((Row.Person) row).person(), region, own)
                                .details())
                        .toList());
    }

    /// The first interactions of the file, with this mapping; rows that tell of none are left out.
    @Transactional(readOnly = true)
    public List<ImportedInteraction> previewHistory(ImportId id, ColumnMapping mapping, int count) {
        return kept.with(
                id,
                file -> PeopleFile.open(file, batches.shape(id), mapping).preview(count).stream()
                        .filter(Row.Interaction.class::isInstance)
                        .map(row -> ((Row.Interaction) row).told())
                        .toList());
    }

    /// Goes through the whole file and notes every row that may be somebody already known under another name.
    /// Brings nothing in.
    public DuplicateSummary lookForDuplicates(ImportId id) {
        return kept.with(id, file -> scan.through(id, file));
    }

    /// The next undecided row; empty when all are decided.
    @Transactional(readOnly = true)
    public Optional<ImportQuestion> nextQuestion(ImportId id) {
        return questions.openQuestion(id);
    }

    /// How many questions there are of a kind and how many are open.
    @Transactional(readOnly = true)
    public Map<Kind, int[]> questions(ImportId id) {
        return questions.questionCounts(id);
    }

    public void answer(ImportId id, UUID question, Answer answer, Map<ContactField, Side> picks) {
        questions.answer(id, question, answer, picks);
    }

    /// Asks questions again, unless people are being brought in already.
    ///
    /// @return whether they are asked again
    public boolean askAgain(ImportId id, Collection<UUID> asked) {
        var isMatching = batches.progress(id)
                .filter(progress -> progress.status() == ImportStatus.MATCHING)
                .isPresent();
        if (isMatching) questions.reopen(id, asked);
        return isMatching;
    }

    /// Decides all open questions of a kind alike; joining fills in what is missing and changes nothing else.
    ///
    /// @return which they were
    public List<UUID> answerAll(ImportId id, Kind kind, Answer answer) {
        return questions.answerAllOpen(id, kind, answer);
    }

    /// Starts bringing people in, in the background.
    public void start(ImportId id) {
        if (batches.move(id, EnumSet.of(ImportStatus.MATCHING), ImportStatus.RUNNING, null)) {
            runner.takeUpAfterCommit(id);
        }
    }

    /// Stops an import; what it brought in is taken back.
    public void stop(ImportId id) {
        if (batches.move(
                id,
                EnumSet.of(ImportStatus.RUNNING),
                ImportStatus.STOPPING,
                "Stopped. What it brought in is being taken back.")) {
            runner.takeUpAfterCommit(id);
        }
    }

    /// Takes a whole import back, in the background. What the user changed since is kept, and it says so.
    public void undo(ImportId id) {
        if (batches.move(id, EnumSet.of(ImportStatus.DONE, ImportStatus.FAILED), ImportStatus.UNDOING, null)) {
            runner.takeUpAfterCommit(id);
        }
    }

    /// Throws a file away that has not been brought in.
    public void discard(ImportId id) {
        if (batches.move(id, EnumSet.of(ImportStatus.MATCHING), ImportStatus.STOPPED, "Nothing was brought in.")) {
            kept.drop(id);
            questions.dropQuestions(id);
        }
    }

    @Transactional(readOnly = true)
    public Optional<ImportProgress> progress(ImportId id) {
        return batches.progress(id);
    }

    /// The latest imports, newest first.
    @Transactional(readOnly = true)
    public List<ImportProgress> latest(int limit) {
        return batches.newest(limit);
    }

    /// Tells about every step of an import that runs on this server, from a background thread.
    ///
    /// @return to be run when nobody listens any longer
    public Runnable watch(ImportId id, Consumer<ImportProgress> listener) {
        return runner.watch(id, listener);
    }

    /// Rows that were set aside (or brought in with something to say about them), each with its reason.
    @Transactional(readOnly = true)
    public List<RowProblem> report(ImportId id, boolean setAside, int offset, int limit) {
        return report.rows(id, setAside, offset, limit);
    }

    @Transactional(readOnly = true)
    public int reportSize(ImportId id, boolean setAside) {
        return report.size(id, setAside);
    }

    /// What the file of the rows set aside is called: the same kind of file as they came in, where Kith can
    /// write it.
    @Transactional(readOnly = true)
    public String reportName(ImportId id) {
        var batch = batches.found(id);
        var inside = batch.inside();
        var name = plain(batch.fileName())
                + (inside == null ? "" : "-" + plain(inside.substring(inside.lastIndexOf('/') + 1)));
        return name + "-set-aside." + (isCards(id) ? "vcf" : "csv");
    }

    private static String plain(String fileName) {
        return fileName.replaceFirst("\\.[^.]{1,5}$", "");
    }

    /// Writes the rows that were set aside as their file had them, to be mended and brought in again: cards
    /// as cards, all others as CSV in the file's own columns.
    @Transactional(readOnly = true)
    public void writeReport(ImportId id, OutputStream out) {
        batches.found(id);
        if (isCards(id)) {
            try (var cards = new CardReportWriter(out)) {
                eachSetAside(id, cards::write);
            }
        } else {
            try (var csv = new ReportWriter(
                    out, batches.mapping(id).names(), batches.shape(id).separator())) {
                eachSetAside(id, csv::write);
            }
        }
    }

    private boolean isCards(ImportId id) {
        var form = batches.shape(id).form();
        return form != null && form.isCards();
    }

    private void eachSetAside(ImportId id, Consumer<RowProblem> writer) {
        var some = report.rows(id, true, 0, MOST_SHOWN);
        for (int offset = MOST_SHOWN; !some.isEmpty(); offset += MOST_SHOWN) {
            some.forEach(writer);
            some = report.rows(id, true, offset, MOST_SHOWN);
        }
    }
}
