package app.kith.engagement.spi;

import app.kith.people.ContactId;
import java.util.Set;

/// Knows whom the user does not want to be reminded of for now: put off, or not this one. A bean; whoever it names is
/// passed over wherever people are suggested.
public interface LeftOut {

    Set<ContactId> today();
}
