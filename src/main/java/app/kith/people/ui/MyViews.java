package app.kith.people.ui;

import app.kith.accounts.SignedIn;
import app.kith.accounts.UserId;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.SavedView;
import app.kith.people.SavedViews;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The saved views of whoever is signed in.
@SpringComponent
class MyViews {
    private final SavedViews views;
    private final AuthenticationContext authentication;

    MyViews(SavedViews views, AuthenticationContext authentication) {
        this.views = views;
        this.authentication = authentication;
    }

    List<SavedView> all() {
        return user().map(views::of).orElse(List.of());
    }

    /// @throws IllegalArgumentException with a sentence for the user
    SavedView save(String name, PeopleFilter filter, PeopleOrder order) {
        return views.save(user().orElseThrow(), name, filter, order);
    }

    void change(UUID view, PeopleFilter filter, PeopleOrder order) {
        views.change(user().orElseThrow(), view, filter, order);
    }

    /// @throws IllegalArgumentException with a sentence for the user
    void rename(UUID view, String name) {
        views.rename(user().orElseThrow(), view, name);
    }

    Optional<Integer> remove(UUID view) {
        return views.remove(user().orElseThrow(), view);
    }

    void restore(SavedView removed, int place) {
        views.restore(user().orElseThrow(), removed, place);
    }

    void move(UUID view, int by) {
        views.move(user().orElseThrow(), view, by);
    }

    private Optional<UserId> user() {
        return authentication.getAuthenticatedUser(SignedIn.class).map(SignedIn::user);
    }
}
