package app.kith.exchange.followers.ui;

import app.kith.accounts.Workspaces;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.Place;
import app.kith.design.BackLink;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.exchange.demo.DemoLists;
import app.kith.exchange.demo.DemoNetwork;
import app.kith.exchange.followers.FollowerChanges;
import app.kith.exchange.followers.FollowerComparison;
import app.kith.exchange.format.UnreadableFile;
import app.kith.nurture.NurtureTasks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// Two lists of followers side by side: who came, who left, who follows back.
@Route("import/followers")
@PageTitle("Compare followers")
@StyleSheet("kith-followers.css")
@PermitAll
class FollowersView extends Div {
    private final FollowerComparison lists;
    private final NurtureTasks tasks;
    private final AudienceCounts counts;
    private final Workspaces workspaces;
    private final ListDrop before;
    private final ListDrop now;
    private final ListDrop following;
    private final Div result = new Div();

    FollowersView(
            FollowerComparison lists,
            NurtureTasks tasks,
            AudienceCounts counts,
            Workspaces workspaces,
            DemoNetwork demo) {
        this.lists = lists;
        this.tasks = tasks;
        this.counts = counts;
        this.workspaces = workspaces;
        addClassNames("kith-page", "kith-page--full", "kith-followers");
        before = new ListDrop(
                "The earlier list", "Last month's file or archive", lists::read, workspaces, this::compare);
        now = new ListDrop("The later list", "This month's file or archive", lists::read, workspaces, this::compare);
        following = new ListDrop(
                "Whom you follow", "If not in the archive", lists::readFollowed, workspaces, this::compare);
        var title = new H1("Who came, who left?");
        title.addClassName("kith-title");
        var how = new Paragraph("Drop two lists of followers of one channel, from its own archive. "
                + "Kith compares them here and keeps neither.");
        how.addClassName("kith-muted");
        var example = new Button("Look at two made-up lists", click -> show(demo.followers()));
        example.addThemeVariants(ButtonVariant.TERTIARY);
        example.addClassName("kith-followers__example");
        example.setVisible(demo.isOpen());
        var drops = new Div(before, now, following);
        drops.addClassName("kith-followers__drops");
        result.getElement().setAttribute("aria-live", "polite");
        add(new BackLink("import", "Import"), title, how, example, drops, result);
    }

    private void show(DemoLists made) {
        before.take(made.before());
        now.take(made.now());
    }

    private void compare() {
        var earlier = before.list();
        var later = now.list();
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        result.removeAll();
        try {
            show(lists.compare(earlier.get(), later.get(), following.list().orElse(null)));
        } catch (UnreadableFile unlike) {
            var refusal = new Paragraph(String.valueOf(unlike.getMessage()));
            refusal.addClassName("kith-file-drop__refusal");
            refusal.getElement().setAttribute("role", "alert");
            result.add(refusal);
        }
    }

    private void show(FollowerChanges changes) {
        var sum = new Paragraph("On %s: %,d then, %,d now. %,d came and %,d left."
                .formatted(
                        changes.service(),
                        changes.before(),
                        changes.now(),
                        changes.joinedCount(),
                        changes.leftCount()));
        sum.addClassName("kith-followers__sum");
        var count = new Button("Count %,d on %s today".formatted(changes.now(), changes.service()));
        count.setVisible(!changes.service().equals(FollowerComparison.UNNAMED));
        count.addClickListener(click -> count(changes));
        var columns = new Div(
                new ChangeList("Came", "Nobody new.", changes.joinedCount(), changes.joined(), tasks),
                new ChangeList("Left", "Nobody left.", changes.leftCount(), changes.left(), tasks),
                new ChangeList(
                        "Follow you back",
                        changes.isBackKnown()
                                ? "Nobody you follow follows you back yet."
                                : "Drop the list of whom you follow to see who follows you back.",
                        changes.backCount(),
                        changes.back(),
                        tasks));
        columns.addClassName("kith-followers__columns");
        result.add(sum, count, columns);
    }

    /// The files themselves are not kept; how many there are is what Reach grows from.
    private void count(FollowerChanges changes) {
        var place = Place.called(changes.service());
        var before = counts.record(new AudienceCount(place, workspaces.today(), changes.now()));
        Toasts.say("Counted %s.".formatted(Words.isolated(place.label())), () -> counts.restore(place, before));
    }
}
