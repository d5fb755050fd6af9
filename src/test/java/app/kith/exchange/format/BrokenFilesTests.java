package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever happens to a file on its way, it ends in rows or in a sentence.
class BrokenFilesTests {

    private static final byte[] SPICE =
            "\"\"\\,;\t|\r\n\0\u001a'=@*:\u00fe\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    @Timeout(60)
    void mutatedFilesEndInRowsOrInASentence() throws IOException {
        var random = new Random(20261123);
        var read = 0;
        var refused = 0;
        try (var paths = Files.list(Fixture.FOLDER)) {
            for (var path : paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()) {
                var bytes = Fixture.at(path).bytes();
                for (var i = 0; i < 25; i++) {
                    var fixture = new Fixture(mutated(bytes, random));
                    try {
                        var sniff = fixture.sniff();
                        var mapping = ColumnMapping.of(ColumnMatcher.match(sniff));
                        try (var rows = PeopleFile.open(fixture.source(), sniff.shape(), mapping)
                                .rows()) {
                            assertThat(rows.filter(row -> !(row instanceof Row.Blank))
                                            .count())
                                    .isEqualTo(sniff.rows());
                        }
                        read++;
                    } catch (UnreadableFile e) {
                        assertThat(e.getMessage()).endsWith(".");
                        refused++;
                    }
                }
            }
        }

        assertThat(read).isGreaterThan(refused);
        assertThat(refused).isPositive();
    }

    @Test
    void hostileValuesTakeNoTime() {
        var cells = new String[] {
            "a".repeat(90_000) + "@",
            "a@" + "b.".repeat(40_000),
            "1 ".repeat(40_000),
            "A".repeat(50_000) + " " + "b".repeat(40_000),
            "x.".repeat(45_000),
            "http://" + "a.".repeat(40_000),
            "(".repeat(90_000),
            ":::".repeat(30_000),
            "\"".repeat(300)
        };
        var text = new StringBuilder("name,email,phone,website,twitter,birthday,tags,address,other\n");
        for (var cell : cells)
            text.append(("\"" + cell.replace("\"", "\"\"") + "\",").repeat(9)).append("end\n");

        assertThatCode(() -> assertTimeout(
                        Duration.ofSeconds(20),
                        () -> Fixture.of(text.toString()).rows()))
                .doesNotThrowAnyException();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var copy = bytes.clone();
        for (var i = random.nextInt(1, 12); i > 0; i--) {
            var at = random.nextInt(copy.length);
            switch (random.nextInt(6)) {
                case 0 -> copy[at] = SPICE[random.nextInt(SPICE.length)];
                case 1 -> copy[at] = (byte) random.nextInt(256);
                case 2 -> copy = spliced(copy, at, new byte[] {SPICE[random.nextInt(SPICE.length)]}, 0);
                case 3 -> copy = spliced(copy, at, new byte[0], random.nextInt(1, 20));
                case 4 -> copy = spliced(copy, at, Arrays.copyOfRange(copy, at, Math.min(copy.length, at + 40)), 0);
                default -> copy = random.nextInt(5) == 0 ? Arrays.copyOf(copy, Math.max(1, at)) : copy;
            }
        }
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] in, int out) {
        var end = Math.min(bytes.length, at + out);
        var result = new byte[at + in.length + bytes.length - end];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(in, 0, result, at, in.length);
        System.arraycopy(bytes, end, result, at + in.length, bytes.length - end);
        return result.length == 0 ? new byte[] {'x'} : result;
    }
}
