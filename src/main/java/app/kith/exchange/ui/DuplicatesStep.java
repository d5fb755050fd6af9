package app.kith.exchange.ui;

import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.KeyCap;
import app.kith.design.Toasts;
import app.kith.exchange.DuplicateSummary;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportQuestion;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.exchange.Importer;
import app.kith.people.AddressBook;
import app.kith.people.cards.TwinCompare;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "Is this one person?": the rows of which Kith is not sure, one at a time.
class DuplicatesStep extends Div {
    private final Importer importer;
    private final AddressBook people;
    private final ImportId id;
    private final @Nullable DuplicateSummary look;
    private final ImportWords words;
    private final ImportHead head;
    private final Runnable back;
    private final Runnable start;

    /// @param look what the look through the file found; absent when one comes back later
    DuplicatesStep(
            Importer importer,
            AddressBook people,
            ImportId id,
            @Nullable DuplicateSummary look,
            ImportWords words,
            ImportHead head,
            Runnable back,
            Runnable start) {
        this.importer = importer;
        this.people = people;
        this.id = id;
        this.look = look;
        this.words = words;
        this.head = head;
        this.back = back;
        this.start = start;
        show();
    }

    private void show() {
        removeAll();
        importer.nextQuestion(id).ifPresentOrElse(this::ask, this::offerToStart);
    }

    private void ask(ImportQuestion question) {
        var counts = importer.questions(id);
        var all = counts.values().stream().mapToInt(count -> count[0]).sum();
        var open = counts.values().stream().mapToInt(count -> count[1]).sum();
        var alike = counts.getOrDefault(question.kind(), new int[] {1, 1})[1] - 1;
        head.ask(ImportStep.DUPLICATES, "Is this one person?", certain() + words.asked(all, open));
        var known = Optional.ofNullable(question.contact()).flatMap(people::profile);
        var twins = TwinQuestion.compare(question, known, people, words);
        var sameForAll = new Checkbox("Do the same for the other %d of this kind: %s"
                .formatted(alike, question.kind().label()));
        sameForAll.setVisible(alike > 0);
        var later = new Paragraph("Rows you decide later are set aside: they wait in the report.");
        later.addClassNames("kith-small", "kith-muted");
        add(twins, sameForAll, foot(question, twins, sameForAll), later);
    }

    private Div foot(ImportQuestion question, TwinCompare twins, Checkbox sameForAll) {
        var two = answer("Two people", Answer.TWO_PEOPLE, question, twins, sameForAll);
        two.setIcon(new Icon(Icon.Name.USER_ROUND));
        two.getElement().setAttribute("data-key", "k");
        var later = answer("Decide later", Answer.LATER, question, twins, sameForAll);
        later.addThemeVariants(ButtonVariant.TERTIARY);
        var join = answer("Join into one", Answer.JOIN, question, twins, sameForAll);
        join.setIcon(new Icon(Icon.Name.MERGE));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.getElement().setAttribute("data-key", "j");
        var keys = new Span(new KeyCap("J"), new Span(" join "), new KeyCap("K"), new Span(" keep both"));
        keys.addClassNames("kith-small", "kith-muted", "kith-import__keys");
        var columns = new Button("Back", click -> back.run());
        columns.addThemeVariants(ButtonVariant.TERTIARY);
        var space = new Span();
        space.addClassName("kith-grow");
        var foot = new Div(columns, two, later, space, keys, join);
        foot.addClassName("kith-import__foot");
        return foot;
    }

    private Button answer(
            String label, Answer answer, ImportQuestion question, TwinCompare twins, Checkbox sameForAll) {
        var button = new Button(label, click -> {
            importer.answer(id, question.id(), answer, twins.picks());
            var decided = new ArrayList<>(List.of(question.id()));
            if (sameForAll.getValue()) {
                decided.addAll(importer.answerAll(id, question.kind(), answer));
            }
            Toasts.say(said(answer, question, decided.size() - 1), () -> {
                if (importer.askAgain(id, decided)) show();
                else Toasts.say("These rows are coming in already. Their import can be undone as a whole.");
            });
            show();
        });
        button.setDisableOnClick(true);
        return button;
    }

    private static String said(Answer answer, ImportQuestion question, int others) {
        var name = others == 0
                ? question.ours().name()
                : "%s and %,d more".formatted(question.ours().name(), others);
        if (others > 0) {
            return switch (answer) {
                case JOIN -> "Joined: %s.".formatted(name);
                case TWO_PEOPLE -> "Two people: %s come in as somebody new.".formatted(name);
                case LATER -> "Set aside: %s wait in the report.".formatted(name);
            };
        }
        return switch (answer) {
            case JOIN -> "Joined: %s.".formatted(name);
            case TWO_PEOPLE -> "Two people: %s comes in as somebody new.".formatted(name);
            case LATER -> "Set aside: %s waits in the report.".formatted(name);
        };
    }

    private void offerToStart() {
        head.ask(ImportStep.DUPLICATES, "Everything is decided", certain());
        var begin = new Button("Bring them in", click -> start.run());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        var columns = new Button("Back", click -> back.run());
        columns.addThemeVariants(ButtonVariant.TERTIARY);
        var how = "Rows you left for later are set aside and wait in the report. All of it can be undone.";
        add(new EmptyInvite(look == null ? "The file is ready to come in" : words.found(look), how, begin, columns));
    }

    private String certain() {
        return look == null || look.certain() == 0 ? "" : words.certain(look.certain()) + " ";
    }
}
