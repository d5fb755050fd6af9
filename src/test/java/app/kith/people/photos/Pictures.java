package app.kith.people.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Picture files, drawn for tests.
public final class Pictures {
    private Pictures() {}

    /// A picture whose quarters are red (top left), green (top right), blue (bottom left) and white.
    public static BufferedImage quarters(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                var colour = y < height / 2
                        ? x < width / 2 ? Color.RED : Color.GREEN
                        : x < width / 2 ? Color.BLUE : Color.WHITE;
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    public static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return file(quarters(width, height), "jpeg");
    }

    /// A round face on nothing.
    static byte[] transparentPng(int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var paint = image.createGraphics();
        paint.setColor(Color.ORANGE);
        paint.fillOval(0, 0, side, side);
        paint.dispose();
        return file(image, "png");
    }

    /// The same JPEG, as a camera writes it that was held some way.
    static byte[] held(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// The same JPEG, held some way, which a camera notes last, after thousands of notes that all are as long as all of
    /// them together.
    static byte[] notedOverAndOver(byte[] jpeg, int orientation) {
        int length = 65_000;
        int notes = (length - 14) / 12;
        var exif = ByteBuffer.allocate(2 + 2 + 6 + length);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) notes);
        for (int note = 1; note < notes; note++) {
            exif.putShort((short) (0x9000 + note % 100))
                    .putShort((short) 5)
                    .putInt(length / 8)
                    .putInt(0);
        }
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// A JPEG that comes up in layers, the last of them so many times more.
    static byte[] inLayers(int side, int more) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(quarters(side, side), null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var once = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
        var end = once.length() - 2;
        var last = once.substring(once.lastIndexOf("\u00ff\u00da"), end);
        return (once.substring(0, end) + last.repeat(more) + once.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A JPEG in the four colours of printers.
    static byte[] cmyk(int side) {
        var bytes = new ByteArrayOutputStream();
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, side, side, 4, null);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                raster.setPixel(x, y, new int[] {0, 255, 255, 0}); // no cyan, all magenta and yellow: red
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A PNG that says it is so large, and holds nothing.
    static byte[] bomb(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /// One white pixel.
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
