package app.kith.people;

/// Two people are becoming one, in this transaction. Whatever belongs to the merged person is to be moved to the kept
/// one, and what was moved written into the journal. From now on nobody sees the merged person.
public record ContactsMerged(ContactId kept, ContactId merged, MergeJournal journal) {}
