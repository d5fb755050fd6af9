package app.kith.interactions.passing;

import app.kith.people.ContactId;

/// What somebody has passed on so far.
///
/// @param asked how often they were asked and one knows what they did
/// @param passed how often they did
/// @param heardBy how many people they passed it on to, as far as that is known
/// @param newcomers how many came of it, named or counted
public record Carrier(ContactId person, int asked, int passed, long heardBy, long newcomers) {}
