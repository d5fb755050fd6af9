package app.kith.reach.model;

/// The logarithm of the gamma function by Lanczos' approximation (g = 7, nine terms), to about 15 digits.
final class LogGamma {
    private static final double G = 7;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
    private static final double[] TERMS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private LogGamma() {}

    /// @param x above zero
    static double of(double x) {
        if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - of(1 - x);
        var sum = TERMS[0];
        for (var i = 1; i < TERMS.length; i++) sum += TERMS[i] / (x - 1 + i);
        var t = x + G - 0.5;
        return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
