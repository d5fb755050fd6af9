package app.kith.people.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagColourTests {
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/kith-tags.css");

    @ParameterizedTest
    @EnumSource
    void isReadableByDayAndByNight(TagColour colour) throws IOException {
        var ground = token("--kith-tag-" + colour.key());
        var ink = token("--kith-tag-" + colour.key() + "-ink");

        assertThat(contrast(ground[0], ink[0])).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ground[1], ink[1])).isGreaterThanOrEqualTo(4.5);
        assertThat(Files.readString(STYLES)).contains(".kith-tag--" + colour.key() + " {");
    }

    /// By day and by night.
    private static int[] token(String name) throws IOException {
        var found = Pattern.compile(Pattern.quote(name) + ": light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)")
                .matcher(Files.readString(STYLES));
        assertThat(found.find()).as(name).isTrue();
        return new int[] {Integer.parseInt(found.group(1), 16), Integer.parseInt(found.group(2), 16)};
    }

    /// As WCAG 2.2 defines it.
    private static double contrast(int one, int other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int part) {
        var share = (part & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
