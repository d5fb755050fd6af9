package app.kith.channels.ui;

import app.kith.channels.Channels;
import app.kith.channels.OwnChannel;
import app.kith.design.Icon;
import app.kith.design.Question;
import app.kith.design.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/// The workspace's own channels, each with how many people have a handle there.
@StyleSheet("kith-facts.css")
class ChannelList extends Div {
    private final Channels channels;
    private final UnorderedList list = new UnorderedList();

    ChannelList(Channels channels) {
        this.channels = channels;
        list.addClassNames("kith-plain", "kith-kept");
        var why = new Paragraph(
                "A forum, a guild, a game: wherever people have a name. Email, phone and the large networks are there"
                        + " already.");
        why.addClassNames("kith-small", "kith-muted");
        var add = new Button("Add a channel", new Icon(Icon.Name.PLUS), click -> ask(null));
        add(why, list, add);
        show();
    }

    private void show() {
        var handles = channels.handles();
        list.removeAll();
        channels.all()
                .forEach(channel -> list.add(line(channel, handles.getOrDefault(OwnChannel.key(channel.name()), 0L))));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(OwnChannel channel, long handles) {
        var name = new Span(channel.name());
        name.getElement().setAttribute("dir", "auto");
        var below = new Span((channel.page() == null ? "" : channel.page() + ", ") + used(handles));
        below.addClassNames("kith-small", "kith-muted");
        var words = new Div(name, below);
        words.addClassNames("kith-grow", "kith-kept__words");
        var change = new Button(new Icon(Icon.Name.PEN_LINE), click -> ask(channel));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel("Change " + channel.name());
        var remove = new Button(new Icon(Icon.Name.X), click -> remove(channel, handles));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + channel.name());
        var line = new ListItem(new Icon(Icon.Name.AT_SIGN), words, change, remove);
        line.addClassName("kith-line");
        return line;
    }

    private void ask(@Nullable OwnChannel channel) {
        new ChannelDialog(channel, (name, page) -> {
                    if (channel == null) {
                        var added = channels.add(name, page);
                        show();
                        Toasts.say("Added %s.".formatted(added.name()), () -> {
                            channels.remove(added.id());
                            show();
                        });
                    } else {
                        channels.change(channel.id(), name, page);
                        show();
                        Toasts.say("Saved.", () -> {
                            channels.change(channel.id(), channel.name(), channel.page());
                            show();
                        });
                    }
                })
                .open();
    }

    private void remove(OwnChannel channel, long handles) {
        if (handles == 0) {
            take(channel);
            return;
        }
        Question.ask(
                "Remove %s?".formatted(channel.name()),
                "%s. Those handles stay with their people under this name; the channel is no longer offered."
                        .formatted(used(handles).replaceFirst("^u", "U")),
                "Keep",
                "Remove",
                () -> take(channel));
    }

    private void take(OwnChannel channel) {
        channels.remove(channel.id());
        show();
        Toasts.say("Removed %s.".formatted(channel.name()), () -> {
            channels.add(channel.name(), channel.page());
            show();
        });
    }

    private static String used(long handles) {
        return handles == 0
                ? "not used yet"
                : handles == 1 ? "used by 1 handle" : "used by %,d handles".formatted(handles);
    }
}
