package app.kith.people;

/// Two people who had become one are two again, in this transaction. Whatever the journal says came from the merged
/// person is to go back to them, as far as the kept one still has it; what came since stays with the kept one.
public record ContactsUnmerged(ContactId kept, ContactId merged, MergeJournal journal) {}
