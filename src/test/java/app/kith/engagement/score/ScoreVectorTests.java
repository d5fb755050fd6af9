package app.kith.engagement.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every number of every vector the model is defined by. `-Dkith.engagement.vectors=FILE` takes them from another file.
class ScoreVectorTests {
    private static final Map<String, Level> LEVELS = Map.of(
            "inner", Level.BRIGHT,
            "close", Level.WARM,
            "active", Level.MILD,
            "fringe", Level.COOL,
            "dormant", Level.QUIET);

    private static final JsonNode FILE = read();

    record Vector(List<ScoredInteraction> events, JsonNode expected) {}

    static Stream<Named<Vector>> vectors() {
        return FILE.path("vectors")
                .valueStream()
                .flatMap(vector -> vector.path("expected")
                        .valueStream()
                        .map(expected -> Named.of(
                                "%s, %s days ahead on %s"
                                        .formatted(
                                                vector.path("name").asString(),
                                                expected.path("H").intValue(),
                                                expected.path("today").longValue()),
                                new Vector(events(vector.path("events")), expected))));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyNumberIsReproduced(Vector vector) {
        var expected = vector.expected();
        var today = expected.path("today").longValue();

        var computed = computed(vector.events(), today, expected.path("H").intValue());

        computed.put("today", today);
        computed.put("H", expected.path("H").intValue());
        assertThat(computed.keySet()).containsExactlyInAnyOrderElementsOf(expected.propertyNames());
        computed.forEach((name, value) -> assertSame(name, value, expected.path(name)));
    }

    private static Map<String, @Nullable Object> computed(List<ScoredInteraction> events, long today, int horizon) {
        var state = EngagementState.of(events, today);
        var score = Score.within(state, today, horizon).orElse(null);
        var tendency = new ReplyTendency(4, 3);
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("F", score == null ? 0.0 : score.frequency());
        map.put("M", score == null ? 0.0 : score.mutual());
        map.put("r", score == null ? null : score.silence());
        map.put("gap", score == null ? null : score.gap());
        map.put("overdue", score == null ? null : score.overdue());
        map.put("u", score == null ? 0 : score.unanswered());
        map.put("tF", score == null ? 0.0 : score.frequencyTerm());
        map.put("tM", score == null ? 0.0 : score.mutualTerm());
        map.put("tO", score == null ? 0.0 : score.silenceTerm());
        map.put("tU", score == null ? 0.0 : score.unansweredTerm());
        map.put("z", score == null ? null : score.inTouchLogit());
        map.put("p", score == null ? null : score.inTouchChance());
        map.put("zE", score == null ? null : score.engagementLogit());
        map.put("pE", score == null ? null : score.engagementChance());
        map.put("in_touch", score == null ? null : score.inTouch());
        map.put("score", score == null ? null : score.score());
        map.put("level", score == null ? null : Level.of(score.inTouchChance()));
        map.put("active_days", state.activeDays());
        map.put("cooling", Cooling.within(state, today, horizon, Double.POSITIVE_INFINITY));
        map.put("reply_probability_4_touches_3_answered", score == null ? tendency.share() : tendency.chance(score));
        map.put("touch_value", TouchValue.of(state, today, horizon, tendency, 1).value());
        return map;
    }

    private static void assertSame(String name, @Nullable Object value, JsonNode expected) {
        switch (value) {
            case null -> assertThat(expected.isNull()).as(name).isTrue();
            case Level level -> assertThat(level).as(name).isEqualTo(LEVELS.get(expected.asString()));
            case Cooling cooling -> assertThat(cooling.name()).as(name).isEqualToIgnoringCase(expected.asString());
            case Double number -> {
                assertThat(expected.isNumber()).as(name).isTrue();
                var tolerance = FILE.path("tolerance").doubleValue();
                assertThat(number)
                        .as(name)
                        .isCloseTo(
                                expected.doubleValue(),
                                within(tolerance * Math.max(1, Math.abs(expected.doubleValue()))));
            }
            case Number number -> {
                assertThat(expected.isIntegralNumber()).as(name).isTrue();
                assertThat(number.longValue()).as(name).isEqualTo(expected.longValue());
            }
            default -> throw new AssertionError(name);
        }
    }

    private static List<ScoredInteraction> events(JsonNode events) {
        var weights = FILE.path("parameters").path("kind_weights");
        var list = new ArrayList<ScoredInteraction>();
        for (var event : events) {
            var kind = weights.path(event.path("kind").asString(""));
            var direction = event.path("dir").asString("both");
            list.add(new ScoredInteraction(
                    event.path("day").longValue(),
                    !direction.equals("out"),
                    !direction.equals("in"),
                    (event.has("weight") ? event.path("weight") : kind).doubleValue()));
        }
        return list;
    }

    private static JsonNode read() {
        var file = System.getProperty("kith.engagement.vectors");
        try (var in = file == null
                ? ScoreVectorTests.class.getResourceAsStream("/engagement/score_vectors.json")
                : Files.newInputStream(Path.of(file))) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
