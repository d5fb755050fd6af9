package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.Question;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.Importer;
import app.kith.exchange.RunningImport;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.util.function.Consumer;

/// "Bringing people in": real counts as they come, also while an import is taken back.
class RunStep extends Div {
    private final Importer importer;
    private final RunningImport running;
    private final ImportWords words;
    private final ImportHead head;
    private final Clock clock;
    private final Consumer<ImportProgress> done;
    private final LatestRows latest = new LatestRows();
    private final Span count = new Span();
    private final Span total = new Span();
    private final Span pace = new Span();
    private final Span announced = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final UnorderedList counts = new UnorderedList();
    private final Gathering gathering = new Gathering();
    private final Aside beside = new Aside();
    private final Button stop = new Button("Stop here");
    private final Paragraph stopping = new Paragraph("Stopping takes back all it has brought in.");
    private ImportProgress progress;
    private TimeLeft time;
    private long tenths = -1;
    private double share;
    private boolean isGoing;

    RunStep(
            Importer importer,
            RunningImport running,
            ImportProgress progress,
            ImportWords words,
            ImportHead head,
            Clock clock,
            Consumer<ImportProgress> done) {
        this.importer = importer;
        this.running = running;
        this.progress = progress;
        this.words = words;
        this.head = head;
        this.clock = clock;
        this.done = done;
        this.time = new TimeLeft(clock.instant(), progress.rowsDone());
        addClassNames("kith-import", "kith-import--run");
        count.addClassNames("kith-run__count", "kith-num");
        total.addClassName("kith-run__total");
        pace.addClassNames("kith-run__pace", "kith-num", "kith-muted");
        announced.addClassName("kith-sr");
        announced.getElement().setAttribute("role", "status");
        counts.addClassName("kith-run__counts");
        var line = new Div(count, total, pace);
        line.addClassName("kith-run__line");
        stop.addClickListener(click -> askToStop());
        stopping.addClassNames("kith-small", "kith-muted");
        var foot = new Div(stop, stopping);
        foot.addClassName("kith-row");
        var run = new Section(line, bar, counts, latest, foot, announced);
        run.addClassName("kith-run");
        run.setAriaLabel("Progress");
        var nearer = new Paragraph(
                progress.isHistory()
                        ? "What happened between you brings people nearer."
                        : "They start in the wider circles. Interactions bring them nearer.");
        nearer.addClassNames("kith-small", "kith-muted");
        beside.add(gathering, nearer);
        add(run, beside);
        ask();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ImportWatch.follow(attached.getUI(), importer, progress.id(), words, this);
        show(progress);
    }

    private void ask() {
        var coming = progress.status() == ImportStatus.RUNNING;
        head.ask(
                coming ? ImportStep.BRING_IN : ImportStep.REPORT,
                coming
                        ? progress.isHistory() ? "Bringing interactions in" : "Bringing people in"
                        : "Taking the import back",
                words.from(progress) + " You can leave this page. Kith tells you when it is done.");
    }

    void show(ImportProgress now) {
        var turned = now.status() != progress.status();
        progress = now;
        if (!now.status().isWorking()) {
            done.accept(now);
            return;
        }
        if (turned) {
            ask();
        }
        var coming = now.status() == ImportStatus.RUNNING;
        if (coming) {
            showComing(now);
        } else {
            showGoing(now);
        }
        beside.setVisible(coming);
        counts.setVisible(coming);
        latest.setVisible(coming && !latest.isEmpty());
        stop.setVisible(coming);
        stopping.setVisible(coming);
        announce();
    }

    private void showComing(ImportProgress now) {
        show(now.rowsDone(), now.rowsTotal());
        bar.setIndeterminate(areAllIn());
        bar.getElement().setAttribute("aria-label", "Rows brought in");
        pace.setText(areAllIn() ? "All are in. Noting what tells duplicates." : pace(now.rowsDone(), now.rowsTotal()));
        gathering.show(now.share());
        latest.show(running.latest(now.id(), LatestRows.SHOWN));
        showCounts();
    }

    /// From the last row to the first. What the rows told beside their people goes after them, and is named.
    private void showGoing(ImportProgress now) {
        var gone = Math.max(0, now.rowsDone() - running.rowsLeft(now));
        if (!isGoing) {
            isGoing = true;
            time = new TimeLeft(clock.instant(), gone);
            tenths = -1;
        }
        show(gone, now.rowsDone());
        bar.setIndeterminate(gone >= now.rowsDone());
        bar.getElement().setAttribute("aria-label", "Rows taken back");
        pace.setText(
                gone >= now.rowsDone() ? words.goingNow(running.besideLeft(now.id())) : pace(gone, now.rowsDone()));
    }

    private void show(long done, long all) {
        share = all == 0 ? 1 : Math.min(1, (double) done / all);
        count.setText(words.words().number(done));
        total.setText(
                progress.status() == ImportStatus.RUNNING
                        ? "of " + words.rows(all)
                        : "of %s taken back".formatted(words.rows(all)));
        bar.setValue(share);
    }

    /// Long files end with a while in which no row comes any more.
    private boolean areAllIn() {
        return progress.rowsDone() >= progress.rowsTotal();
    }

    private String pace(long done, long all) {
        var now = clock.instant();
        var percent = Math.round(Math.floor(share * 100)) + "%";
        var left = time.said(done, all, now).map(said -> ", " + said);
        var speed = time.perSecond(done, now)
                .map(rows -> ", %s a second".formatted(words.words().number(Math.max(1, Math.round(rows)))));
        return percent + left.orElse("") + speed.orElse("");
    }

    private void showCounts() {
        counts.removeAll();
        counts.add(
                item(Icon.Name.USER_ROUND_PLUS, progress.added(), "new"),
                item(Icon.Name.MERGE, progress.joined(), "joined with someone you had"),
                item(Icon.Name.TRIANGLE_ALERT, progress.setAside(), "set aside for you"));
        if (progress.unchanged() > 0) {
            counts.add(item(Icon.Name.CHECK, progress.unchanged(), "already here"));
        }
    }

    private ListItem item(Icon.Name icon, int number, String what) {
        return countLine(icon, words.words().number(number), what);
    }

    static ListItem countLine(Icon.Name icon, String number, String what) {
        var shown = new Span(number);
        shown.addClassName("kith-num");
        return new ListItem(new Icon(icon, 18), shown, new Span(what));
    }

    /// Every tenth is said, not every row.
    private void announce() {
        var reached = (long) Math.floor(share * 10);
        if (reached > tenths) {
            tenths = reached;
            announced.setText("%d%% %s".formatted(reached * 10, isGoing ? "taken back" : "brought in"));
        }
    }

    private void askToStop() {
        Question.ask(
                "Stop this import?",
                "What it has brought in until now is taken back: %s.".formatted(words.counts(progress)),
                "Go on",
                "Stop and take back",
                () -> {
                    importer.stop(progress.id());
                    importer.progress(progress.id()).ifPresent(this::show);
                });
    }
}
