package app.kith.people.practice;

import app.kith.people.ContactProfile;
import app.kith.people.KnownThing;

/// Somebody half known, and the one thing to ask about them.
public record PracticeCard(ContactProfile person, KnownThing gap) {}
