package app.kith.people.ui;

import app.kith.people.AddressBook;
import java.util.List;

/// What there is to choose from where people are filtered.
///
/// @param facts the names of facts that are written down of somebody
record FilterChoices(List<String> tags, List<String> facts) {
    static final FilterChoices NONE = new FilterChoices(List.of(), List.of());

    static FilterChoices of(AddressBook people) {
        return new FilterChoices(people.tags(), people.factLabels());
    }
}
