package app.kith.interactions.ui;

import app.kith.design.QuickLogField;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.interactions.QuickLog;
import app.kith.interactions.QuickLogChoices;
import app.kith.interactions.QuickLogPreview;
import app.kith.interactions.spi.Promises.Promise;
import app.kith.people.ChangedMeanwhile;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The line in which an interaction is logged: shows what it understands while one types, and saves it on
/// Enter.
class QuickLogBar extends QuickLogField {
    private final QuickLog log;
    private final Supplier<PeopleField> peopleField;
    private QuickLogChoices choices = QuickLogChoices.NONE;
    private final Set<Integer> ticked = new TreeSet<>();
    private @Nullable LogPreview preview;

    QuickLogBar(QuickLog log, Supplier<PeopleField> peopleField) {
        super(
                "Log an interaction",
                "Log an interaction: “Coffee with Ana Ruiz yesterday 45m, talked about her new job”");
        this.log = log;
        this.peopleField = peopleField;
        addParseListener(event -> read(event.text()));
        addSaveListener(event -> save(event.text()));
    }

    private void read(String text) {
        if (text.isBlank()) {
            choices = QuickLogChoices.NONE;
            preview = null;
            ticked.clear();
            show(text, List.of(), null, "");
        } else {
            show(log.preview(text, choices, getLocale()));
        }
    }

    private LogPreview show(QuickLogPreview understood) {
        var shown = new LogPreview(understood, getLocale(), peopleField, ticked, this::choose);
        preview = shown;
        show(understood.text(), tokens(understood), shown, shown.said());
        return shown;
    }

    /// Shows the same line with another choice and leaves the focus where the choice was made.
    private void choose(UnaryOperator<QuickLogChoices> change) {
        choices = change.apply(choices);
        var shown = Objects.requireNonNull(preview);
        var understood = log.preview(shown.text(), choices, getLocale());
        shown.update(understood);
        underline(tokens(understood), shown.said());
    }

    private void save(String text) {
        if (text.isBlank()) {
            return;
        }
        var understood = log.preview(text, choices, getLocale());
        var unseen =
                understood.addsPeople() && (preview == null || !preview.text().equals(text));
        if (unseen || !understood.isClear()) {
            show(understood).ask();
            focusQuestion();
            return;
        }
        try {
            var wanted = preview != null && preview.text().equals(text) ? preview.wanted() : List.<Promise>of();
            var saved = log.save(text, choices, getLocale(), wanted);
            read("");
            clear();
            Toasts.say(
                    LogWords.saved(saved, understood, getLocale())
                            + LogWords.kept(saved.kept().size()),
                    () -> undo(saved));
            Refreshable.currentPage();
        } catch (IllegalArgumentException | ChangedMeanwhile refused) {
            show(understood).refuse(Objects.requireNonNullElse(refused.getMessage(), "This cannot be saved."));
        }
    }

    private void undo(QuickLog.Saved saved) {
        try {
            log.undo(saved);
            Toasts.say("Taken back.");
        } catch (ChangedMeanwhile gone) {
            Toasts.say(Objects.requireNonNullElse(gone.getMessage(), "It is no longer there."));
        }
        Refreshable.currentPage();
    }

    private static List<Token> tokens(QuickLogPreview understood) {
        return understood.log().tokens().stream()
                .flatMap(token -> kind(token.part()).map(kind -> new Token(token.start(), token.end(), kind)))
                .toList();
    }

    private static Stream<Token.Kind> kind(app.kith.interactions.quicklog.Token.Part part) {
        return switch (part) {
            case KIND, PASSING -> Stream.of(Token.Kind.KIND);
            case PERSON -> Stream.of(Token.Kind.PERSON);
            case DATE, TIME -> Stream.of(Token.Kind.DATE);
            case LENGTH -> Stream.of(Token.Kind.LENGTH);
            case NOTE -> Stream.of();
        };
    }
}
