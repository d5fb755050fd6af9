package app.kith.people.ui;

import app.kith.design.spi.FindCommand;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.search.Snippet;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the palette as the browser draws it: `before`, the name apart from the sentence around it, `after`.
///
/// @param kind a [Kind] in small letters
/// @param value whom or what it is about, see [Kind]
/// @param detail below the name; may be empty
/// @param parts the detail again, in parts, of which some are what was looked for
/// @param icon the drawing in front, where it is not a face
/// @param colour that of the tag it is about, if it has one
record FindRow(
        String kind,
        String value,
        String group,
        String before,
        String name,
        String after,
        String detail,
        List<Snippet.Part> parts,
        @Nullable String icon,
        @Nullable Face face,
        @Nullable String colour) {

    /// What choosing a row does, and what its value is.
    enum Kind {
        /// opens a person's page; the id
        PERSON,
        /// logs with a person; the id
        LOG,
        /// adds a person; the name typed
        ADD,
        /// goes to a page; the path without a leading slash
        PAGE,
        /// does something; its label
        COMMAND
    }

    /// As much of a row as comes back when it is chosen.
    record Choice(Kind kind, String value) {}

    /// What a warmth ring needs beside the name.
    record Face(
            @Nullable String image,
            @Nullable Integer score,
            @Nullable Integer scoreBefore) {}

    /// @param line what stands below the name in lists
    /// @param colour that of the tag by which they were found
    static FindRow person(
            PersonRef person, String group, @Nullable String line, Snippet said, @Nullable String colour) {
        var standing = person.standing();
        var face = new Face(person.portrait(), standing.score(), standing.scoreBefore());
        var lead = line == null ? "" : line + ", ";
        var parts = new ArrayList<Snippet.Part>();
        if (line != null) {
            parts.add(new Snippet.Part(lead, false));
        }
        parts.addAll(said.parts());
        return new FindRow(
                "person", id(person.id()), group, "", person.name(), "", lead + said.text(), parts, null, face, colour);
    }

    static FindRow logWith(PersonRef person) {
        return plain("log", id(person.id()), "Do", "Log with ", person.name(), "", "notebook-pen");
    }

    /// @param name empty for somebody yet to be named
    static FindRow add(String name) {
        return name.isEmpty()
                ? plain("add", "", "Do", "Add a person", "", "", "user-round-plus")
                : plain("add", name, "Do", "Add “", name, "”", "user-round-plus");
    }

    static FindRow command(FindCommand command) {
        return plain("command", command.label(), "Do", command.label(), "", "", command.icon());
    }

    static FindRow page(MenuEntry page) {
        var icon = Objects.requireNonNullElse(page.icon(), "circle-dashed");
        return plain("page", page.path().replaceFirst("^/", ""), "Go to", page.title(), "", "", icon);
    }

    /// A saved view of the people.
    static FindRow view(String name, String path) {
        return plain("page", path, "Go to", "", name, "", "bookmark");
    }

    /// Everybody who carries a tag.
    static FindRow tag(String name, String path, @Nullable String colour) {
        return new FindRow("page", path, "Go to", "Tagged ", name, "", "", List.of(), "tag", null, colour);
    }

    /// The people that words of time ask for.
    static FindRow list(String said, String path) {
        return plain("page", path, "People", said, "", "", "list-filter");
    }

    private static FindRow plain(
            String kind, String value, String group, String before, String name, String after, String icon) {
        return new FindRow(kind, value, group, before, name, after, "", List.of(), icon, null, null);
    }

    private static String id(ContactId id) {
        return id.value().toString();
    }
}
