package app.kith.engagement.score;

import java.util.Arrays;

/// The histories of many contacts in plain arrays, 13 bytes an interaction: what states and scores are worked
/// out from when there are so many that a record for each would cost more than the arithmetic.
///
/// Contacts are written one after another: [#add] what is known of one, then [#close] it. They are numbered
/// from 0 in the order in which they were closed. Within a contact the interactions of one day stay in the
/// order given; days may come in any order. The answers are those of [EngagementState#of] and [Score#of], to
/// the last bit.
public final class Ledger {
    private static final int IN = 1;
    private static final int OUT = 2;
    private static final int BITS_FOR_PLACE = 31;

    private int[] ends = new int[16];
    private int contacts;
    private int[] days = new int[256];
    private byte[] directions = new byte[256];
    private double[] weights = new double[256];
    private int size;
    private boolean isInOrder = true;

    /// Adds an interaction to the contact that is open.
    ///
    /// @param day the local date as an epoch day
    /// @param weight how much its kind counts, above 0 and at most 1
    /// @throws IllegalArgumentException for any other weight, or one that goes neither in nor out
    public void add(int day, boolean isInbound, boolean isOutbound, double weight) {
        if (!(weight > 0 && weight <= 1) || !isInbound && !isOutbound)
            throw new IllegalArgumentException("Not an interaction that counts: weight %s, in %s, out %s"
                    .formatted(weight, isInbound, isOutbound));
        if (size == days.length) grow();
        if (size > start(contacts) && day < days[size - 1]) isInOrder = false;
        days[size] = day;
        directions[size] = (byte) ((isInbound ? IN : 0) | (isOutbound ? OUT : 0));
        weights[size++] = weight;
    }

    /// Ends the history of a contact, which may be empty.
    public void close() {
        if (!isInOrder) sort(start(contacts), size);
        isInOrder = true;
        if (contacts == ends.length) ends = Arrays.copyOf(ends, 2 * contacts);
        ends[contacts++] = size;
    }

    /// How many contacts are closed.
    public int contacts() {
        return contacts;
    }

    /// How many interactions there are in all.
    public int interactions() {
        return size;
    }

    /// Forgets everything and keeps the room for it.
    public void clear() {
        contacts = 0;
        size = 0;
        isInOrder = true;
    }

    /// The state of a contact as of `today`; what lies later is left out until its day comes.
    public EngagementState state(int contact, long today) {
        var tally = new Tally(EngagementState.EMPTY);
        tell(contact, today, tally);
        return tally.state();
    }

    /// The whole-number score of every contact on day `today`; -1 where nothing counts yet.
    public int[] scores(long today, Pace pace) {
        var scores = new int[contacts];
        var ahead = Score.ahead(pace.days());
        var from = 0;
        for (var contact = 0; contact < contacts; contact++) {
            var to = ends[contact];
            while (to > from && days[to - 1] > today) to--;
            scores[contact] = from == to ? -1 : score(from, to, today, ahead);
            from = ends[contact];
        }
        return scores;
    }

    /// What [Tally] does, but only the four figures of the score and without a branch on direction or weight,
    /// which no processor can foresee: what does not apply is added as 0.
    private int score(int from, int to, long today, double ahead) {
        double frequency = 0, inbound = 0, outbound = 0, dayWeight = 0, dayInbound = 0, dayOutbound = 0;
        int unanswered = 0, unansweredToday = 0;
        var last = days[from];
        for (var at = from; at < to; at++) {
            var day = days[at];
            if (day != last) {
                var left = HalfLife.SCORE.after(day - last);
                frequency *= left;
                inbound *= left;
                outbound *= left;
                dayWeight = dayInbound = dayOutbound = 0;
                unansweredToday = 0;
                last = day;
            }
            var weight = weights[at];
            var in = directions[at] & IN;
            var most = Math.max(dayWeight, weight);
            var mostInbound = Math.max(dayInbound, weight * in);
            var mostOutbound = Math.max(dayOutbound, weight * (directions[at] >> 1));
            frequency += most - dayWeight;
            inbound += mostInbound - dayInbound;
            outbound += mostOutbound - dayOutbound;
            dayWeight = most;
            dayInbound = mostInbound;
            dayOutbound = mostOutbound;
            var writing = (weight >= Tally.WRITING ? 1 : 0) & ~unansweredToday;
            var isUnanswered = in - 1; // every bit of what only went out, else none
            unanswered = (unanswered + writing) & isUnanswered;
            unansweredToday = (unansweredToday | writing) & isUnanswered;
        }
        return Score.shown(today - days[from], today - last, frequency, inbound, outbound, unanswered, ahead);
    }

    private void tell(int contact, long today, Tally tally) {
        var end = ends[contact];
        for (var at = start(contact); at < end && days[at] <= today; at++) {
            var direction = directions[at];
            tally.add(days[at], (direction & IN) != 0, (direction & OUT) != 0, weights[at]);
        }
    }

    private int start(int contact) {
        return contact == 0 ? 0 : ends[contact - 1];
    }

    /// By day, and within a day as they were.
    private void sort(int from, int to) {
        var keys = new long[to - from];
        for (var i = 0; i < keys.length; i++) keys[i] = ((long) days[from + i] << BITS_FOR_PLACE) | i;
        Arrays.sort(keys);
        var oldDirections = Arrays.copyOfRange(directions, from, to);
        var oldWeights = Arrays.copyOfRange(weights, from, to);
        for (var i = 0; i < keys.length; i++) {
            var place = (int) (keys[i] & ((1L << BITS_FOR_PLACE) - 1));
            days[from + i] = (int) (keys[i] >> BITS_FOR_PLACE);
            directions[from + i] = oldDirections[place];
            weights[from + i] = oldWeights[place];
        }
    }

    private void grow() {
        var room = 2 * size;
        days = Arrays.copyOf(days, room);
        directions = Arrays.copyOf(directions, room);
        weights = Arrays.copyOf(weights, room);
    }
}
