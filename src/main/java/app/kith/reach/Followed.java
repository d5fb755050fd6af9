package app.kith.reach;

import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.Place;
import app.kith.interactions.passing.PassedSoFar;
import app.kith.reach.model.Audiences;
import app.kith.reach.model.KnownAudience;
import app.kith.reach.model.KnownTogether;
import app.kith.reach.model.ShareRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All places where people follow.
///
/// @param places the largest first
/// @param known how many different people with a handle in one of the places are known by name
/// @param warm how many of those are warm or bright
/// @param together in which of the places they are, numbered in the order of the places
/// @param own the audiences of those of them of whom it is known how many follow them
/// @param passed what people who were asked to pass something on did
public record Followed(
        List<FollowedPlace> places,
        int known,
        int warm,
        KnownTogether together,
        KnownAudience own,
        PassedSoFar passed) {

    public Followed {
        places = List.copyOf(places);
    }

    /// The example that Kith began with: a blog, a forum and a following on X.
    public static Followed example(LocalDate today) {
        return new Followed(
                List.of(place("X", today, 500), place("Forum", today, 100), place("Blog", today, 50)),
                0,
                0,
                KnownTogether.nobody(3),
                KnownAudience.NOTHING,
                PassedSoFar.NOTHING);
    }

    public Audiences audiences() {
        return new Audiences(
                places.stream().map(place -> (double) place.count().followers()).toList());
    }

    /// What is known of the chance that somebody passes something on; empty before the first who was asked.
    public Optional<ShareRate> shareRate() {
        return passed.asked() == 0
                ? Optional.empty()
                : Optional.of(ShareRate.ASSUMED.after(passed.passed(), passed.asked()));
    }

    /// Those who follow in more than one place.
    ///
    /// @param assumed the share of each smaller place, 0 to 1, for where too few are known
    public SeveralPlaces inSeveral(double assumed) {
        return new SeveralPlaces(places, together, assumed);
    }

    private static FollowedPlace place(String name, LocalDate day, long followers) {
        return new FollowedPlace(new AudienceCount(Place.called(name), day, followers), 0, 0, List.of());
    }
}
