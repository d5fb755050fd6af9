package app.kith.reach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.kith.reach.model.OverlapPicture.Circle;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapPictureTests {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 8, 20, 49, 50})
    void twoCirclesShareTheAreaAndHaveTheirOwn(double shared) {
        var circles =
                OverlapPicture.of(List.of(500.0, 50.0), (one, other) -> shared).circles();

        assertThat(area(circles.getFirst())).isCloseTo(500, within(1e-6));
        assertThat(area(circles.getLast())).isCloseTo(50, within(1e-6));
        assertThat(lens(circles.getFirst(), circles.getLast())).isCloseTo(shared, within(1e-3));
    }

    @Test
    void threeShareTwoByTwoWhatTheyCan() {
        var sizes = List.of(500.0, 100.0, 50.0);

        var circles = OverlapPicture.of(sizes, (one, other) -> 0.3 * Math.min(sizes.get(one), sizes.get(other)))
                .circles();

        assertThat(lens(circles.get(0), circles.get(1))).isCloseTo(30, within(0.5));
        assertThat(lens(circles.get(0), circles.get(2))).isCloseTo(15, within(0.5));
        assertThat(lens(circles.get(1), circles.get(2))).isCloseTo(15, within(0.5));
    }

    @Test
    void fourStayApartWhereNothingIsShared() {
        var circles = OverlapPicture.of(List.of(100.0, 90.0, 80.0, 0.0), (one, other) -> 0)
                .circles();

        assertThat(circles).hasSize(4);
        for (var one : circles) {
            for (var other : circles) {
                if (one != other) assertThat(lens(one, other)).isLessThan(3);
            }
        }
        assertThat(area(circles.getLast())).isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingOverlapsWhereNothingIsSharedHoweverTheSizesDiffer() {
        var circles = OverlapPicture.of(List.of(500.0, 100.0, 80.0, 50.0), (one, other) -> 0)
                .circles();

        for (var one = 0; one < 4; one++) {
            for (var other = one + 1; other < 4; other++) {
                var apart = Math.hypot(
                        circles.get(one).x() - circles.get(other).x(),
                        circles.get(one).y() - circles.get(other).y());
                assertThat(apart)
                        .isGreaterThanOrEqualTo(
                                circles.get(one).radius() + circles.get(other).radius() - 1e-6);
            }
        }
    }

    @Test
    void aFifthIsRefused() {
        assertThatThrownBy(() -> OverlapPicture.of(Collections.nCopies(5, 1.0), (one, other) -> 0))
                .hasMessage("At most 4 circles can be drawn");
    }

    private static double area(Circle circle) {
        return Math.PI * circle.radius() * circle.radius();
    }

    private static double lens(Circle one, Circle other) {
        return OverlapPicture.lens(one.radius(), other.radius(), Math.hypot(one.x() - other.x(), one.y() - other.y()));
    }
}
