package app.kith.people.ui;

import app.kith.channels.OwnChannel;
import app.kith.people.AddressBook;
import app.kith.people.AddressMatch;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.fields.FactField;
import app.kith.people.tags.TagColours;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the form that writes a person down offers.
///
/// @param tags the tags that can be chosen beside new ones
/// @param colours those of the tags that have one
/// @param channels the workspace's own
/// @param facts those the workspace keeps
/// @param owners who has a handle already
/// @param people whom the person may have been introduced by
/// @param self the person, if they are there already
/// @param region two letters of the country for phone numbers without a country code
record FormChoices(
        List<String> tags,
        TagColours colours,
        List<OwnChannel> channels,
        List<FactField> facts,
        Function<Handle, List<AddressMatch>> owners,
        AddressBook people,
        @Nullable ContactId self,
        LocalDate today,
        String region) {}
