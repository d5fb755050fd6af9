package app.kith.people.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/// The people list as this browser tab saw it last, for the way back from a person.
@SpringComponent
@UIScope
class ListAsItWas {
    private PeopleQuery query = PeopleQuery.EVERYONE;

    void remember(PeopleQuery shown) {
        query = shown;
    }

    /// What the list is called: a view's name, else "People".
    String name() {
        return PeopleViews.name(query.filter());
    }

    Location location() {
        return query.location();
    }
}
