package app.kith.exchange.export.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;

/// A file to take along: a click writes it, and below its title stands what it is good for.
@StyleSheet("kith-take-out.css")
class FileLink extends ListItem {
    static final String CSV = "text/csv;charset=utf-8";
    static final String CARDS = "text/vcard;charset=utf-8";

    /// Writes a file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @param name of the file
    /// @param type of its content
    FileLink(String title, String what, String name, String type, Content content) {
        DownloadHandler download = event -> {
            event.setFileName(name);
            event.setContentType(type);
            content.writeTo(event.getOutputStream());
        };
        var link = new Anchor(download, "");
        link.add(new Icon(Icon.Name.DOWNLOAD), new Span(title));
        link.addClassNames("kith-link", "kith-row");
        var below = new Span(what);
        below.addClassNames("kith-small", "kith-muted");
        add(link, below);
    }
}
