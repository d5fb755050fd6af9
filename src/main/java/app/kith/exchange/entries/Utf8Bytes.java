package app.kith.exchange.entries;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// A text as UTF-8.
final class Utf8Bytes extends InputStream {

    private final Reader text;
    private final char[] characters = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;

    Utf8Bytes(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        if (at == bytes.length && !fill()) return -1;
        return bytes[at++] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (at == bytes.length && !fill()) return -1;
        var count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        var count = text.read(characters, 0, characters.length - 1);
        if (count < 0) return false;
        if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
            var low = text.read();
            if (low >= 0) characters[count++] = (char) low;
        }
        bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
