package app.kith.interactions.ui;

import app.kith.design.spi.TopBarPart;
import app.kith.interactions.QuickLog;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// Puts the quick log into the top bar of every page.
@SpringComponent
class QuickLogPart implements TopBarPart {
    private final QuickLog log;
    private final AddressBook people;

    QuickLogPart(QuickLog log, AddressBook people) {
        this.log = log;
        this.people = people;
    }

    @Override
    public Component create() {
        return new QuickLogBar(log, () -> new PeopleField("", people));
    }

    @Override
    public int order() {
        return 0;
    }
}
