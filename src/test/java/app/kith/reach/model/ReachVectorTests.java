package app.kith.reach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every number of every vector the reach model is defined by. `-Dkith.reach.vectors=FILE` takes them from another
/// file.
class ReachVectorTests {
    private static final double TOLERANCE = 1e-9;
    private static final double QUANTILE_TOLERANCE = 1e-7;

    static Stream<Named<JsonNode>> vectors() {
        return read().path("vectors")
                .valueStream()
                .map(vector -> Named.of(vector.path("name").asString(), vector));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyNumberIsReproduced(JsonNode vector) {
        var input = vector.path("input");
        var expected = vector.path("expected");

        expected.properties().forEach(number -> assertSame(number, computed(number.getKey(), input)));

        assertThat(expected.isEmpty()).isFalse();
    }

    private static void assertSame(Map.Entry<String, JsonNode> expected, List<Double> computed) {
        var name = expected.getKey();
        var numbers = expected.getValue().isArray()
                ? expected.getValue().valueStream().map(JsonNode::doubleValue).toList()
                : List.of(expected.getValue().doubleValue());
        var tolerance = name.equals("lo") || name.equals("hi") ? QUANTILE_TOLERANCE : TOLERANCE;
        assertThat(computed).as(name).hasSameSizeAs(numbers);
        for (var i = 0; i < numbers.size(); i++) {
            double number = numbers.get(i);
            assertThat(computed.get(i)).as(name).isCloseTo(number, within(tolerance * Math.abs(number)));
        }
    }

    private static List<Double> computed(String name, JsonNode input) {
        return switch (name) {
            case "counted" -> List.of(audiences(input).counted());
            case "theoretical" -> List.of(theoretical(input));
            case "at_2_percent" -> List.of(theoretical(input) * 0.02);
            case "distinct" -> List.of(distinct(input));
            case "rings" -> cascade(input).rings();
            case "total" -> List.of(cascade(input).total());
            case "R" -> List.of(cascade(input).growth());
            case "a" -> List.of(rate(input).passing());
            case "b" -> List.of(rate(input).keeping());
            case "lo" -> List.of(rate(input).low(input.path("level").doubleValue()));
            case "mean" -> List.of(rate(input).mean());
            case "hi" -> List.of(rate(input).high(input.path("level").doubleValue()));
            case "direct" -> List.of(estimate(input).direct());
            case "low" -> List.of(estimate(input).low());
            case "expected" -> List.of(estimate(input).expected());
            case "high" -> List.of(estimate(input).high());
            default -> throw new AssertionError("Nothing computes " + name);
        };
    }

    private static Audiences audiences(JsonNode input) {
        return new Audiences(
                input.path("sizes").valueStream().map(JsonNode::doubleValue).toList());
    }

    private static double theoretical(JsonNode input) {
        return audiences(input)
                .theoretical(
                        input.path("friends").doubleValue(), input.path("rings").intValue());
    }

    private static double distinct(JsonNode input) {
        var population = population(input);
        return population == null
                ? audiences(input).distinct(input.path("rho").doubleValue(0))
                : audiences(input).distinctWithin(population);
    }

    private static Cascade cascade(JsonNode input) {
        return new Cascade(
                input.path("direct").doubleValue(),
                input.path("friends").doubleValue(),
                input.path("share").doubleValue(),
                input.path("rings").intValue(),
                input.path("clustering").doubleValue(0),
                population(input));
    }

    private static ShareRate rate(JsonNode input) {
        return new ShareRate(input.path("a0").doubleValue(), input.path("b0").doubleValue())
                .after(input.path("shares").doubleValue(), input.path("asked").doubleValue());
    }

    private static ReachEstimate estimate(JsonNode input) {
        return ReachEstimate.of(
                audiences(input),
                new Guesses(
                        input.path("friends").doubleValue(),
                        input.path("rings").intValue(),
                        input.path("rho").doubleValue(0),
                        input.path("clustering").doubleValue(0),
                        population(input)),
                new ShareRate(input.path("a").doubleValue(), input.path("b").doubleValue()));
    }

    private static @Nullable Double population(JsonNode input) {
        return input.path("N").isNumber() ? input.path("N").doubleValue() : null;
    }

    private static JsonNode read() {
        var file = System.getProperty("kith.reach.vectors");
        try (var in = file == null
                ? ReachVectorTests.class.getResourceAsStream("/reach/reach_vectors.json")
                : Files.newInputStream(Path.of(file))) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
