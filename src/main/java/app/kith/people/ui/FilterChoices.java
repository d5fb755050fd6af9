package app.kith.people.ui;

import app.kith.people.AddressBook;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.Tags;
import java.util.List;

/// What there is to choose from where people are filtered.
///
/// @param facts the names of facts that are written down of somebody
record FilterChoices(List<String> tags, TagColours colours, List<String> facts) {
    static final FilterChoices NONE = new FilterChoices(List.of(), TagColours.NONE, List.of());

    static FilterChoices of(AddressBook people, Tags tags) {
        return new FilterChoices(people.tags(), tags.colours(), people.factLabels());
    }
}
