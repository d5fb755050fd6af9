package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.format.ColumnChoice;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ImportField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ways to split a column and to join it with others, and what was done of that, in words.
class ColumnShapes {
    private final ImportDraft draft;
    private final Supplier<ColumnMapping> now;
    private final BiConsumer<ColumnMapping, Integer> taken;

    /// @param now what the columns become
    /// @param taken told what they become instead, and by which column that was chosen
    ColumnShapes(ImportDraft draft, Supplier<ColumnMapping> now, BiConsumer<ColumnMapping, Integer> taken) {
        this.draft = draft;
        this.now = now;
        this.taken = taken;
    }

    private ColumnChoice choice(ColumnMatch match) {
        return now.get().choices().get(match.column());
    }

    private void take(ColumnMapping other, ColumnMatch match) {
        taken.accept(other, match.column());
    }

    /// What can be done with a column besides choosing what it becomes.
    Button menu(ColumnMatch match) {
        var button = new Button(new Icon(Icon.Name.ELLIPSIS));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Split or join " + match.name());
        button.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem("Split into several…", click -> split(match));
        menu.addItem("Join with other columns…", click -> join(match));
        return button;
    }

    private void split(ColumnMatch match) {
        var before = choice(match).join() == null ? now.get() : now.get().parting(match.column(), draft.matches());
        new SplitDialog(
                        match,
                        choice(match).split(),
                        split -> take(before.with(choice(match).parted(split)), match))
                .open();
    }

    private void join(ColumnMatch match) {
        var before = now.get();
        new JoinDialog(draft, before, match.column(), (join, field) -> {
                    var free = choice(match).join() == null ? before : before.parting(match.column(), draft.matches());
                    take(free.joining(match.column(), join, field), match);
                })
                .open();
    }

    /// Of a column that was split or joined: how, and ways to change or undo it.
    Optional<Component> line(ColumnMatch match) {
        var choice = choice(match);
        if (choice.split() == null && choice.join() == null) return Optional.empty();
        var said = new Span(said(choice));
        said.addClassName("kith-small");
        var change = new Button("Change", click -> {
            if (choice.split() != null) split(match);
            else join(match);
        });
        var undo = new Button(
                choice.split() != null ? "Undo split" : "Undo join",
                click -> take(now.get().parting(match.column(), draft.matches()), match));
        Stream.of(change, undo).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        var line = new Div(said, change, undo);
        line.addClassName("kith-map__question");
        return Optional.of(line);
    }

    /// Of a column that follows on another: which.
    Optional<String> followsOn(ColumnMatch match) {
        return choice(match).field() == ImportField.JOINED
                ? now.get().first(match.column()).map(first -> "Joined to “%s”".formatted(first.name()))
                : Optional.empty();
    }

    private String said(ColumnChoice choice) {
        var split = choice.split();
        if (split != null) {
            var fields = split.fields().stream().map(ImportField::label).collect(Collectors.joining(", then "));
            return "Split at %s into %s%s."
                    .formatted(Separators.said(split.separator()), split.isOfTheSame() ? "several: " : "", fields);
        }
        var join = choice.join();
        if (join == null) return "";
        var names = join.columns().stream()
                .map(column -> "“%s”".formatted(now.get().choices().get(column).name()))
                .collect(Collectors.joining(", "));
        return "Joined with %s%s."
                .formatted(
                        names,
                        join.separator().isEmpty()
                                ? ""
                                : ", with %s between".formatted(Separators.said(join.separator())));
    }
}
