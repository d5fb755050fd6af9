package app.kith.people.ui;

import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the palette as the browser draws it: `before`, the name apart from the sentence around it, `after`.
///
/// @param kind a [Kind] in small letters
/// @param value whom or what it is about, see [Kind]
/// @param detail below the name; may be empty
/// @param icon the drawing in front, where it is not a face
record FindRow(
        String kind,
        String value,
        String group,
        String before,
        String name,
        String after,
        String detail,
        @Nullable String icon,
        @Nullable Face face) {

    /// What choosing a row does, and what its value is.
    enum Kind {
        /// opens a person's page; the id
        PERSON,
        /// logs with a person; the id
        LOG,
        /// adds a person; the name typed
        ADD,
        /// goes to a page; the path without a leading slash
        PAGE
    }

    /// As much of a row as comes back when it is chosen.
    record Choice(Kind kind, String value) {}

    /// What a warmth ring needs beside the name.
    record Face(
            @Nullable String image,
            @Nullable Integer score,
            @Nullable Integer scoreBefore) {}

    static FindRow person(PersonRef person, String group, String detail) {
        var standing = person.standing();
        var face = new Face(person.portrait(), standing.score(), standing.scoreBefore());
        return new FindRow("person", id(person.id()), group, "", person.name(), "", detail, null, face);
    }

    static FindRow logWith(PersonRef person) {
        return new FindRow("log", id(person.id()), "Do", "Log with ", person.name(), "", "", "notebook-pen", null);
    }

    /// @param name empty for somebody yet to be named
    static FindRow add(String name) {
        return name.isEmpty()
                ? new FindRow("add", "", "Do", "Add a person", "", "", "", "user-round-plus", null)
                : new FindRow("add", name, "Do", "Add “", name, "”", "", "user-round-plus", null);
    }

    static FindRow page(MenuEntry page) {
        var icon = Objects.requireNonNullElse(page.icon(), "circle-dashed");
        return new FindRow("page", page.path().replaceFirst("^/", ""), "Go to", page.title(), "", "", "", icon, null);
    }

    private static String id(ContactId id) {
        return id.value().toString();
    }
}
