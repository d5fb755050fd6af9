package app.kith.people.photos;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A photo as it is kept: two squares, written anew, with nothing of the file they came from but what one sees.
///
/// @param mediaType `image/jpeg`, or `image/png` where something shines through
/// @param large at most [#LARGE] pixels wide
/// @param small at most [#SMALL] pixels wide
record Portrait(PhotoName name, String mediaType, byte[] large, byte[] small) {
    static final Set<String> TYPES = Set.of("image/jpeg", "image/png");
    static final int LARGE = 512;
    static final int SMALL = 128;

    private static final float QUALITY = 0.85f;
    /// A picture full of noise would otherwise take a megabyte.
    private static final int MOST_PNG_BYTES = 400_000;

    /// @param square as wide as it is high
    static Portrait of(BufferedImage square) {
        var large = scaled(square, LARGE);
        if (isTransparent(large)) {
            var png = written(large, "png");
            if (png.length <= MOST_PNG_BYTES) {
                return new Portrait(nameOf(png), "image/png", png, written(scaled(large, SMALL), "png"));
            }
        }
        var opaque = onWhite(large);
        var jpeg = written(opaque, "jpeg");
        return new Portrait(nameOf(jpeg), "image/jpeg", jpeg, written(onWhite(scaled(opaque, SMALL)), "jpeg"));
    }

    /// Halved until it is near, since one big step would skip most pixels; never enlarged.
    private static BufferedImage scaled(BufferedImage image, int width) {
        var now = image;
        while (now.getWidth() > width) {
            now = drawn(now, Math.max(width, (now.getWidth() + 1) / 2), BufferedImage.TYPE_INT_ARGB);
        }
        return now == image && image.getType() != BufferedImage.TYPE_INT_ARGB
                ? drawn(image, image.getWidth(), BufferedImage.TYPE_INT_ARGB)
                : now;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paint = plain.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        paint.drawImage(image, 0, 0, null);
        paint.dispose();
        return plain;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int type) {
        var target = new BufferedImage(width, width, type);
        var paint = target.createGraphics();
        paint.setComposite(AlphaComposite.Src);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(image, 0, 0, width, width, null);
        paint.dispose();
        return target;
    }

    private static boolean isTransparent(BufferedImage image) {
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            if (pixel >>> 24 != 255) {
                return true;
            }
        }
        return false;
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static PhotoName nameOf(byte[] picture) {
        try {
            return new PhotoName(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(picture)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
