package app.kith.people.ui;

import app.kith.channels.Channels;
import app.kith.channels.OwnChannel;
import app.kith.people.AddressBook;
import app.kith.people.Owners;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.Tags;
import java.util.List;

/// What there is to choose from where people are filtered.
///
/// @param ownChannels the names of channels that the workspace added
/// @param facts the names of facts that are written down of somebody
/// @param team whether there is more than one member
record FilterChoices(
        List<String> tags, TagColours colours, List<String> ownChannels, List<String> facts, boolean team) {
    static final FilterChoices NONE = new FilterChoices(List.of(), TagColours.NONE, List.of(), List.of(), false);

    static FilterChoices of(AddressBook people, Tags tags, Channels channels, Owners owners) {
        return new FilterChoices(
                people.tags(),
                tags.colours(),
                channels.all().stream().map(OwnChannel::name).toList(),
                people.factLabels(),
                owners.isTeam());
    }
}
