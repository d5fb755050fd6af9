package app.kith.interactions;

import app.kith.people.ContactId;
import java.util.Set;

/// The history of these people has changed otherwise than by one new interaction: edited, deleted, brought in with
/// many others. Whatever was derived from it is to be derived anew, in this transaction.
public record InteractionsChanged(Set<ContactId> people) {}
