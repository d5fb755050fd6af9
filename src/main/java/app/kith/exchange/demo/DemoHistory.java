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
    private final boolean theyAnswer;
    private final boolean theyBegin;

    DemoHistory(LocalDate today, long seed) {
        this.today = today;
        this.random = new Random(seed);
        this.theyAnswer = random.nextInt(5) > 1;
        this.theyBegin = random.nextInt(12) > 0;
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
            case STEADY -> about(0.1);
            case WARMING -> about(0.9) * (ago > 120 ? 2.2 : 0.8);
            case COOLING, NEW -> about(0.9);
        };
        return Math.max(1, person.gapDays() * stretch);
    }

    /// One, within a span of so much around it.
    private double about(double span) {
        return 1 + span * (random.nextDouble() - 0.5);
    }

    /// One meeting or call, or a letter or message and, mostly, the answer to it.
    private void tell(DemoPerson person, ContactId contact, LocalDate day, int number, List<NewInteraction> told) {
        var channel = person.channels().get(number % person.channels().size());
        var note = number < person.notes().size()
                ? person.notes().get(number)
                : random.nextInt(3) == 0 ? SMALL_TALK.get(random.nextInt(SMALL_TALK.size())) : null;
        var kind = kind(channel, number);
        if (kind.defaultDirection() == Direction.BOTH) {
            told.add(new NewInteraction(
                    kind, Direction.BOTH, Set.of(contact), day, null, 15 + 15 * random.nextInt(6), tone(), note));
            return;
        }
        var isSteady = person.rhythm() == Rhythm.STEADY;
        var answered = isSteady ? theyAnswer || person.isClose() : random.nextInt(5) > 0;
        var theyBegan = isSteady ? theyBegin && answered : random.nextInt(3) == 0;
        var answerDay = day.plusDays(isSteady ? 1 : random.nextInt(3));
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

    private InteractionKind kind(ChannelKind channel, int number) {
        return switch (channel) {
            case IN_PERSON ->
                List.of(InteractionKind.COFFEE, InteractionKind.MEAL, InteractionKind.MEETING)
                        .get(random.nextInt(3));
            case PHONE -> random.nextInt(3) == 0 ? InteractionKind.VIDEO_CALL : InteractionKind.CALL;
            case EMAIL -> InteractionKind.EMAIL;
            case FORUM, BLOG -> number % 4 == 3 ? InteractionKind.MESSAGE : InteractionKind.COMMENT;
            default -> number % 4 == 3 ? InteractionKind.REACTION : InteractionKind.MESSAGE;
        };
    }

    private Tone tone() {
        return random.nextInt(6) == 0 ? Tone.MIXED : Tone.GOOD;
    }
}
