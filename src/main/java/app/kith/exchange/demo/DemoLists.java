package app.kith.exchange.demo;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.exchange.followers.Follower;
import app.kith.exchange.followers.FollowerList;
import app.kith.people.Handle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two lists of those who follow the made-up pottery on X, four weeks apart, as its archive would hold them.
///
/// @param now the later one, with whom the pottery follows
public record DemoLists(FollowerList before, FollowerList now) {
    private static final int KNOWN_WHO_LEFT = 2;
    private static final int KNOWN_WHO_CAME = 3;
    private static final int STRANGERS_WHO_LEFT = 6;
    private static final int KNOWN_FOLLOWED = 9;
    private static final int STRANGERS_FOLLOWED = 4;

    /// The same lists every time.
    ///
    /// @param before how many follow in the earlier one
    /// @param now how many follow in the later one
    static DemoLists asOf(LocalDate today, int before, int now) {
        var known = DemoCast.asOf(today).stream().flatMap(DemoLists::onX).toList();
        var strangers = DemoCast.strangers(STRANGERS_WHO_LEFT + now).stream()
                .map(name -> follower(
                        name, DemoPerson.handles(name, List.of(ChannelKind.X)).getFirst()))
                .toList();
        var early = known.subList(0, known.size() - KNOWN_WHO_CAME);
        var late = known.subList(KNOWN_WHO_LEFT, known.size());
        var lateStrangers = strangers.subList(STRANGERS_WHO_LEFT, STRANGERS_WHO_LEFT + now - late.size());
        return new DemoLists(
                list(
                        "followers-four-weeks-ago.js",
                        join(early, strangers.subList(0, before - early.size())),
                        List.of()),
                list(
                        "followers-now.js",
                        join(late, lateStrangers),
                        join(late.subList(0, KNOWN_FOLLOWED), lateStrangers.subList(0, STRANGERS_FOLLOWED))));
    }

    private static Stream<Follower> onX(DemoPerson person) {
        return person.details().handles().stream()
                .filter(handle -> handle.channel() == ChannelKind.X)
                .map(handle -> follower(person.details().name(), handle));
    }

    private static Follower follower(String name, Handle handle) {
        return new Follower(name, Address.of(ChannelKind.X, handle.written(), ""), handle.written());
    }

    private static FollowerList list(String file, List<Follower> followers, List<Follower> following) {
        return new FollowerList(file, ChannelKind.X.label(), byHandle(followers), byHandle(following));
    }

    private static Map<String, Follower> byHandle(List<Follower> some) {
        return some.stream().collect(Collectors.toMap(one -> String.valueOf(one.written()), Function.identity()));
    }

    private static List<Follower> join(List<Follower> some, List<Follower> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
