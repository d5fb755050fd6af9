package app.kith.people.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTests {
    private static final int RED = 0xff0000;
    private static final int GREEN = 0x00ff00;
    private static final int BLUE = 0x0000ff;
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aPictureBecomesTwoSquares(String format) throws UnusablePhoto {
        var portrait = portrait(Pictures.file(Pictures.quarters(1600, 900), format));

        assertThat(portrait.mediaType()).isEqualTo("image/jpeg");
        assertThat(corners(Pictures.read(portrait.large()))).containsExactly(RED, GREEN, BLUE, WHITE);
        assertThat(Pictures.read(portrait.large()).getWidth()).isEqualTo(512);
        assertThat(Pictures.read(portrait.large()).getHeight()).isEqualTo(512);
        assertThat(Pictures.read(portrait.small()).getWidth()).isEqualTo(128);
        assertThat(portrait.large().length).isLessThan(60_000);
    }

    @Test
    void webpIsReadToo() throws UnusablePhoto {
        var portrait = portrait(Pictures.webp());

        assertThat(Pictures.read(portrait.large()).getWidth()).isEqualTo(1);
    }

    @Test
    void onePixelIsEnoughAndStaysOne() throws UnusablePhoto {
        var portrait = portrait(Pictures.jpeg(1, 1));

        assertThat(Pictures.read(portrait.large()).getWidth()).isEqualTo(1);
        assertThat(Pictures.read(portrait.small()).getWidth()).isEqualTo(1);
    }

    /// Where the four corners of an upright picture are once the camera was held that way, by the standard's own
    /// drawing.
    @ParameterizedTest
    @CsvSource({
        "1, RED GREEN BLUE WHITE",
        "2, GREEN RED WHITE BLUE",
        "3, WHITE BLUE GREEN RED",
        "4, BLUE WHITE RED GREEN",
        "5, RED BLUE GREEN WHITE",
        "6, BLUE RED WHITE GREEN",
        "7, WHITE GREEN BLUE RED",
        "8, GREEN WHITE RED BLUE",
    })
    void aPictureTakenSidewaysStandsUpright(int orientation, String corners) throws UnusablePhoto {
        var portrait = portrait(Pictures.held(Pictures.jpeg(600, 600), orientation));

        var expected = Arrays.stream(corners.split(" "))
                .map(name -> switch (name) {
                    case "RED" -> RED;
                    case "GREEN" -> GREEN;
                    case "BLUE" -> BLUE;
                    default -> WHITE;
                })
                .toList();
        assertThat(corners(Pictures.read(portrait.large()))).isEqualTo(expected);
    }

    @Test
    void nothingOfTheFileIsKeptButThePicture() throws UnusablePhoto {
        var held = Pictures.held(Pictures.jpeg(600, 600), 1);
        var file = Arrays.copyOf(held, held.length + 40);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(script, 0, file, held.length, script.length);

        var portrait = portrait(file);

        assertThat(new String(portrait.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "script");
        assertThat(new String(portrait.small(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "script");
    }

    @Test
    void whatShinesThroughGoesOnDoingSo() throws UnusablePhoto {
        var portrait = portrait(Pictures.transparentPng(700));

        assertThat(portrait.mediaType()).isEqualTo("image/png");
        var picture = Pictures.read(portrait.large());
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
        assertThat(new Color(picture.getRGB(256, 256))).isEqualTo(Color.ORANGE);
    }

    @Test
    void aTransparentPictureFullOfNoiseIsKeptSmall() throws UnusablePhoto {
        var noise = new BufferedImage(512, 512, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(7);
        for (int x = 0; x < 512; x++) for (int y = 0; y < 512; y++) noise.setRGB(x, y, random.nextInt());

        var portrait = portrait(Pictures.file(noise, "png"));

        assertThat(portrait.mediaType()).isEqualTo("image/jpeg");
        assertThat(portrait.large().length).isLessThan(500_000);
    }

    @Test
    void thePrintersColoursAreRead() throws UnusablePhoto {
        var portrait = portrait(Pictures.cmyk(300));

        var middle = new Color(Pictures.read(portrait.large()).getRGB(150, 150));
        assertThat(middle.getRed()).isGreaterThan(150);
        assertThat(middle.getGreen()).isLessThan(90);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedUnopened() {
        assertThatThrownBy(() -> PhotoReader.square(Pictures.bomb(60_000, 60_000)))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessage(PhotoReader.TOO_MANY_PIXELS);
        assertThatThrownBy(() -> PhotoReader.square(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOf(UnusablePhoto.class);
    }

    @Test
    void notesOfACameraThatSayTheSameOverAndOverDoNotFillTheMemory() throws UnusablePhoto {
        var file = Pictures.notedOverAndOver(Pictures.jpeg(60, 60), 6);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();

        var upright = PhotoReader.square(file);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000_000);
        assertThat(upright.getRGB(10, 10) & 0xff).isGreaterThan(200); // the blue corner came up
    }

    @Test
    void aPictureInThousandsOfLayersIsRefusedUnopened() throws UnusablePhoto {
        var layered = Pictures.inLayers(200, 0);

        assertThat(PhotoReader.square(layered).getWidth()).isEqualTo(200);
        assertThat(PhotoReader.square(Pictures.inLayers(200, 50)).getWidth()).isEqualTo(200);
        assertThatThrownBy(() -> PhotoReader.square(Pictures.inLayers(200, 5_000)))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessage(PhotoReader.LAYERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aFileThatIsCutOffIsRefused(String format) {
        var whole = Pictures.file(Pictures.quarters(900, 900), format);

        assertThatThrownBy(() -> PhotoReader.square(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessage(PhotoReader.BROKEN);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsName() {
        refused("Dear Ana, this is a letter", PhotoReader.NO_PICTURE);
        refused("", PhotoReader.NO_PICTURE);
        refused("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", PhotoReader.DRAWING);
        refused("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", PhotoReader.HEIC);
        refused("BM" + "\0".repeat(60), PhotoReader.NO_PICTURE);
        assertThatThrownBy(() -> PhotoReader.square(new byte[PhotoReader.MAX_BYTES + 1]))
                .hasMessage(PhotoReader.TOO_BIG);
    }

    private static void refused(String content, String sentence) {
        assertThatThrownBy(() -> PhotoReader.square(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessage(sentence);
    }

    private static Portrait portrait(byte[] file) throws UnusablePhoto {
        return Portrait.of(PhotoReader.square(file));
    }

    /// Top left, top right, bottom left, bottom right, each as the pure colour it is nearest to.
    private static List<Integer> corners(BufferedImage image) {
        var near = image.getWidth() / 8;
        var far = image.getWidth() - near;
        return Stream.of(
                        image.getRGB(near, near),
                        image.getRGB(far, near),
                        image.getRGB(near, far),
                        image.getRGB(far, far))
                .map(rgb -> (rgb & 0x800000) / 0x80 * 0xff + (rgb & 0x8000) / 0x80 * 0xff + (rgb & 0x80) / 0x80 * 0xff)
                .map(rgb -> rgb & 0xffffff)
                .toList();
    }
}
