package app.kith.people.twins.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Things of one sort of which some go to the other one, the first hundred of them and more when asked for.
class SplitGroup<T> extends Div {
    static final int STEP = 100;

    private final CheckboxGroup<T> group;
    private final IntFunction<List<T>> read;
    private final Button all;
    private final Button more;
    private List<T> shown = List.of();

    /// @param read the first so many of them
    SplitGroup(String label, IntFunction<List<T>> read, Function<T, String> said, Runnable changed) {
        this.read = read;
        group = new CheckboxGroup<>(label);
        group.setItemLabelGenerator(said::apply);
        group.addThemeName("vertical");
        group.addValueChangeListener(event -> {
            changed.run();
            sayAll();
        });
        all = new Button("", click -> chooseAll());
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more = new Button("Show %d more".formatted(STEP), click -> show(shown.size() + STEP));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var foot = new Div(all, more);
        foot.addClassName("kith-row");
        add(group, foot);
        show(STEP);
    }

    String label() {
        return group.getLabel();
    }

    int size() {
        return shown.size();
    }

    /// What was chosen, in the order in which it is shown.
    List<T> chosen() {
        return shown.stream().filter(group.getValue()::contains).toList();
    }

    private void show(int most) {
        var chosen = Set.copyOf(group.getValue());
        var next = new ArrayList<>(read.apply(most + 1));
        more.setVisible(next.size() > most);
        shown = List.copyOf(next.subList(0, Math.min(most, next.size())));
        group.setItems(shown);
        group.setValue(chosen);
        setVisible(!shown.isEmpty());
        sayAll();
    }

    private void sayAll() {
        all.setVisible(shown.size() > 1);
        all.setText(group.getValue().size() == shown.size() ? "Choose none" : "Choose all " + shown.size());
        all.setAriaLabel(all.getText() + ", " + label());
    }

    private void chooseAll() {
        group.setValue(group.getValue().size() == shown.size() ? Set.of() : new LinkedHashSet<>(shown));
    }
}
