package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.AddressBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Files that nobody should hand in: refused in a sentence, with nothing stored and none of it left behind.
@KithTest
@AsOwner
class BadInputTests {
    private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;

    @Autowired
    Importer importer;

    @Autowired
    AddressBook people;

    static List<Arguments> files() throws IOException {
        return List.of(
                Arguments.of("empty.csv", bytes(""), "The file is empty."),
                Arguments.of("blank.csv", bytes("\n\n \n"), "The file is empty."),
                Arguments.of("names.csv", bytes("Name,Email\n"), "The file has column names but no rows."),
                Arguments.of("noise.csv", noise(), "This is not a text file."),
                Arguments.of("columns.csv", bytes("a,".repeat(1_000_000) + "\n"), "more than 1,000 columns"),
                Arguments.of(
                        "cell.csv", bytes("Name,Note\nAna," + "x".repeat(10_000_000)), "more than 100,000 characters"),
                Arguments.of("quotes.csv", bytes("Name,Note\nAna,\"open" + "\nx,y".repeat(90_000)), "quotation mark"),
                Arguments.of("deep.json", bytes("{\"followers\":[" + "[".repeat(100_000)), "nested deeper"),
                Arguments.of("other.json", bytes("{\"a\":1}"), "does not know this JSON file"),
                Arguments.of(
                        "card.vcf",
                        bytes("BEGIN:VCARD\nVERSION:3.0\nFN:Ana"),
                        "This file names nobody. Line 1: This card"),
                Arguments.of("bomb.zip", bomb(), "unpacks to far more"),
                Arguments.of("outside.zip", zip("../../people.csv", bytes("Name\nAna\n")), "outside its own folder"),
                Arguments.of("cut.zip", bytes("PK\3\4 and nothing"), "damaged"),
                Arguments.of("photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0, 1, 2, 3, 0, 0, 0}, "."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInASentence(String name, byte[] file, String sentence) {
        var before = leftovers();

        assertThatThrownBy(() -> importer.open(name, new ByteArrayInputStream(file)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(sentence)
                .message()
                .endsWith(".");

        assertThat(importer.latest(5)).isEmpty();
        assertThat(people.count()).isZero();
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreAllRead() {
        var before = leftovers();
        var endless = new Endless(bytes("Ana Ruiz,ana@post.example\n"), TWO_GIGABYTES);

        assertThatThrownBy(() -> importer.open(
                        "huge.csv", new SequenceInputStream(new ByteArrayInputStream(bytes("Name,Email\n")), endless)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The file is larger than 256 MB. Split it and bring in the parts.");

        assertThat(endless.given).isLessThan(300L * 1024 * 1024);
        assertThat(importer.latest(5)).isEmpty();
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void aCardWithAPictureOfFiftyMegabytesIsSetAsideAlone() {
        var huge = new Endless(bytes("QUJD"), 50L * 1024 * 1024);
        var parts = Collections.enumeration(List.<InputStream>of(
                new ByteArrayInputStream(bytes("BEGIN:VCARD\nVERSION:3.0\nFN:Huge\nPHOTO;ENCODING=b:")),
                huge,
                new ByteArrayInputStream(bytes("\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Small\nEND:VCARD\n"))));

        var draft = importer.open("cards.vcf", new SequenceInputStream(parts));

        var looked = importer.lookForDuplicates(draft.id());
        assertThat(looked.fresh()).isEqualTo(1);
        assertThat(looked.setAside()).isEqualTo(1);
    }

    @Test
    void brokenLettersAreReadAsFarAsTheyCanBe() {
        var text = new ByteArrayOutputStream();
        text.writeBytes(bytes("Name,Email\nAna "));
        text.write(0xff);
        text.writeBytes(bytes(",ana@post.example\n"));

        var draft = importer.open("broken.csv", new ByteArrayInputStream(text.toByteArray()));

        assertThat(importer.preview(draft.id(), draft.mapping(), 1))
                .singleElement()
                .satisfies(ana -> assertThat(ana.name()).startsWith("Ana"));
    }

    /// The same bytes again and again.
    private static final class Endless extends InputStream {
        private final byte[] bytes;
        private final long length;
        private long given;

        Endless(byte[] bytes, long length) {
            this.bytes = bytes;
            this.length = length;
        }

        @Override
        public int read() {
            return given == length ? -1 : bytes[(int) (given++ % bytes.length)];
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) {
            if (given == length) return -1;
            var count = (int) Math.min(wanted, length - given);
            for (var i = 0; i < count; i++) buffer[offset + i] = bytes[(int) (given++ % bytes.length)];
            return count;
        }
    }

    private static long leftovers() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("kith-import-"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise() {
        var noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        return zip("people.csv", bytes("Name\n" + "aaaaaaaa\n".repeat(4_000_000)));
    }
}
