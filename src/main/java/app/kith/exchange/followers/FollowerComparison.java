package app.kith.exchange.followers;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatcher;
import app.kith.exchange.format.DroppedFiles;
import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.HandleKind;
import app.kith.exchange.format.ImportedPerson;
import app.kith.exchange.format.KnownFormat;
import app.kith.exchange.format.PeopleFile;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.AddressBook;
import app.kith.people.AddressMatch;
import app.kith.people.PeopleMatching;
import app.kith.people.PersonRef;
import app.kith.people.SearchText;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads lists of followers and holds two of one channel side by side. Nothing of them is kept.
@Service
public class FollowerComparison {
    /// What a list is of that does not say it.
    public static final String UNNAMED = "this channel";

    /// No list may be longer.
    static final int MOST = 500_000;

    private static final int LISTED = 100;

    private final AddressBook people;
    private final PeopleMatching matching;
    private final Workspaces workspaces;
    private final DroppedFiles files;

    FollowerComparison(AddressBook people, PeopleMatching matching, Workspaces workspaces, DroppedFiles files) {
        this.people = people;
        this.matching = matching;
        this.workspaces = workspaces;
        this.files = files;
    }

    /// Reads a list, or an archive that has one.
    ///
    /// @throws UnreadableFile when it is none; its message says so
    public FollowerList read(String fileName, InputStream content) {
        try (var file = files.receive(content)) {
            var sniff = FileSniff.look(file.path());
            if (sniff.shape().isHistory()) {
                throw new UnreadableFile("This file holds interactions, not followers.");
            }
            var followers = followers(file.path(), sniff);
            if (followers.isEmpty()) {
                throw new UnreadableFile("Nobody is on this list.");
            }
            return new FollowerList(fileName, service(sniff), followers, following(file.path()));
        }
    }

    /// Reads whom one follows: from an archive that has both lists, not who follows one.
    ///
    /// @throws UnreadableFile when it is none; its message says so
    public FollowerList readFollowed(String fileName, InputStream content) {
        var read = read(fileName, content);
        return read.following().isEmpty()
                ? read
                : new FollowerList(read.fileName(), read.service(), read.following(), Map.of());
    }

    private Map<String, Follower> following(Path file) {
        for (var inside : FileSniff.inside(file)) {
            if (inside.substring(inside.lastIndexOf('/') + 1).startsWith("following")) {
                return followers(file, FileSniff.look(file, inside));
            }
        }
        return Map.of();
    }

    private Map<String, Follower> followers(Path file, FileSniff sniff) {
        var kind = kind(sniff.format());
        var region = workspaces.settings().region();
        var followers = new HashMap<String, Follower>();
        var mapping = ColumnMapping.of(ColumnMatcher.match(sniff));
        try (var rows = PeopleFile.open(file, sniff.shape(), mapping).rows()) {
            rows.filter(Row.Person.class::isInstance).forEach(row -> {
                var follower = follower(((Row.Person) row).person(), kind, region);
                var address = follower.address();
                followers.putIfAbsent(address == null ? SearchText.fold(follower.name()) : address.key(), follower);
                if (followers.size() > MOST) {
                    throw new UnreadableFile("More than %,d followers are too many to compare here.".formatted(MOST));
                }
            });
        }
        return followers;
    }

    private static Follower follower(ImportedPerson person, @Nullable HandleKind kind, String region) {
        var handle = person.handles().stream()
                .filter(one -> kind == null || one.kind() == kind)
                .findFirst();
        return new Follower(
                person.name(),
                handle.map(one -> Address.of(ChannelKind.valueOf(one.kind().name()), one.written(), region))
                        .orElse(null),
                handle.map(one -> one.written()).orElse(null));
    }

    private static @Nullable HandleKind kind(KnownFormat format) {
        return switch (format) {
            case X -> HandleKind.X;
            case INSTAGRAM -> HandleKind.INSTAGRAM;
            case BLUESKY -> HandleKind.BLUESKY;
            case MASTODON -> HandleKind.MASTODON;
            case LINKEDIN -> HandleKind.LINKEDIN;
            default -> null;
        };
    }

    private static String service(FileSniff sniff) {
        return switch (sniff.format()) {
            case X -> "X";
            case GENERIC -> UNNAMED;
            default -> sniff.format().title();
        };
    }

    /// What changed from one list to the other.
    ///
    /// @param following whom one follows, where that comes in a file of its own
    /// @throws UnreadableFile when they are of two services
    @Transactional(readOnly = true)
    public FollowerChanges compare(FollowerList before, FollowerList now, @Nullable FollowerList following) {
        if (!before.service().equals(now.service())) {
            throw new UnreadableFile(
                    "The first list is from %s, the second from %s.".formatted(before.service(), now.service()));
        }
        var followed = following == null ? now.following() : following.followers();
        var joined = only(now.followers(), key -> !before.followers().containsKey(key));
        var left = only(before.followers(), key -> !now.followers().containsKey(key));
        var back = only(now.followers(), followed::containsKey);
        return new FollowerChanges(
                now.service(),
                before.size(),
                now.size(),
                joined.size(),
                left.size(),
                back.size(),
                !followed.isEmpty(),
                listed(joined, (who, isKnown) -> joinedStep(who, isKnown, now.service())),
                listed(left, (who, isKnown) -> leftStep(who, isKnown, now.service())),
                listed(back, (who, isKnown) -> backStep(who, isKnown, now.service())));
    }

    private static List<Follower> only(Map<String, Follower> of, Predicate<String> wanted) {
        return of.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Follower::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<FollowerChange> listed(List<Follower> followers, BiFunction<String, Boolean, String> step) {
        var known = known(followers);
        var changes = new ArrayList<FollowerChange>();
        followers.forEach(follower -> {
            if (known.containsKey(follower)) {
                var person = known.get(follower);
                changes.add(new FollowerChange(follower, person, step.apply(person.name(), true)));
            }
        });
        followers.stream()
                .filter(follower -> !known.containsKey(follower))
                .forEach(follower ->
                        changes.add(new FollowerChange(follower, null, step.apply(follower.name(), false))));
        return changes.size() > LISTED ? changes.subList(0, LISTED) : changes;
    }

    private Map<Follower, PersonRef> known(List<Follower> followers) {
        var byAddress = matching
                .withAddresses(followers.stream()
                        .map(Follower::address)
                        .filter(address -> address != null)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(match -> !match.inBin())
                .collect(Collectors.toMap(AddressMatch::address, AddressMatch::contact, (one, other) -> one));
        var refs = people.refs(List.copyOf(byAddress.values()));
        var known = new LinkedHashMap<Follower, PersonRef>();
        followers.forEach(follower -> {
            var contact = follower.address() == null ? null : byAddress.get(follower.address());
            var person = contact == null ? null : refs.get(contact);
            if (person != null) {
                known.put(follower, person);
            }
        });
        return known;
    }

    private static String joinedStep(String who, boolean isKnown, String service) {
        return isKnown
                ? "Tell %s you are glad to have them on %s".formatted(who, service)
                : "Look at what %s makes and say hello on %s".formatted(who, service);
    }

    private static String leftStep(String who, boolean isKnown, String service) {
        return isKnown
                ? "Ask %s how they are, anywhere but on %s".formatted(who, service)
                : "Think of what last spoke to %s, then let them go".formatted(who);
    }

    private static String backStep(String who, boolean isKnown, String service) {
        return isKnown
                ? "Answer something %s wrote on %s this week".formatted(who, service)
                : "Write %s a line about something they made".formatted(who);
    }
}
