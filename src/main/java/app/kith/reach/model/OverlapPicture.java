package app.kith.reach.model;

import java.util.ArrayList;
import java.util.List;

/// Circles whose areas are the sizes of audiences and which overlap, two by two, by as much as is shared:
/// exactly for two, and as near as a plane allows for three and four.
///
/// @param circles in the order of the audiences
public record OverlapPicture(List<Circle> circles) {
    /// More circles cannot be read, nor drawn.
    public static final int MOST = 4;

    private static final int HALVINGS = 60;
    private static final int PULLS = 600;
    private static final double STRENGTH = 0.12;

    /// @param radius above zero; its area is the size of the audience
    public record Circle(double x, double y, double radius) {}

    /// How many two audiences share.
    @FunctionalInterface
    public interface Shared {
        double between(int one, int other);
    }

    public OverlapPicture {
        circles = List.copyOf(circles);
    }

    /// @param sizes at most [#MOST]; an empty audience is drawn as small as one person
    public static OverlapPicture of(List<Double> sizes, Shared shared) {
        if (sizes.size() > MOST) {
            throw new IllegalArgumentException("At most %d circles can be drawn".formatted(MOST));
        }
        var radii = sizes.stream()
                .mapToDouble(size -> Math.sqrt(Math.max(1, size) / Math.PI))
                .toArray();
        var count = radii.length;
        var apart = new double[count][count];
        var shareNothing = new boolean[count][count];
        for (var one = 0; one < count; one++) {
            for (var other = one + 1; other < count; other++) {
                apart[one][other] = distance(radii[one], radii[other], shared.between(one, other));
                apart[other][one] = apart[one][other];
                shareNothing[one][other] = shared.between(one, other) <= 0;
                shareNothing[other][one] = shareNothing[one][other];
            }
        }
        var x = new double[count];
        var y = new double[count];
        for (var at = 1; at < count; at++) {
            // around the first, so that the pulling begins from where nothing lies on another
            var turn = 2 * Math.PI * (at - 1) / Math.max(3, count - 1) - 0.35;
            x[at] = apart[0][at] * Math.cos(turn);
            y[at] = apart[0][at] * Math.sin(turn);
        }
        pull(apart, shareNothing, x, y);
        var circles = new ArrayList<Circle>();
        for (var at = 0; at < count; at++) circles.add(new Circle(x[at], y[at], radii[at]));
        return new OverlapPicture(circles);
    }

    /// The area that two circles have in common.
    public static double lens(double one, double other, double apart) {
        if (apart >= one + other) return 0;
        var smaller = Math.min(one, other);
        if (apart <= Math.abs(one - other)) return Math.PI * smaller * smaller;
        var first = (apart * apart + one * one - other * other) / (2 * apart);
        var second = apart - first;
        return part(one, first) + part(other, second);
    }

    private static double part(double radius, double toChord) {
        return radius * radius * Math.acos(Math.clamp(toChord / radius, -1, 1))
                - toChord * Math.sqrt(Math.max(0, radius * radius - toChord * toChord));
    }

    /// How far apart two circles lie that have so much in common.
    private static double distance(double one, double other, double shared) {
        var near = Math.abs(one - other);
        var far = one + other;
        if (shared <= 0) return far;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (near + far) / 2;
            if (lens(one, other, middle) > shared) near = middle;
            else far = middle;
        }
        return (near + far) / 2;
    }

    /// Those who share nothing are pushed apart where they overlap, and left where they do not.
    private static void pull(double[][] apart, boolean[][] shareNothing, double[] x, double[] y) {
        for (var round = 0; round < PULLS; round++) {
            for (var one = 0; one < x.length; one++) {
                for (var other = 0; other < x.length; other++) {
                    if (one == other) continue;
                    var across = x[other] - x[one];
                    var down = y[other] - y[one];
                    var now = Math.max(1e-9, Math.hypot(across, down));
                    if (shareNothing[one][other] && now >= apart[one][other]) continue;
                    var step = STRENGTH * (now - apart[one][other]) / now;
                    x[one] += across * step;
                    y[one] += down * step;
                }
            }
        }
    }
}
