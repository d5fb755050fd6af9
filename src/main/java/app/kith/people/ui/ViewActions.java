package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.design.LostFocus;
import app.kith.design.MenuButton;
import app.kith.design.Toasts;
import app.kith.people.SavedView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/// What can be done with the view that is shown: save it, save what was changed, call it otherwise, move it,
/// remove it.
class ViewActions extends Div {
    private final MyViews views;
    private final Consumer<PeopleQuery> change;
    private final Runnable reload;
    private final Button save = new Button("Save as a view", new Icon(Icon.Name.PLUS));
    private final Button saveChanges = new Button("Save changes");
    private final Button more = MenuButton.more("This view", this::offer);
    private PeopleQuery query = PeopleQuery.EVERYONE;
    private List<SavedView> saved = List.of();

    /// @param change shows another list
    /// @param reload runs when the views are others now
    ViewActions(MyViews views, Consumer<PeopleQuery> change, Runnable reload) {
        this.views = views;
        this.change = change;
        this.reload = reload;
        addClassName("kith-view-actions");
        save.addThemeVariants(ButtonVariant.TERTIARY);
        save.addClickListener(click -> ViewNameDialog.open("Save as a view", "", this::save));
        saveChanges.addThemeVariants(ButtonVariant.TERTIARY);
        saveChanges.addClickListener(click -> saveChanges());
        more.setTooltipText("This view");
        add(saveChanges, save, more);
    }

    private void offer(ContextMenu menu) {
        menu.addItem("Rename", click -> rename());
        menu.addItem("Move left", click -> move(-1));
        menu.addItem("Move right", click -> move(1));
        menu.addItem("Remove", click -> remove());
    }

    void show(PeopleQuery current, List<SavedView> saved) {
        this.query = current;
        this.saved = saved;
        var open = open();
        var isChanged = !open.isEmpty() && !PeopleQuery.of(open.getFirst()).equals(current);
        saveChanges.setVisible(isChanged);
        save.setVisible(isChanged || (open.isEmpty() && !PeopleViews.isThere(current.filter())));
        more.setVisible(!open.isEmpty());
    }

    private List<SavedView> open() {
        return saved.stream().filter(view -> view.id().equals(query.view())).toList();
    }

    private void save(String name) {
        var view = views.save(name, query.filter(), query.order());
        change.accept(PeopleQuery.of(view));
        reload.run();
        Toasts.say("Saved as a view");
    }

    private void saveChanges() {
        open().forEach(before -> {
            views.change(before.id(), query.filter(), query.order());
            reload.run();
            Toasts.say("Saved", () -> {
                views.change(before.id(), before.filter(), before.order());
                reload.run();
            });
        });
    }

    private void rename() {
        open().forEach(view -> ViewNameDialog.open("Rename the view", view.name(), name -> {
            views.rename(view.id(), name);
            reload.run();
        }));
    }

    private void move(int by) {
        open().forEach(view -> {
            views.move(view.id(), by);
            reload.run();
        });
    }

    void remove() {
        open().forEach(view -> views.remove(view.id()).ifPresent(place -> {
            change.accept(PeopleQuery.EVERYONE);
            reload.run();
            LostFocus.toTitle();
            Toasts.say("Removed the view", () -> {
                views.restore(view, place);
                change.accept(PeopleQuery.of(view));
                reload.run();
            });
        }));
    }
}
