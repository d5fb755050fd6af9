package app.kith.people.practice.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.EmptyInvite;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.LettingGo;
import app.kith.people.photos.ui.PhotoFields;
import app.kith.people.practice.Outcome;
import app.kith.people.practice.Practice;
import app.kith.people.practice.PracticeAnswer;
import app.kith.people.practice.PracticeCard;
import app.kith.people.practice.PracticeRound;
import app.kith.people.spi.Nurturing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Five minutes a day with people one half knows: one of them at a time, one thing about each, and an end.
@Route("people/practice")
@PageTitle("Know them")
// past the groups of the navigation: found by the palette, from People and from Today
@Menu(title = "Know them", order = 40, icon = "sprout")
@PermitAll
@StyleSheet("kith-practice.css")
class PracticeView extends Div implements BeforeEnterObserver, Refreshable {
    private final Practice practice;
    private final PhotoFields photos;
    private final Workspaces workspaces;
    private final Words words;
    private final Optional<Nurturing> nurturing;
    private final LettingGo lettingGo;
    private @Nullable DealtCard dealt;

    PracticeView(
            Practice practice,
            PhotoFields photos,
            Workspaces workspaces,
            ObjectProvider<Nurturing> nurturing,
            LettingGo lettingGo) {
        this.practice = practice;
        this.photos = photos;
        this.workspaces = workspaces;
        this.words = new Words(workspaces.today(), getLocale());
        this.nurturing = nurturing.stream().findFirst();
        this.lettingGo = lettingGo;
        addClassNames("kith-page", "kith-practice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(practice.round());
    }

    /// What is being typed stays, as long as it is asked for.
    @Override
    public void refresh() {
        var round = practice.round();
        if (dealt == null || dealt.isBlank() || round.cards().stream().noneMatch(dealt::asks)) show(round);
    }

    private void show(PracticeRound round) {
        removeAll();
        dealt = null;
        add(head(round));
        if (!round.cards().isEmpty()) {
            deal(round.cards().getFirst());
        } else if (round.answered() > 0) {
            add(new EmptyInvite("That is everyone for today", learned(round), leave()));
        } else {
            add(new EmptyInvite(
                    "Nobody is half known",
                    "People of whom you know something, but not everything, are asked about here.",
                    leave()));
        }
    }

    private Header head(PracticeRound round) {
        var all = Math.min(round.answered() + round.cards().size(), Practice.MOST_A_DAY);
        var title = new app.kith.design.PageTitle(
                "Know them", round.cards().isEmpty() ? "" : "%d of %d".formatted(round.answered() + 1, all));
        var head = new Header(title);
        if (!round.cards().isEmpty()) {
            var lead = new Paragraph("One small thing about each of them, about %s."
                    .formatted(Words.lengthSpelled(Math.max(1, (round.cards().size() + 1) / 2))));
            lead.addClassName("kith-muted");
            head.add(lead);
        }
        head.addClassName("kith-practice__head");
        return head;
    }

    private String learned(PracticeRound round) {
        return round.filled() == 0
                ? "More tomorrow."
                : "You know a little more about %s. More tomorrow.".formatted(lower(words.people(round.filled())));
    }

    private void deal(PracticeCard card) {
        var asking = new DealtCard(card, photos, workspaces);
        asking.onSave(details -> done(
                () -> practice.fill(card, details),
                "Kept. You know %s a little better.".formatted(card.person().callName())));
        var name = card.person().callName();
        asking.offer(
                "Keep",
                "k",
                "%s is fine as is".formatted(name),
                asking.unlessTyped(() -> answer(card, Outcome.KEPT, "Kept as is.")));
        nurturing.ifPresent(pace -> asking.offer(
                "Nurture",
                "n",
                "Set a pace for " + name,
                () -> pace.ask(card.person().ref(), set -> {
                    var said = "%s: %s.".formatted(name, set.words());
                    done(() -> practice.answer(card, Outcome.NURTURED), said, set.takeBack());
                })));
        asking.offer("Let go", "x", "Kith no longer suggests " + name, () -> {
            var gone = lettingGo.letGo(List.of(card.person().id()));
            done(
                    () -> practice.answer(card, Outcome.LET_GO),
                    "%s is let go.".formatted(name),
                    () -> lettingGo.takeBack(gone));
        });
        asking.offer("Skip", "s", "Ask about somebody else", () -> answer(card, Outcome.SKIPPED, "Another time."));
        add(asking);
        dealt = asking;
        asking.start();
    }

    private void answer(PracticeCard card, Outcome outcome, String said) {
        done(() -> practice.answer(card, outcome), said);
    }

    private void done(Supplier<PracticeAnswer> answer, String said) {
        done(answer, said, () -> {});
    }

    /// @param alsoBack what Undo takes back beside the answer
    private void done(Supplier<PracticeAnswer> answer, String said, Runnable alsoBack) {
        try {
            var given = answer.get();
            Toasts.say(said, () -> {
                practice.takeBack(given);
                alsoBack.run();
                show(practice.round());
            });
        } catch (ChangedMeanwhile changed) {
            Toasts.say(String.valueOf(changed.getMessage()));
        }
        show(practice.round());
    }

    private static Button leave() {
        var leave = new Button(
                "Back to your people", click -> UI.getCurrentOrThrow().navigate("people"));
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        return leave;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
