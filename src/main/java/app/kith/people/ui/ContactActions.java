package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.design.MenuButton;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.cards.ChannelMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// What one can do from a person's page.
class ContactActions extends Div {

    /// One of the things that are done rarely.
    record Deed(String label, Runnable run) {}

    /// @param others what other modules add
    /// @param rare what stands in the menu
    ContactActions(ContactProfile person, Runnable edit, List<Component> others, List<Deed> rare) {
        addClassName("kith-actions");
        var ways = person.details().ways();
        if (ways.isEmpty()) {
            var add = new Button("Add a handle", new Icon(Icon.Name.AT_SIGN), click -> edit.run());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add(add);
        } else {
            add(write(ways.getFirst()));
        }
        var log = new Button("Log a talk", new Icon(Icon.Name.NOTEBOOK_PEN));
        log.getElement().executeJs("""
                this.addEventListener('click', () => window.dispatchEvent(
                    new CustomEvent('kith-open-quick-log', { detail: { text: $0 } })))""", person.name() + " ");
        var change = new Button("Edit", new Icon(Icon.Name.PEN_LINE), click -> edit.run());
        change.getElement().setAttribute("data-key", "e");
        log.getElement().setAttribute("data-key", "n");
        add(log, change);
        add(others);
        add(more(ways, rare));
    }

    private static Anchor write(Handle way) {
        var write = link(way, new ChannelMark(way.channel()), way.channel().verb());
        write.addClassName("kith-button");
        write.getElement().setAttribute("data-key", "w");
        write.getElement().setAttribute("title", way.channelName() + ": " + way.written());
        return write;
    }

    private static Button more(List<Handle> ways, List<Deed> rare) {
        var others = ways.stream().skip(1).toList();
        var more = MenuButton.more("More", menu -> {
            for (var way : others) {
                var text = way.channelName() + ": " + way.written();
                followedByKey(menu.addItem(link(way, new ChannelMark(way.channel()), text)));
            }
            rare.forEach(deed -> menu.addItem(deed.label(), click -> deed.run().run()));
        });
        more.setVisible(!others.isEmpty() || !rare.isEmpty());
        return more;
    }

    /// Enter presses the entry and not the link within.
    private static void followedByKey(MenuItem entry) {
        entry.getElement().executeJs("""
                this.addEventListener('click', event => {
                  if (event.target === this) this.querySelector('a').click();
                })""");
    }

    private static Anchor link(Handle way, Component mark, String text) {
        var link = new Anchor(way.link().orElseThrow());
        link.add(mark, new Span(text));
        link.addClassName("kith-way");
        if (link.getHref().startsWith("http")) {
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
        }
        return link;
    }
}
