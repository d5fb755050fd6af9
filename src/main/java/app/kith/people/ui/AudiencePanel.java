package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.Audience;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.cards.ChannelMark;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many people somebody can reach on their own channels, and when they were counted.
@SpringComponent
class AudiencePanel implements ContactPanel {
    private final Workspaces workspaces;

    AudiencePanel(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Who they can reach";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        var list = new UnorderedList();
        list.addClassName("kith-facts");
        for (var handle : person.details().handles()) {
            if (handle.audience() != null) {
                list.add(line(handle, handle.audience(), words));
            }
        }
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Section(
                        new SectionTitle("Who %s can reach"
                                .formatted(they(person.details().pronouns()))),
                        list));
    }

    /// Pronouns only if known, else "they".
    static String they(@Nullable String pronouns) {
        var first = pronouns == null
                ? ""
                : pronouns.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2)[0];
        return switch (first) {
            case "she", "her", "hers" -> "she";
            case "he", "him", "his" -> "he";
            default -> "they";
        };
    }

    private static ListItem line(Handle handle, Audience audience, Words words) {
        var count = new Span(words.number(audience.followers()));
        count.addClassNames("kith-num", "kith-strong");
        var rest = new Span("%s, counted %s"
                .formatted(
                        audience.followers() == 1 ? "follower" : "followers",
                        words.shortDate(audience.countedOn()).replaceFirst("^\\S+ ", "")));
        rest.addClassNames("kith-small", "kith-muted");
        var line = new ListItem(new ChannelMark(handle.channel()), count, rest);
        if (handle.ownChannel() != null) {
            rest.setText(rest.getText() + ", " + handle.ownChannel());
        }
        return line;
    }
}
