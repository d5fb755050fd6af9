package app.kith.people.practice;

import app.kith.people.ContactId;

/// Lets somebody go: Kith no longer suggests them, and keeps what it knows.
public interface LetGo {
    void letGo(ContactId contact);

    void takeBack(ContactId contact);
}
