package app.kith.people.bulk;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.Tagging;
import org.springframework.stereotype.Component;

/// Takes a tag from people.
@Component
class UntagDeed extends TagChange {
    UntagDeed(Tagging tagging, AddressBook people) {
        super(tagging, people, false);
    }

    @Override
    public String key() {
        return "untag";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "Remove a tag";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.MINUS;
    }

    @Override
    public String said(String people, String value) {
        return "Took the tag “%s” from %s.".formatted(value, people);
    }
}
