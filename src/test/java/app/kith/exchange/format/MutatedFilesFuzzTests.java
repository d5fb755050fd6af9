package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever becomes of a file on its way, it is read or refused in a sentence. A few hundred files in every
/// build, as many as `-Dkith.fuzz.runs` says in the profile `fuzz`; `-Dkith.fuzz.seed` begins elsewhere.
class MutatedFilesFuzzTests {
    private static final int RUNS = Integer.getInteger("kith.fuzz.runs", 300);
    private static final long SEED = Long.getLong("kith.fuzz.seed", 1L);
    private static final List<String> PIECES = List.of(
            "\"",
            "\n",
            "\r",
            ",",
            ";",
            "\t",
            ":",
            "=",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "\0",
            "\ufeff",
            "\u202e",
            "END:VCARD\n",
            "BEGIN:VCARD\n",
            "=3D=",
            "\":",
            "null",
            "\ud83d\ude00",
            "9".repeat(400),
            "a".repeat(5_000),
            "'=1+1");

    @TempDir
    Path folder;

    @Test
    void everyMutatedFileIsReadOrRefusedInASentence() throws IOException {
        var originals = originals();
        for (var run = 0; run < RUNS; run++) {
            var random = new Random(SEED * 1_000_003 + run);
            var original = originals.get(random.nextInt(originals.size()));
            var file = Files.write(folder.resolve("mutated"), mutated(Files.readAllBytes(original), random));
            try {
                read(file);
            } catch (UnreadableFile refused) {
                assertThat(refused.getMessage()).as("%s, run %d", original, run).endsWith(".");
            } catch (RuntimeException | StackOverflowError unforeseen) {
                fail("%s, run %d, seed %d".formatted(original, run, SEED), unforeseen);
            }
        }
    }

    /// As an import does: look, match, read to the end.
    private static void read(Path file) {
        var sniff = FileSniff.look(file);
        var mapping = ColumnMapping.of(ColumnMatcher.match(sniff));
        var rows = 0L;
        try (var all = PeopleFile.open(file, sniff.shape(), mapping).rows()) {
            for (var row : (Iterable<Row>) all::iterator) {
                if (!(row instanceof Row.Blank)) rows++;
                if (row instanceof Row.Person person)
                    assertThat(person.person().name()).isNotBlank();
            }
        }
        assertThat(rows).isEqualTo(sniff.rows());
    }

    private static List<Path> originals() throws IOException {
        try (var files = Files.list(Fixture.FOLDER)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var mutated = bytes;
        for (var times = 1 + random.nextInt(4); times > 0; times--) mutated = once(mutated, random);
        return mutated;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) return bytes;
        var at = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, at + 1 + random.nextInt(200));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> {
                var piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                yield joined(joined(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            case 4 -> {
                var changed = bytes.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 5 -> {
                var changed = bytes.clone();
                for (var i = at; i < to; i++) changed[i] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            default -> {
                var changed = bytes.clone();
                changed[at] ^= (byte) 0x80;
                yield changed;
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
