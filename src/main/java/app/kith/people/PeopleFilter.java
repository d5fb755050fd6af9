package app.kith.people;

import app.kith.people.criteria.Criteria;
import app.kith.people.criteria.Criterion;
import app.kith.people.criteria.Going;
import app.kith.people.criteria.InBands;
import app.kith.people.criteria.InCircles;
import app.kith.people.criteria.Paced;
import app.kith.people.criteria.Tagged;
import app.kith.people.criteria.Trait;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which people a list shows.
///
/// @param text words that must all occur, in any part of what is written down about a person
/// @param criteria all of which must hold; at most one with each [Criterion#key], in the order of [Criteria]
/// @param inBin the people in the bin instead of the others
public record PeopleFilter(String text, List<Criterion> criteria, boolean inBin) {
    public static final PeopleFilter EVERYONE = new PeopleFilter("", List.of(), false);
    public static final PeopleFilter BIN = new PeopleFilter("", List.of(), true);
    public static final PeopleFilter COOLING = EVERYONE.with(new Going(Set.of(Trend.COOLING)));
    public static final PeopleFilter OVERDUE = EVERYONE.with(new Paced(Set.of(Paced.State.OVERDUE)));
    public static final PeopleFilter NOTHING_LOGGED = EVERYONE.with(Trait.NOTHING_LOGGED);
    public static final PeopleFilter GOING_QUIET = EVERYONE.with(Trait.GOING_QUIET);
    /// As much text as is looked for.
    public static final int MAX_TEXT = 200;

    private static final String TEXT = "q";
    private static final String IN_BIN = "bin";

    public PeopleFilter {
        text = text.replace('\0', ' ').strip();
        text = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
        criteria = Criteria.ordered(criteria);
    }

    public PeopleFilter text(String other) {
        return new PeopleFilter(other, criteria, inBin);
    }

    /// With this criterion too, in the place of the one of its kind.
    public PeopleFilter with(Criterion criterion) {
        return new PeopleFilter(
                text, Stream.concat(criteria.stream(), Stream.of(criterion)).toList(), inBin);
    }

    public PeopleFilter without(Criterion criterion) {
        return new PeopleFilter(
                text, criteria.stream().filter(one -> !one.equals(criterion)).toList(), inBin);
    }

    public PeopleFilter circles(Set<Circle> circles) {
        return with(new InCircles(circles));
    }

    public PeopleFilter bands(Set<Band> bands) {
        return with(new InBands(bands));
    }

    public PeopleFilter tag(String tag) {
        return with(new Tagged(List.of(tag)));
    }

    /// The criterion of this kind, if there is one.
    public <C extends Criterion> Optional<C> criterion(Class<C> kind) {
        return criteria.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// The filter in parts, as an address writes it; see [#of].
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            all.put(TEXT, text);
        }
        criteria.forEach(one -> all.put(one.key(), one.value()));
        if (inBin) {
            all.put(IN_BIN, "yes");
        }
        return all;
    }

    /// Reads what [#parameters] wrote; whatever makes no sense is passed over.
    public static PeopleFilter of(Map<String, String> parameters) {
        var criteria = new ArrayList<Criterion>();
        parameters.forEach((key, value) -> Criteria.read(key, value).ifPresent(criteria::add));
        return new PeopleFilter(parameters.getOrDefault(TEXT, ""), criteria, parameters.containsKey(IN_BIN));
    }

    /// The filter as one line, to be kept; empty for [#EVERYONE].
    public String encoded() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// Reads what [#encoded] wrote; whatever makes no sense is passed over.
    public static PeopleFilter parse(String encoded) {
        var parameters = new LinkedHashMap<String, String>();
        for (var part : encoded.split("&")) {
            var at = part.indexOf('=');
            if (at > 0) {
                decoded(part.substring(at + 1)).ifPresent(value -> parameters.put(part.substring(0, at), value));
            }
        }
        return of(parameters);
    }

    /// What it asks for, such as "Circle: Close. Tag: Potters"; empty for [#EVERYONE].
    public String words() {
        var words = criteria.stream().map(one -> one.topic() + ": " + one.words());
        var text = this.text.isEmpty() ? Stream.<String>of() : Stream.of("“" + this.text + "”");
        return Stream.concat(text, words).collect(Collectors.joining(", "));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
