package app.kith.exchange.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.exchange.DuplicateSummary;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.Importer;
import app.kith.exchange.OtherFiles;
import app.kith.exchange.RunningImport;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The import wizard. An import has an address of its own, and shows there the step its state says, so that
/// one may leave and come back.
@Route("import")
@RouteAlias("import/:id")
@Menu(title = "Import", order = 20, icon = "import")
@PageTitle("Import")
@PermitAll
class ImportView extends Div implements BeforeEnterObserver {
    private final Importer importer;
    private final OtherFiles files;
    private final RunningImport running;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final Clock clock;
    private final OffPage offPage;
    private final ImportHead head = new ImportHead();
    private final Div body = new Div();
    private @Nullable ImportDraft fresh;
    private @Nullable DuplicateSummary look;

    ImportView(
            Importer importer,
            OtherFiles files,
            RunningImport running,
            AddressBook people,
            Workspaces workspaces,
            Clock clock,
            OffPage offPage) {
        this.importer = importer;
        this.files = files;
        this.running = running;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
        this.offPage = offPage;
        addClassNames("kith-page", "kith-page--full");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look = null;
        var asked = event.getRouteParameters().get("id");
        if (asked.isEmpty()) {
            drop();
            return;
        }
        var batch = asked.flatMap(ImportId::parse).flatMap(importer::progress);
        show(batch.orElseThrow(() -> new NotFoundException("There is no such import")));
    }

    private void show(ImportProgress batch) {
        switch (batch.status()) {
            case MATCHING -> {
                if (importer.questions(batch.id()).isEmpty()) {
                    match(batch.id());
                } else {
                    decide(batch.id());
                }
            }
            case RUNNING, STOPPING, UNDOING ->
                show(new RunStep(importer, running, batch, words(), head, clock, this::show));
            case DONE, STOPPED, UNDONE, FAILED ->
                show(new ReportStep(importer, workspaces, batch, words(), head, () -> showAgain(batch.id())));
        }
    }

    private void showAgain(ImportId id) {
        importer.progress(id).ifPresent(this::show);
    }

    private void drop() {
        head.ask(
                ImportStep.DROP,
                "Bring your people",
                "Contacts from your phone or mail, lists from LinkedIn, Instagram and others, or an old CRM. "
                        + "You see every match before anything is saved.");
        var file = new FileDrop(importer, workspaces, draft -> {
            fresh = draft;
            UI.getCurrentOrThrow().navigate("import/" + draft.id());
        });
        show(new DropStep(file, new EarlierImports(importer, words())));
    }

    private void match(ImportId id) {
        var dropped = fresh;
        fresh = null;
        if (dropped != null && dropped.id().equals(id)) {
            match(dropped);
        } else {
            importer.draft(id).ifPresent(this::match);
        }
    }

    private void match(ImportDraft draft) {
        var step = new MatchStep(importer, files, draft, words(), head, offPage);
        show(step);
        var found = look == null || draft.file().shape().isHistory()
                ? words().rows(draft.file().rows())
                : words().found(look);
        step.open(
                found,
                this::match,
                looked -> {
                    look = looked;
                    decideOrStart(draft.id(), looked);
                },
                () -> UI.getCurrentOrThrow().navigate(ImportView.class));
    }

    private void decideOrStart(ImportId id, DuplicateSummary looked) {
        if (looked.asked() == 0) {
            start(id);
        } else {
            decide(id);
        }
    }

    private void decide(ImportId id) {
        show(new DuplicatesStep(importer, people, id, look, words(), head, () -> match(id), () -> start(id)));
    }

    private void start(ImportId id) {
        importer.start(id);
        showAgain(id);
    }

    private void show(Component step) {
        body.removeAll();
        body.add(step);
    }

    private ImportWords words() {
        return new ImportWords(new Words(workspaces.today(), getLocale()), workspaces.zone());
    }
}
