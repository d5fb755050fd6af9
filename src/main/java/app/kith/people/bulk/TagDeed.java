package app.kith.people.bulk;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.Tagging;
import org.springframework.stereotype.Component;

/// Gives people a tag more.
@Component
class TagDeed extends TagChange {
    TagDeed(Tagging tagging, AddressBook people) {
        super(tagging, people, true);
    }

    @Override
    public String key() {
        return "tag";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "Tag";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.TAG;
    }

    @Override
    public String said(String people, String value) {
        return "Tagged %s with “%s”.".formatted(people, value);
    }
}
