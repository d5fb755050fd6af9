package app.kith.reach;

import app.kith.interactions.passing.Carrier;
import app.kith.people.OwnAudiences;
import app.kith.people.PersonRef;
import org.jspecify.annotations.Nullable;

/// Somebody who carries it further.
///
/// @param audience how many follow them where most do; null where that is not known
public record Carrying(PersonRef person, Carrier carried, OwnAudiences.@Nullable Largest audience) {}
