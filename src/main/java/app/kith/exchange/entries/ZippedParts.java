package app.kith.exchange.entries;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Files of an archive that together are one list.
final class ZippedParts {

    /// No file in an archive may be larger.
    static final long MAX_UNPACKED = 1024L * 1024 * 1024;

    /// Text packs to a tenth or twentieth; what packs to less than this is made to burst.
    private static final int MAX_RATIO = 250;
    private static final long HARMLESS = 16L * 1024 * 1024;

    private ZippedParts() {}

    /// One behind the other, each opened when it is its turn, with a line end between them.
    static InputStream of(ZipFile zip, List<ZipEntry> parts) {
        var streams = IntStream.range(0, 2 * parts.size() - 1)
                .<InputStream>mapToObj(at ->
                        at % 2 == 0 ? opened(zip, parts.get(at / 2)) : new ByteArrayInputStream(new byte[] {'\n'}))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }

    private static InputStream opened(ZipFile zip, ZipEntry part) {
        try {
            return new Measured(zip.getInputStream(part), part);
        } catch (IOException broken) {
            throw ZippedFiles.told(broken);
        }
    }

    /// Stops where more comes out than went in reasonably.
    private static final class Measured extends FilterInputStream {

        private final ZipEntry entry;
        private long count;

        Measured(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0) measure(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                var read = super.read(buffer, offset, length);
                measure(Math.max(0, read));
                return read;
            } catch (ZipException damaged) {
                throw ZippedFiles.told(damaged);
            }
        }

        private void measure(int more) {
            count += more;
            var packed = Math.max(1, entry.getCompressedSize());
            if (count > MAX_UNPACKED || count > HARMLESS && count / packed > MAX_RATIO)
                throw new BrokenFile(
                        "A file in this archive unpacks to far more than it should, so Kith stopped reading it.");
        }
    }
}
