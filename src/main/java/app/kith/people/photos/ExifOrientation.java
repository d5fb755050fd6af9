package app.kith.people.photos;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held while it took a JPEG: the number of Exif, 1 to 8, 1 for upright and for whatever says nothing.
final class ExifOrientation {
    private static final int PADDING = 1;
    private static final short LITTLE_ENDIAN = 0x4949; // "II"
    private static final short ORIENTATION = 0x0112;
    private static final short WHOLE_NUMBER = 4; // in four bytes, as some write it; the standard has two

    private ExifOrientation() {}

    static int of(byte[] file) {
        try (var jpeg = new ByteArrayImageInputStream(file)) {
            var segments = JPEGSegmentUtil.readSegments(jpeg, JPEG.APP1, "Exif");
            if (segments.isEmpty()) {
                return 1;
            }
            var content = segments.getFirst().data().readAllBytes();
            return number(
                    ByteBuffer.wrap(content, PADDING, content.length - PADDING).slice());
        } catch (IOException | RuntimeException unreadable) {
            return 1; // what a file says beside its picture need not be right
        }
    }

    /// Reads this one note of the first directory and no other: a small file may hold notes that fill any memory.
    private static int number(ByteBuffer exif) {
        exif.order(exif.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = exif.getInt(4);
        int notes = Short.toUnsignedInt(exif.getShort(first));
        for (int note = 0; note < notes; note++) {
            int at = first + 2 + note * 12;
            if (exif.getShort(at) == ORIENTATION) {
                int number = exif.getShort(at + 2) == WHOLE_NUMBER ? exif.getInt(at + 8) : exif.getShort(at + 8);
                return number >= 1 && number <= 8 ? number : 1;
            }
        }
        return 1;
    }
}
