package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.exchange.DuplicateSummary;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.Importer;
import app.kith.exchange.OtherFiles;
import app.kith.exchange.format.ColumnChoice;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ImportField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// "What is what?": every column of the file and what it becomes, with the first people beside it.
class MatchStep extends Div {
    private static final int PEOPLE_SHOWN = 20;
    private static final int MOST_OFFERED = 5;

    private final Importer importer;
    private final OtherFiles files;
    private final ImportDraft draft;
    private final ImportHead head;
    private final OffPage offPage;
    private final FirstPerson first;
    private final FirstInteractions firstInteractions;
    private final boolean isHistory;
    private final List<ColumnMapRow> rows = new ArrayList<>();
    private final Button look = new Button();
    private final WaitSign wait = new WaitSign();
    private final ColumnShapes shapes;
    private ColumnMapping mapping;

    MatchStep(
            Importer importer,
            OtherFiles files,
            ImportDraft draft,
            ImportWords words,
            ImportHead head,
            OffPage offPage) {
        this.importer = importer;
        this.files = files;
        this.draft = draft;
        this.head = head;
        this.offPage = offPage;
        this.mapping = draft.mapping();
        this.shapes = new ColumnShapes(draft, () -> mapping, this::reshape);
        this.first = new FirstPerson(words);
        this.firstInteractions = new FirstInteractions(words);
        this.isHistory = draft.file().shape().isHistory();
        look.setText(isHistory ? "Bring them in" : "Look for duplicates");
    }

    /// @param found the file's people in words
    /// @param reread told when the file is to be read differently
    /// @param looked told what a look for duplicates found
    /// @param back to be run when the user goes back
    void open(String found, Consumer<ImportDraft> reread, Consumer<DuplicateSummary> looked, Runnable back) {
        var hint = new Paragraph("Matching is easier on a larger screen. The file waits here: open Import there.");
        hint.addClassNames("kith-import__hint", "kith-small", "kith-muted");
        var others = new ArrayList<>(files.of(draft.id()));
        var offered = others.stream()
                .filter(file -> file.glance() != null)
                .limit(MOST_OFFERED)
                .toList();
        others.removeAll(offered);
        var columns =
                new Section(hint, new FileCard(draft, others, () -> new ReadAsDialog(importer, draft, reread).open()));
        offered.forEach(file -> columns.add(new OtherFileLine(files, draft.id(), file)));
        columns.add(mapHead());
        columns.addClassName("kith-map");
        columns.setAriaLabel("Columns");
        draft.matches().stream().filter(MatchStep::isAsked).forEach(match -> rows.add(row(match)));
        rows.forEach(columns::add);
        addRest(columns);
        if (draft.file().shape().isTable() && draft.file().shape().hasHeader()) {
            columns.add(new KeptMatches(importer, draft, reread));
        }
        var note = new Paragraph(
                isHistory
                        ? "Only what happened with people you have comes in. The rest waits in the report."
                        : "Nobody is told that you added them.");
        note.addClassNames("kith-small", "kith-muted");
        var side = new Aside(
                new SectionTitle("How the first ones will look"), isHistory ? firstInteractions : first, note);
        var body = new Div(columns, side);
        body.addClassName("kith-import");
        add(body, wait, foot(found, looked, back));
        head.ask(ImportStep.MATCH, "What is what?", guessed());
        show();
    }

    private Div foot(String found, Consumer<DuplicateSummary> looked, Runnable back) {
        var leave = new Button("Back", click -> back.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var people = new Span(found);
        people.addClassNames("kith-small", "kith-muted", "kith-grow");
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setSuffixComponent(new Icon(Icon.Name.ARROW_RIGHT));
        look.setDisableOnClick(true);
        look.addClickListener(click -> look(looked));
        var foot = new Div(leave, people, look);
        foot.addClassName("kith-import__foot");
        return foot;
    }

    private void look(Consumer<DuplicateSummary> looked) {
        wait.show(
                isHistory
                        ? "Looking for the people you have, row by row."
                        : "Looking for people you already have, row by row.");
        offPage.run(() -> importer.lookForDuplicates(draft.id()), looked, sentence -> {
            wait.refuse(sentence);
            look.setEnabled(true);
        });
    }

    private ColumnMapRow row(ColumnMatch match) {
        return new ColumnMapRow(
                match, mapping.choices().get(match.column()), draft.own(), isHistory, shapes, this::choose);
    }

    private void choose(ColumnChoice choice) {
        take(mapping.with(choice));
    }

    private void reshape(ColumnMapping other, int column) {
        take(other);
        rows.stream().filter(row -> row.column() == column).forEach(ColumnMapRow::focus);
    }

    /// What one column becomes may change what others are.
    private void take(ColumnMapping other) {
        mapping = other;
        importer.match(draft.id(), mapping);
        rows.forEach(row -> row.show(mapping.choices().get(row.column())));
        head.say(guessed());
        show();
    }

    private void show() {
        if (isHistory) {
            var told = importer.previewHistory(draft.id(), mapping, PEOPLE_SHOWN);
            firstInteractions.show(told);
            look.setEnabled(!told.isEmpty());
            return;
        }
        var people = importer.preview(draft.id(), mapping, PEOPLE_SHOWN);
        first.show(people);
        look.setEnabled(!people.isEmpty());
    }

    private String guessed() {
        var left = rows.stream().filter(ColumnMapRow::needsTheUser).count();
        var guessed = draft.file().shape().isTable()
                ? "Kith guessed from the names of the columns and what is in them. "
                : "This kind of file says itself what is what. ";
        return guessed
                + switch ((int) left) {
                    case 0 -> "Change what is not right.";
                    case 1 -> "One column needs you.";
                    default -> "%d columns need you.".formatted(left);
                };
    }

    private static boolean isAsked(ColumnMatch match) {
        return !match.samples().isEmpty() && match.field() != ImportField.LABEL;
    }

    /// Columns about which there is nothing to choose, in two sentences.
    private void addRest(Section columns) {
        var rest = draft.matches().stream().filter(match -> !isAsked(match)).toList();
        if (rest.isEmpty()) {
            return;
        }
        var details = new Details(
                rest.size() == 1
                        ? "One more column has nothing to choose"
                        : "%d more columns have nothing to choose".formatted(rest.size()));
        details.addClassName("kith-map__rest");
        sentence(details, "Empty: ", rest, true);
        sentence(details, "Say what the value beside them is: ", rest, false);
        columns.add(details);
    }

    private static void sentence(Details details, String start, List<ColumnMatch> rest, boolean empty) {
        var names = rest.stream()
                .filter(match -> match.samples().isEmpty() == empty)
                .map(ColumnMatch::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            var sentence = new Paragraph(start + names + ".");
            sentence.addClassNames("kith-small", "kith-muted");
            details.add(sentence);
        }
    }

    private static Div mapHead() {
        var head = new Div(
                new Span("In your file"),
                new Span("First two values"),
                new Span(),
                new Span("In Kith"),
                new Span(),
                new Span());
        head.addClassName("kith-map__head");
        return head;
    }
}
