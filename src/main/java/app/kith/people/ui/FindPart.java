package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.spi.TopBarPart;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// Puts Find into the top bar of every page.
@SpringComponent
class FindPart implements TopBarPart {
    private final AddressBook people;
    private final Workspaces workspaces;
    private final ContactEditor editor;
    private final FindResults results;

    FindPart(AddressBook people, Workspaces workspaces, ContactEditor editor, FindResults results) {
        this.people = people;
        this.workspaces = workspaces;
        this.editor = editor;
        this.results = results;
    }

    @Override
    public Component create() {
        return new FindPalette(people, workspaces, editor, results);
    }

    @Override
    public int order() {
        return 10;
    }
}
