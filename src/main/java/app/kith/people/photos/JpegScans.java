package app.kith.people.photos;

/// How often a JPEG is gone through until it is whole: once, or some ten times where it comes up in layers. Each
/// costs as much as the whole picture, and takes a few bytes in the file.
final class JpegScans {
    /// No program writes more than a fraction of it.
    static final int MOST = 100;
    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private JpegScans() {}

    static boolean areTooMany(byte[] file) {
        if (file.length < 4 || at(file, 0) != MARK || at(file, 1) != START) {
            return false;
        }
        int scans = 0;
        int position = 2;
        while (position + 3 < file.length && scans <= MOST) {
            int kind = at(file, position + 1);
            if (at(file, position) != MARK || kind == END) {
                break;
            }
            if (kind == MARK) {
                position++; // filled up
                continue;
            }
            position += 2 + at(file, position + 2) * 256 + at(file, position + 3);
            if (kind == SCAN) {
                scans++;
                position = behindScan(file, position);
            }
        }
        return scans > MOST;
    }

    /// Within a scan only a mark before 0, and those to set out from anew (0xd0 to 0xd7), are part of it.
    private static int behindScan(byte[] file, int from) {
        int position = from;
        while (position + 1 < file.length) {
            int next = at(file, position + 1);
            if (at(file, position) == MARK && next != 0 && (next < 0xd0 || next > 0xd7)) {
                break;
            }
            position++;
        }
        return position;
    }

    private static int at(byte[] file, int position) {
        return Byte.toUnsignedInt(file[position]);
    }
}
