package app.kith.people.criteria;

import java.time.LocalDate;

/// With an interaction on one of these days, whatever came after.
///
/// @param faceToFace only where one met
public record InTouch(LocalDate from, LocalDate to, boolean faceToFace) implements OfDays {
    static final String MET = "met";
    static final String TALKED = "talked";

    /// @throws IllegalArgumentException when it begins after its end
    public InTouch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The first day comes after the last.");
        }
    }

    @Override
    public String key() {
        return faceToFace ? MET : TALKED;
    }

    @Override
    public String topic() {
        return faceToFace ? "Met" : "In touch";
    }

    @Override
    public Condition condition(Ground ground) {
        return ground.encounters().between(from, to, faceToFace);
    }
}
