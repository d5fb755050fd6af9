package app.kith.people;

import app.kith.channels.Address;

/// Somebody who has a handle with that address.
public record AddressMatch(ContactId contact, String name, boolean inBin, Address address) {}
