package app.kith.nurture;

import app.kith.interactions.InteractionLog;
import app.kith.interactions.Unanswered;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who wrote and has no answer yet, with their words and the way to answer.
@Component
class WaitingPeople {
    private final AddressBook people;
    private final InteractionLog log;

    WaitingPeople(AddressBook people, InteractionLog log) {
        this.people = people;
        this.log = log;
    }

    /// Each person once, without those who are left out.
    static List<Unanswered> of(List<Unanswered> owed, List<PutOff> out) {
        var leftOut = out.stream().map(PutOff::contact).collect(Collectors.toSet());
        var found = new LinkedHashMap<ContactId, Unanswered>();
        owed.stream()
                .filter(one -> !leftOut.contains(one.contact()))
                .forEach(one -> found.putIfAbsent(one.contact(), one));
        return List.copyOf(found.values());
    }

    /// The same with all one sees of them.
    List<Waiting> shown(Collection<Unanswered> some) {
        if (some.isEmpty()) return List.of();
        var profiles = people.profiles(some.stream().map(Unanswered::contact).toList());
        var said = log.entries(some.stream().map(Unanswered::interaction).collect(Collectors.toSet()));
        return some.stream()
                .filter(one -> profiles.containsKey(one.contact()) && said.containsKey(one.interaction()))
                .map(one -> {
                    var profile = Objects.requireNonNull(profiles.get(one.contact()));
                    var reason = new Reason.OwedReply(one.day());
                    return new Waiting(
                            new Reach(profile.ref(), reason, null, Reach.way(profile), Reach.USUAL_MINUTES),
                            Objects.requireNonNull(said.get(one.interaction())));
                })
                .toList();
    }
}
