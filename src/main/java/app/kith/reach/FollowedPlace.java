package app.kith.reach;

import app.kith.channels.audience.AudienceCount;
import app.kith.people.PersonRef;
import java.util.List;

/// A place as last counted.
///
/// @param known people with a handle there who are known by name
/// @param warm how many of them are warm or bright
/// @param next a few of them whom one hardly knows, those of whom most is known first
public record FollowedPlace(AudienceCount count, int known, int warm, List<PersonRef> next) {

    public FollowedPlace {
        next = List.copyOf(next);
    }
}
