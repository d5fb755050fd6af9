package app.kith.people;

import java.util.List;

/// A personal word with these people, whom the user had let go, has ended that, in this transaction.
public record BackInTouch(List<PersonRef> people) {}
