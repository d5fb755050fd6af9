package app.kith.people.criteria;

import app.kith.people.Band;
import java.util.Set;
import java.util.stream.Collectors;

/// With an engagement in one of these bands.
public record InBands(Set<Band> bands) implements Criterion {
    static final String KEY = "band";

    public InBands {
        bands = Set.copyOf(bands);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.names(bands);
    }

    @Override
    public String topic() {
        return "Engagement";
    }

    @Override
    public String words() {
        return bands.stream().sorted().map(Band::label).collect(Collectors.joining(", "));
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.any(bands.stream()
                .map(band -> Condition.of("c.score between ? and ?", band.from(), upTo(band)))
                .toList());
    }

    private static int upTo(Band band) {
        return band == Band.BRIGHT ? 100 : Band.values()[band.ordinal() - 1].from() - 1;
    }
}
