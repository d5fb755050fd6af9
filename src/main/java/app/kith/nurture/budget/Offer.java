package app.kith.nurture.budget;

/// Something one could do, what it takes and what it is worth.
///
/// @param minutes at least 1
/// @param worth above 0; only compared with that of other offers
public record Offer<T>(T what, int minutes, double worth) {

    public Offer {
        if (minutes < 1) throw new IllegalArgumentException("Everything takes a minute, not " + minutes);
        if (!(worth > 0)) throw new IllegalArgumentException("What is worth nothing is no offer: " + worth);
    }
}
