package app.kith.reach.ui;

import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import app.kith.channels.OwnChannel;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.Place;
import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.cards.PersonLink;
import app.kith.reach.Followed;
import app.kith.reach.FollowedPlace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The follower ledger: each place with how many follow there, how many of them are known and how many are
/// warm.
class PlaceList extends Section {
    private final AudienceCounts counts;
    private final Channels channels;
    private final Words words;
    private final Runnable whenChanged;
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();

    PlaceList(AudienceCounts counts, Channels channels, Words words, Runnable whenChanged) {
        this.counts = counts;
        this.channels = channels;
        this.words = words;
        this.whenChanged = whenChanged;
        addClassName("kith-reach-page__wide");
        list.addClassName("kith-plain");
        var add = new Button("Count followers", new Icon(Icon.Name.PLUS), click -> ask(null));
        var know = new Anchor("people/practice", "Get to know a few more");
        know.addClassName("kith-link");
        know.getElement().setAttribute("router-link", true);
        below.add(add, know);
        below.addClassNames("kith-row", "kith-reach-page__below");
        add(new SectionTitle("Where they follow you"), list, below);
    }

    /// @param editable whether these are the workspace's own counts
    void show(Followed followed, boolean editable) {
        list.removeAll();
        followed.places().forEach(place -> list.add(line(place, editable)));
        below.setVisible(editable);
    }

    /// Asks for a count.
    ///
    /// @param known the place to count again; null to ask where
    void ask(@Nullable Place known) {
        var suggested = Stream.of(
                        Stream.of(ChannelKind.values())
                                .filter(kind -> kind != ChannelKind.OWN)
                                .map(ChannelKind::label),
                        channels.all().stream().map(OwnChannel::name),
                        Stream.of("Newsletter", "Podcast"))
                .flatMap(each -> each)
                .distinct()
                .toList();
        new CountDialog(suggested, known, words.today(), new CountDialog.Writer() {
                    @Override
                    public void one(AudienceCount count) {
                        say(count.place(), counts.record(count));
                    }

                    @Override
                    public void many(Place place, String lines) {
                        say(place, counts.record(place, lines));
                    }
                })
                .open();
    }

    private void say(Place place, List<AudienceCount> before) {
        whenChanged.run();
        Toasts.say("Counted %s.".formatted(Words.isolated(place.label())), () -> {
            counts.restore(place, before);
            whenChanged.run();
        });
    }

    private ListItem line(FollowedPlace place, boolean editable) {
        var count = place.count();
        var name = new Span(count.place().label());
        name.getElement().setAttribute("dir", "auto");
        var ledger = new Span("%s follow, you know %s by name, %s of them warm"
                .formatted(words.number(count.followers()), words.number(place.known()), words.number(place.warm())));
        ledger.addClassNames("kith-small", "kith-muted", "kith-num");
        var text = new Div(name, ledger);
        text.addClassNames("kith-grow", "kith-kept__words");
        var line = new ListItem(new Icon(count.place().channel().icon(), 16), text);
        line.addClassName("kith-line");
        if (!place.next().isEmpty()) {
            var next = new Span("Next to get to know: ");
            next.addClassNames("kith-small", "kith-muted", "kith-reach-page__next");
            for (var at = 0; at < place.next().size(); at++) {
                if (at > 0) next.add(", ");
                next.add(new PersonLink(place.next().get(at)));
            }
            text.add(next);
        }
        if (!editable) return line;
        ledger.add(", counted " + words.past(count.day()));
        var again = new Button(new Icon(Icon.Name.PEN_LINE), click -> ask(count.place()));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setAriaLabel("Count %s again".formatted(count.place().label()));
        var remove = new Button(new Icon(Icon.Name.X), click -> remove(count.place()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + count.place().label());
        line.add(again, remove);
        return line;
    }

    private void remove(Place place) {
        var before = counts.remove(place);
        whenChanged.run();
        Toasts.say("Removed %s.".formatted(Words.isolated(place.label())), () -> {
            counts.restore(place, before);
            whenChanged.run();
        });
    }
}
