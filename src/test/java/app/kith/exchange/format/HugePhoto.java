package app.kith.exchange.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/// A file of three cards, of which the second has a photo of fifty megabytes. While that is read, it measures
/// now and then, also shortly before it is too large, how much memory is in use.
final class HugePhoto {
    private static final int LENGTH = 50_000_000;
    private static final int STEP = 7_400_000;
    private static final int FOLDED = 75;
    private static final double MEGABYTE = 1_000_000;

    private final boolean folded;
    private final long before;
    private long most;
    private int length = 100;

    /// @param folded whether the photo stands in lines of 75 letters, not in one
    HugePhoto(boolean folded) {
        this.folded = folded;
        rows(); // with a small one, so that what is loaded once is not counted
        length = LENGTH;
        before = used();
    }

    List<Row> rows() {
        var sniff = FileSniff.look(this::open);
        var mapping = ColumnMapping.of(ColumnMatcher.match(sniff));
        try (var rows = PeopleFile.open(this::open, sniff.shape(), mapping).rows()) {
            return rows.toList();
        }
    }

    /// By how much more memory was in use than before.
    double mostMegabytes() {
        return (most - before) / MEGABYTE;
    }

    private InputStream open() {
        return new SequenceInputStream(Collections.enumeration(List.of(
                text("BEGIN:VCARD\nVERSION:3.0\nFN:Before\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Huge\nPHOTO;ENCODING=b;TYPE=JPEG:"),
                new Letters(),
                text("\nTEL:600 111 222\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:After\nEND:VCARD\n"))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private final class Letters extends InputStream {
        private int given;

        @Override
        public int read() {
            if (given == length) return -1;
            given++;
            if (given % STEP == 0) most = Math.max(most, used());
            if (!folded) return 'A';
            return switch (given % (FOLDED + 2)) {
                case FOLDED -> '\n';
                case FOLDED + 1 -> ' ';
                default -> 'A';
            };
        }
    }
}
