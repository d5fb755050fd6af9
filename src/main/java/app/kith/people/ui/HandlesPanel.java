package app.kith.people.ui;

import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// Where a person can be reached, as a tab.
@SpringComponent
class HandlesPanel implements ContactPanel {

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Handles";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var handles = person.details().handles();
        if (handles.isEmpty()) {
            var none = new Paragraph("Where %s can be reached will stand here. Press Edit to write it down."
                    .formatted(person.callName()));
            none.addClassName("kith-muted");
            return Optional.of(none);
        }
        var list = new UnorderedList();
        list.addClassName("kith-handles");
        handles.forEach(handle -> list.add(line(handle)));
        return Optional.of(list);
    }

    private static ListItem line(Handle handle) {
        var words = new Div(written(handle));
        words.addClassName("kith-grow");
        var below = new Span(handle.channel().label() + (handle.label() == null ? "" : ", " + handle.label()));
        below.addClassNames("kith-small", "kith-muted");
        words.add(below);
        var line = new ListItem(new ChannelMark(handle.channel()), words);
        line.addClassName("kith-line");
        if (handle.doNotContact()) {
            var mark = new Span("do not write here");
            mark.addClassName("kith-tag");
            line.add(mark);
        }
        return line;
    }

    private static Component written(Handle handle) {
        return handle.link()
                .<Component>map(address -> {
                    var link = new Anchor(address, handle.written());
                    link.addClassName("kith-link");
                    if (address.startsWith("http")) {
                        link.setTarget("_blank");
                        link.getElement().setAttribute("rel", "noopener noreferrer");
                    }
                    return link;
                })
                .orElseGet(() -> new Span(handle.written()));
    }
}
