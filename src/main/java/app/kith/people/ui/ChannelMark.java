package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import app.kith.design.Icon;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// A channel as a small mark: a drawing where one is free to use, else the letters of its name in a frame.
class ChannelMark extends Span {

    ChannelMark(ChannelKind channel) {
        addClassName("kith-channel");
        getElement().setAttribute("title", channel.label());
        letters(channel)
                .ifPresentOrElse(
                        letters -> {
                            addClassName("kith-channel--letters");
                            add(letters);
                        },
                        () -> add(new Icon(drawing(channel), 16)));
        var name = new Span(channel.label());
        name.addClassName("kith-sr");
        add(name);
    }

    static Optional<String> letters(ChannelKind channel) {
        return switch (channel) {
            case X -> Optional.of("X");
            case MASTODON -> Optional.of("M");
            case BLUESKY -> Optional.of("B");
            case LINKEDIN -> Optional.of("in");
            case INSTAGRAM -> Optional.of("Ig");
            case FACEBOOK -> Optional.of("f");
            default -> Optional.empty();
        };
    }

    static String drawing(ChannelKind channel) {
        return channel == ChannelKind.WEBSITE ? Icon.Name.LINK.id() : channel.icon();
    }
}
