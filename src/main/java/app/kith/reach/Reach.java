package app.kith.reach;

import app.kith.channels.ChannelKind;
import app.kith.channels.OwnChannel;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.Place;
import app.kith.interactions.passing.Carrier;
import app.kith.interactions.passing.Passings;
import app.kith.people.AddressBook;
import app.kith.people.KnownFollowers;
import app.kith.people.KnownInPlaces;
import app.kith.people.OwnAudiences;
import app.kith.people.PersonRef;
import app.kith.reach.model.KnownAudience;
import app.kith.reach.model.KnownTogether;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who follows, and who of them is known.
@Service
@Transactional(readOnly = true)
public class Reach {
    private static final int NEXT = 3;

    private final AudienceCounts counts;
    private final KnownFollowers known;
    private final KnownInPlaces inPlaces;
    private final OwnAudiences own;
    private final Passings passings;
    private final AddressBook people;

    Reach(
            AudienceCounts counts,
            KnownFollowers known,
            KnownInPlaces inPlaces,
            OwnAudiences own,
            Passings passings,
            AddressBook people) {
        this.counts = counts;
        this.known = known;
        this.inPlaces = inPlaces;
        this.own = own;
        this.passings = passings;
        this.people = people;
    }

    /// The places as last counted, the largest first, in a fixed number of statements.
    public Followed now() {
        var latest = counts.latest();
        var byChannel = known.byChannel();
        var kinds = latest.stream()
                .map(count -> count.place().channel())
                .filter(kind -> kind != ChannelKind.OWN)
                .toList();
        var names = latest.stream()
                .map(count -> count.place().name())
                .filter(Objects::nonNull)
                .toList();
        var where = latest.stream()
                .map(count -> new KnownInPlaces.Where(
                        count.place().channel(), count.place().name()))
                .toList();
        var hardly = inPlaces.hardlyKnown(where, NEXT);
        var refs = people.refs(hardly.values().stream().flatMap(List::stream).toList());
        var places = IntStream.range(0, latest.size())
                .mapToObj(at -> at(
                        latest.get(at),
                        byChannel,
                        hardly.getOrDefault(at, List.of()).stream()
                                .map(refs::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
        var together = new KnownTogether(places.size(), inPlaces.together(where));
        var audiences = own.in(where);
        return new Followed(
                places,
                known.onAnyOf(kinds, names),
                known.warmOnAnyOf(kinds, names),
                together,
                new KnownAudience(audiences.people(), audiences.followers()),
                passings.soFar());
    }

    /// Those who passed on what they were asked to, the best first.
    public List<Carrying> carriers(int most) {
        var carriers = passings.carriers(most);
        var ids = carriers.stream().map(Carrier::person).toList();
        var refs = people.refs(ids);
        var audiences = own.of(ids);
        return carriers.stream()
                .filter(carrier -> refs.containsKey(carrier.person()))
                .map(carrier -> new Carrying(
                        Objects.requireNonNull(refs.get(carrier.person())), carrier, audiences.get(carrier.person())))
                .toList();
    }

    private static FollowedPlace at(AudienceCount count, List<KnownFollowers.OnChannel> known, List<PersonRef> next) {
        return known.stream()
                .filter(one -> isOn(count.place(), one))
                .findFirst()
                .map(one -> new FollowedPlace(count, one.people(), one.warm(), next))
                .orElseGet(() -> new FollowedPlace(count, 0, 0, next));
    }

    private static boolean isOn(Place place, KnownFollowers.OnChannel known) {
        var own = known.ownChannel();
        return place.channel() == known.channel()
                && (place.name() == null
                        || (own != null && OwnChannel.key(place.name()).equals(OwnChannel.key(own))));
    }
}
