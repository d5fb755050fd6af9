package app.kith.people.cards;

import app.kith.channels.ChannelKind;
import app.kith.design.Icon;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// A channel as a small mark: a drawing where one is free to use, else the letters of its name in a frame.
public class ChannelMark extends Span {

    public ChannelMark(ChannelKind channel) {
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

    /// Its letters, where no drawing of it is free to use.
    public static Optional<String> letters(ChannelKind channel) {
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

    /// The name of its drawing.
    public static String drawing(ChannelKind channel) {
        return channel == ChannelKind.WEBSITE ? Icon.Name.LINK.id() : channel.icon();
    }
}
