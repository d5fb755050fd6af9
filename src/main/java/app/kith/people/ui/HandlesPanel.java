package app.kith.people.ui;

import app.kith.channels.Channels;
import app.kith.channels.OwnChannel;
import app.kith.design.Icon;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.cards.ChannelMark;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/// Where a person can be reached, as a tab.
@SpringComponent
class HandlesPanel implements ContactPanel {
    private final Channels channels;

    HandlesPanel(Channels channels) {
        this.channels = channels;
    }

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
        var own = handles.stream().anyMatch(handle -> handle.ownChannel() != null)
                ? channels.all()
                : List.<OwnChannel>of();
        handles.forEach(handle -> list.add(line(handle, own)));
        return Optional.of(new Div(list)); // a tab takes the role of what is right in it
    }

    private static ListItem line(Handle handle, List<OwnChannel> own) {
        var words = new Div(written(handle, own));
        words.addClassName("kith-grow");
        var below = new Span(handle.channelName() + (handle.label() == null ? "" : ", " + handle.label()));
        below.addClassNames("kith-small", "kith-muted");
        words.add(below);
        var line = new ListItem(new ChannelMark(handle.channel()), words, copy(handle));
        line.addClassName("kith-line");
        if (handle.doNotContact()) {
            var mark = new Span("Do not write here");
            mark.addClassName("kith-tag");
            line.addComponentAtIndex(2, mark);
        }
        return line;
    }

    private static Component written(Handle handle, List<OwnChannel> own) {
        return link(handle, own)
                .<Component>map(address -> {
                    var link = new Anchor(address, handle.written());
                    link.getElement().setAttribute("dir", "auto");
                    link.addClassName("kith-link");
                    if (address.startsWith("http")) {
                        link.setTarget("_blank");
                        link.getElement().setAttribute("rel", "noopener noreferrer");
                    }
                    return link;
                })
                .orElseGet(() -> new Span(handle.written()));
    }

    /// Where a handle opens: on the workspace's own channels their pages say so.
    private static Optional<String> link(Handle handle, List<OwnChannel> own) {
        if (handle.doNotContact()) {
            return Optional.empty();
        }
        return OwnChannel.named(handle.ownChannel(), own)
                .map(channel -> channel.link(handle.written()))
                .orElseGet(handle::link);
    }

    /// Copies in the browser, which allows it only there and only on a click.
    private static Button copy(Handle handle) {
        var copy = new Button(new Icon(Icon.Name.COPY));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel("Copy " + handle.written());
        copy.getElement().setAttribute("title", "Copy");
        copy.getElement().executeJs("""
                this.addEventListener('click', async () => {
                  const text = $0;
                  if (navigator.clipboard) {
                    await navigator.clipboard.writeText(text);
                  } else {
                    const field = document.body.appendChild(document.createElement('textarea'));
                    field.value = text;
                    field.select();
                    document.execCommand('copy');
                    field.remove();
                    this.focus();
                  }
                  this.setAttribute('title', 'Copied');
                  this.setAttribute('aria-label', 'Copied ' + text);
                  this.classList.add('kith-copied');
                  setTimeout(() => {
                    this.classList.remove('kith-copied');
                    this.setAttribute('title', 'Copy');
                    this.setAttribute('aria-label', 'Copy ' + text);
                  }, 2000);
                })""", handle.written());
        return copy;
    }
}
