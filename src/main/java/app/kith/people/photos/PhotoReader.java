package app.kith.people.photos;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Reads whatever somebody hands in as a photo, by its content, whatever it is called: JPEG, PNG, GIF (its first frame)
/// and WebP. How large a picture is stands in its first bytes and is looked at before anything is unpacked; of a large
/// one only the middle is, and only as many pixels as are needed.
class PhotoReader {
    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final long MAX_PIXELS = 40_000_000;

    static final String TOO_BIG = "This file is larger than 10 MB. Choose a smaller one.";
    static final String NO_PICTURE = "This is not a picture Kith can read. Choose a JPEG, PNG, GIF or WebP file.";
    static final String BROKEN = "This picture is not whole: the file seems damaged. Choose another one.";
    static final String TOO_MANY_PIXELS = "This picture has more than 40 megapixels. Choose a smaller one.";
    static final String DRAWING = "This is a drawing (SVG), not a photo. Choose a JPEG, PNG, GIF or WebP file.";
    static final String LAYERED = "This picture comes up in too many layers. Save it as another JPEG and choose that.";
    static final String HEIC = "Kith cannot read HEIC pictures. Save it as JPEG and choose that.";

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");
    /// So many are unpacked at once; the others wait.
    private static final Semaphore DESKS = new Semaphore(2);

    private PhotoReader() {}

    /// The middle of the picture as a square, the right way up.
    ///
    /// @throws UnusablePhoto with a sentence for the user
    static BufferedImage square(byte[] file) throws UnusablePhoto {
        if (file.length > MAX_BYTES) {
            throw new UnusablePhoto(TOO_BIG);
        }
        if (JpegScans.areTooMany(file)) {
            throw new UnusablePhoto(LAYERED);
        }
        DESKS.acquireUninterruptibly();
        try (var input = new ByteArrayImageInputStream(file)) {
            var reader = readerOf(ImageIO.getImageReaders(input), file);
            try {
                // without whatever else is written in the file
                reader.setInput(input, true, true);
                return Orientation.of(file).upright(middle(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new UnusablePhoto(BROKEN, broken);
        } finally {
            DESKS.release();
        }
    }

    private static ImageReader readerOf(Iterator<ImageReader> readers, byte[] file) throws IOException, UnusablePhoto {
        while (readers.hasNext()) {
            var reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
            reader.dispose();
        }
        var beginning = new String(file, 0, Math.min(file.length, 1_000), StandardCharsets.ISO_8859_1);
        if (beginning.contains("<svg")) {
            throw new UnusablePhoto(DRAWING);
        }
        throw new UnusablePhoto(beginning.startsWith("ftyphei", 4) ? HEIC : NO_PICTURE);
    }

    private static BufferedImage middle(ImageReader reader) throws IOException, UnusablePhoto {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS) {
            throw new UnusablePhoto(TOO_MANY_PIXELS);
        }
        var side = Math.min(width, height);
        var every = Math.max(1, side / (2 * Portrait.LARGE));
        var how = reader.getDefaultReadParam();
        how.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        how.setSourceSubsampling(every, every, 0, 0);
        var cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            var words = warning.toLowerCase(Locale.ROOT);
            cutOff.compareAndSet(false, words.contains("truncated") || words.contains("premature"));
        });
        var image = reader.read(0, how);
        if (cutOff.get()) {
            throw new UnusablePhoto(BROKEN);
        }
        return image;
    }

    /// How a camera was held, as it notes it in the file: the numbers of Exif, 1 for upright.
    private record Orientation(int number) {

        static Orientation of(byte[] file) {
            return new Orientation(ExifOrientation.of(file));
        }

        BufferedImage upright(BufferedImage square) {
            if (number == 1) {
                return square;
            }
            var side = square.getWidth();
            var upright = new BufferedImage(
                    side,
                    side,
                    square.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            var paint = upright.createGraphics();
            paint.drawImage(square, turn(side), null);
            paint.dispose();
            return upright;
        }

        private AffineTransform turn(int side) {
            return switch (number) {
                case 2 -> new AffineTransform(-1, 0, 0, 1, side, 0);
                case 3 -> new AffineTransform(-1, 0, 0, -1, side, side);
                case 4 -> new AffineTransform(1, 0, 0, -1, 0, side);
                case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                case 6 -> new AffineTransform(0, 1, -1, 0, side, 0);
                case 7 -> new AffineTransform(0, -1, -1, 0, side, side);
                case 8 -> new AffineTransform(0, -1, 1, 0, 0, side);
                default -> new AffineTransform();
            };
        }
    }
}
