package app.kith.people.photos;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;

/// How a camera was held while it took a JPEG: the number of Exif, 1 to 8, 1 for upright and for whatever says nothing.
final class ExifOrientation {
    private static final int PADDING = 1;

    private ExifOrientation() {}

    static int of(byte[] file) {
        try (var jpeg = new ByteArrayImageInputStream(file)) {
            var segments = JPEGSegmentUtil.readSegments(jpeg, JPEG.APP1, "Exif");
            if (segments.isEmpty()) {
                return 1;
            }
            var content = segments.getFirst().data().readAllBytes();
            try (var exif = new ByteArrayImageInputStream(content, PADDING, content.length - PADDING)) {
                var entry = new TIFFReader().read(exif).getEntryById(TIFF.TAG_ORIENTATION);
                var number = entry != null && entry.getValue() instanceof Number known ? known.intValue() : 1;
                return number >= 1 && number <= 8 ? number : 1;
            }
        } catch (IOException | RuntimeException unreadable) {
            return 1; // what a file says beside its picture need not be right
        }
    }
}
