package app.kith.people.twins;

import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.joining.Unjoining;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes two people of one who never was: whatever was chosen of what is written down, of interactions,
/// tasks and ties goes to a new person.
@Service
@Transactional
public class Splitting {
    private final AddressBook people;
    private final Forgetting forgetting;
    private final TwoPeople twoPeople;
    private final Merging merging;
    private final ObjectProvider<Divisible> belongings;

    Splitting(
            AddressBook people,
            Forgetting forgetting,
            TwoPeople twoPeople,
            Merging merging,
            ObjectProvider<Divisible> belongings) {
        this.people = people;
        this.forgetting = forgetting;
        this.twoPeople = twoPeople;
        this.merging = merging;
        this.belongings = belongings;
    }

    /// What beside their description can be divided.
    public List<Divisible> belongings() {
        return belongings.stream()
                .sorted(Comparator.comparingInt(Divisible::order))
                .toList();
    }

    /// Gives what was chosen to a new person. That they are two is remembered.
    ///
    /// @throws ChangedMeanwhile when the one is no longer there
    /// @throws IllegalArgumentException when nobody can be called that
    public Split split(ContactId from, SplitChoice choice) {
        var before = details(from);
        var fresh = people.add(choice.other());
        people.edit(from, choice.leftOf(before));
        belongings().forEach(belonging -> belonging.move(parts(belonging, choice), from, fresh));
        twoPeople.remember(from, fresh);
        return new Split(from, fresh, before, details(from), choice);
    }

    /// Makes them one again. If the new person got anything meanwhile, it is kept.
    public void takeBack(Split split) {
        var fresh = split.fresh();
        if (people.profile(fresh).isEmpty()) {
            throw new ChangedMeanwhile("They are one person already.");
        }
        var untouched = Unjoining.isAsLeft(details(fresh), split.choice().other());
        belongings().forEach(belonging -> belonging.move(parts(belonging, split.choice()), fresh, split.from()));
        var now = details(split.from());
        people.edit(split.from(), Unjoining.of(split.before(), split.after(), now));
        twoPeople.takeBack(split.from(), fresh);
        if (untouched && hasNothing(fresh)) {
            forgetting.forget(List.of(fresh));
        } else {
            merging.merge(split.from(), fresh);
        }
    }

    private boolean hasNothing(ContactId person) {
        var words = new Words(LocalDate.EPOCH, Locale.ENGLISH); // which nobody reads
        return belongings().stream()
                .allMatch(belonging -> belonging.of(person, 1, words).isEmpty());
    }

    private static Set<UUID> parts(Divisible belonging, SplitChoice choice) {
        return choice.parts().getOrDefault(belonging.title(), Set.of());
    }

    private ContactDetails details(ContactId id) {
        return people.profile(id)
                .orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."))
                .details();
    }
}
