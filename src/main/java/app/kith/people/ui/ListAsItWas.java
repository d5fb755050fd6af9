package app.kith.people.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/// The people list as this browser tab saw it last, for the way back from a person.
@SpringComponent
@UIScope
class ListAsItWas {
    private final MyViews views;
    private PeopleQuery query = PeopleQuery.EVERYONE;

    ListAsItWas(MyViews views) {
        this.views = views;
    }

    void remember(PeopleQuery shown) {
        query = shown;
    }

    /// What the list is called: a view's name, else "People".
    String name() {
        return query.equals(PeopleQuery.EVERYONE) ? "People" : PeopleViews.name(query, views.all());
    }

    Location location() {
        return query.location();
    }
}
