package app.kith.engagement.score;

/// The running figures behind an [EngagementState]: the one place that adds interactions, one by one or a whole
/// history without a record for each step.
final class Tally {
    /// The bits of the days on which a touch may still be open.
    static final int RECENT = (1 << (EngagementState.ANSWER_DAYS + 1)) - 1;

    /// From this weight on an interaction counts as writing to somebody.
    static final double WRITING = 0.5;

    private int interactions;
    private int activeDays;
    private long first;
    private long last;
    private double frequency;
    private double inbound;
    private double outbound;
    private double dayWeight;
    private double dayInbound;
    private double dayOutbound;
    private int unanswered;
    private boolean unansweredToday;
    private double rankWeight;
    private int closedTouches;
    private int closedAnswers;
    private int recentTouches;
    private int recentAnswers;

    Tally(EngagementState state) {
        interactions = state.interactions();
        activeDays = state.activeDays();
        first = state.first();
        last = state.last();
        frequency = state.frequency();
        inbound = state.inbound();
        outbound = state.outbound();
        dayWeight = state.dayWeight();
        dayInbound = state.dayInbound();
        dayOutbound = state.dayOutbound();
        unanswered = state.unanswered();
        unansweredToday = state.unansweredToday();
        rankWeight = state.rankWeight();
        closedTouches = state.closedTouches();
        closedAnswers = state.closedAnswers();
        recentTouches = state.recentTouches();
        recentAnswers = state.recentAnswers();
    }

    EngagementState state() {
        return new EngagementState(
                interactions,
                activeDays,
                first,
                last,
                frequency,
                inbound,
                outbound,
                dayWeight,
                dayInbound,
                dayOutbound,
                unanswered,
                unansweredToday,
                rankWeight,
                closedTouches,
                closedAnswers,
                recentTouches,
                recentAnswers);
    }

    void add(ScoredInteraction next) {
        add(next.day(), next.inbound(), next.outbound(), next.weight());
    }

    /// The same without a record, for histories in plain arrays.
    void add(long day, boolean isInbound, boolean isOutbound, double weight) {
        if (interactions == 0) {
            first = last = day;
            activeDays = 1;
        } else if (day < last) {
            throw outOfOrder(day);
        } else if (day > last) {
            begin(day);
        }
        interactions++;
        weigh(isInbound, isOutbound, weight);
        if (isInbound) answer();
        else write(weight);
    }

    private IllegalArgumentException outOfOrder(long day) {
        return new IllegalArgumentException(
                "Out of order: day %d comes before day %d, so rebuild the contact from its history"
                        .formatted(day, last));
    }

    /// The bits of the touches whose days for an answer are over when `silence` days have passed since `last`.
    static int closedAfter(long silence) {
        return silence > EngagementState.ANSWER_DAYS ? RECENT : RECENT & ~(RECENT >> silence);
    }

    private void begin(long day) {
        var passed = day - last;
        var left = HalfLife.SCORE.after(passed);
        frequency *= left;
        inbound *= left;
        outbound *= left;
        dayWeight = dayInbound = dayOutbound = 0;
        unansweredToday = false;
        var closed = closedAfter(passed);
        closedTouches += Integer.bitCount(recentTouches & closed);
        closedAnswers += Integer.bitCount(recentAnswers & closed);
        recentTouches = shifted(recentTouches & ~closed, passed);
        recentAnswers = shifted(recentAnswers & ~closed, passed);
        last = day;
        activeDays++;
    }

    /// Only what exceeds the day's largest weight so far is new.
    private void weigh(boolean isInbound, boolean isOutbound, double weight) {
        if (weight > dayWeight) {
            frequency += weight - dayWeight;
            rankWeight += (weight - dayWeight) * HalfLife.RANK.after(EngagementState.RANK_REFERENCE - last);
            dayWeight = weight;
        }
        if (isInbound && weight > dayInbound) {
            inbound += weight - dayInbound;
            dayInbound = weight;
        }
        if (isOutbound && weight > dayOutbound) {
            outbound += weight - dayOutbound;
            dayOutbound = weight;
        }
    }

    private void answer() {
        unanswered = 0;
        unansweredToday = false;
        recentAnswers = recentTouches;
    }

    private void write(double weight) {
        recentTouches |= 1;
        if (weight >= WRITING && !unansweredToday) {
            unanswered++;
            unansweredToday = true;
        }
    }

    private static int shifted(int bits, long days) {
        return bits == 0 ? 0 : bits << days;
    }
}
