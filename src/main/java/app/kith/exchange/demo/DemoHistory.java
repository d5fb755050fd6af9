package app.kith.exchange.demo;

import app.kith.channels.ChannelKind;
import app.kith.exchange.demo.DemoPerson.Rhythm;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.Tone;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two years between the user and one made-up person, the same every time.
final class DemoHistory {
    private static final int DAYS = 730;
    private static final List<String> SMALL_TALK = List.of(
            "Asked how the kiln is doing.",
            "Sent a picture of the bowl in use.",
            "Talked about the weather and the next fair.",
            "Wants to come by when the new series is out.",
            "Thanked for the parcel.",
            "A question about dishwashers.",
            "Good news from home.");

    private final Random random;
    private final LocalDate today;

    DemoHistory(LocalDate today, long seed) {
        this.today = today;
        this.random = new Random(seed);
    }

    /// Oldest first.
    List<NewInteraction> with(DemoPerson person, ContactId contact) {
        var told = new ArrayList<NewInteraction>();
        if (person.rhythm() == Rhythm.NEW) {
            return told;
        }
        int number = 0;
        for (double ago = person.lastDaysAgo(); ago < DAYS; ago += gap(person, ago)) {
            tell(person, contact, today.minusDays((long) ago), number++, told);
        }
        return told.reversed();
    }

    private double gap(DemoPerson person, double ago) {
        var stretch = switch (person.rhythm()) {
            case WARMING -> ago > 120 ? 2.2 : 0.8;
            case COOLING, STEADY, NEW -> 1.0;
        };
        return Math.max(1, person.gapDays() * stretch * (0.55 + 0.9 * random.nextDouble()));
    }

    /// One meeting or call, or a letter or message and, mostly, the answer to it.
    private void tell(DemoPerson person, ContactId contact, LocalDate day, int number, List<NewInteraction> told) {
        var channel = person.channels().get(random.nextInt(person.channels().size()));
        var note = number < person.notes().size()
                ? person.notes().get(number)
                : random.nextInt(3) == 0 ? SMALL_TALK.get(random.nextInt(SMALL_TALK.size())) : null;
        var kind = kind(channel);
        if (kind.defaultDirection() == Direction.BOTH) {
            told.add(new NewInteraction(
                    kind, Direction.BOTH, Set.of(contact), day, null, 15 + 15 * random.nextInt(6), tone(), note));
            return;
        }
        var theyBegan = random.nextInt(3) == 0;
        var answered = random.nextInt(5) > 0;
        var answerDay = day.plusDays(random.nextInt(3));
        if (answered && !answerDay.isAfter(today)) {
            told.add(one(kind, theyBegan ? Direction.OUT : Direction.IN, contact, answerDay, note));
            told.add(one(kind, theyBegan ? Direction.IN : Direction.OUT, contact, day, null));
        } else {
            told.add(one(kind, theyBegan ? Direction.IN : Direction.OUT, contact, day, note));
        }
    }

    private static NewInteraction one(
            InteractionKind kind, Direction direction, ContactId contact, LocalDate day, @Nullable String note) {
        return new NewInteraction(kind, direction, Set.of(contact), day, null, 5, null, note);
    }

    private InteractionKind kind(ChannelKind channel) {
        return switch (channel) {
            case IN_PERSON ->
                List.of(InteractionKind.COFFEE, InteractionKind.MEAL, InteractionKind.MEETING)
                        .get(random.nextInt(3));
            case PHONE -> random.nextInt(3) == 0 ? InteractionKind.VIDEO_CALL : InteractionKind.CALL;
            case EMAIL -> InteractionKind.EMAIL;
            case FORUM, BLOG -> random.nextInt(3) == 0 ? InteractionKind.MESSAGE : InteractionKind.COMMENT;
            default -> random.nextInt(4) == 0 ? InteractionKind.REACTION : InteractionKind.MESSAGE;
        };
    }

    private Tone tone() {
        return random.nextInt(6) == 0 ? Tone.MIXED : Tone.GOOD;
    }
}
