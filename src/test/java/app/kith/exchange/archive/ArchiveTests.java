package app.kith.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.exchange.demo.DemoNetwork;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@AsOwner
class ArchiveTests {
    private static final String AWKWARD = "‎نور 🌱 O’Brien \"Bo\" \\ tab\tand\nline , = + ; é";

    @Autowired
    Archive archive;

    @Autowired
    Workspaces workspaces;

    @Autowired
    DemoNetwork demo;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    JdbcClient sql;

    @Autowired
    Owner owner;

    @TempDir
    Path folder;

    @Test
    void everythingComesBackOnEitherDatabaseByteForByte() throws IOException {
        tellMuch();
        var written = own(archive);
        var onPostgres = EmptyKith.onPostgres();
        var onH2 = EmptyKith.onH2();

        var rows = on(onPostgres).restore(file(written));
        var again = own(on(onPostgres));
        on(onH2).restore(file(again));

        assertThat(rows.get("contact")).isGreaterThan(60);
        assertThat(rows.get("interaction")).isGreaterThan(300);
        assertThat(rows.get("contact_photo")).isEqualTo(1);
        assertThat(again).isEqualTo(written);
        assertThat(own(on(onH2))).isEqualTo(written);
        assertThat(text(written)).contains("نور 🌱 O’Brien \\\"Bo\\\" \\\\ tab\\tand");
    }

    @Test
    void whatNoTextShouldHoldComesBackAllTheSame() throws IOException {
        people.add(ContactDetails.with("Ana \uD83C Ruiz \uDF31")
                .note("\u0000\u0001\u001f\u007f\u0085\u2028\uFFFE\uD800")
                .birthday(new PartialDate(9999, 12, 31))
                .build());
        var written = own(archive);
        var onH2 = EmptyKith.onH2();

        on(onH2).restore(file(written));

        assertThat(own(on(onH2))).isEqualTo(written);
    }

    @Test
    void peopleAreFoundAgainAfterTheNextStart() throws IOException {
        people.add(ContactDetails.named("Ana Ruiz"));
        var empty = EmptyKith.onH2();

        on(empty).restore(file(own(archive)));

        assertThat(JdbcClient.create(empty)
                        .sql("select made_by from person_text")
                        .query(Integer.class)
                        .list())
                .containsExactly(0);
    }

    @Test
    void whatTheServerKeepsComesWithTheSecrets() throws IOException {
        people.add(ContactDetails.named("Ana Ruiz"));
        var first = EmptyKith.onH2();
        on(first).restore(file(own(archive)));
        JdbcClient.create(first)
                .sql("update app_user set password_hash = '{x}known'")
                .update();
        var second = EmptyKith.onPostgres();

        var all = all(on(first));
        on(second).restore(file(all));

        assertThat(all(on(second))).isEqualTo(all);
        assertThat(hashes(second)).containsOnly("{x}known");
    }

    @Test
    void whatAUserTakesAlongLetsNobodyIn() throws IOException {
        var empty = EmptyKith.onH2();

        var written = own(archive);
        on(empty).restore(file(written));

        assertThat(text(written)).doesNotContain("password");
        assertThat(hashes(empty)).containsOnly(Archive.NO_PASSWORD);
    }

    @Test
    void whatSaysThatItLetsNobodyInAndHoldsPasswordsIsRefused() throws IOException {
        var used = EmptyKith.onH2();
        on(used).restore(file(own(archive)));
        var disguised =
                rewritten(all(on(used)), "archive.json", text -> text.replace("\"secrets\":true", "\"secrets\":false"));
        var empty = EmptyKith.onH2();

        assertThatThrownBy(() -> on(empty).contents(file(disguised))).isInstanceOf(UnreadableArchive.class);
        refused(empty, disguised, "This archive says that it lets nobody in, but it does. Do not trust it.");
    }

    @Test
    void aPasswordThatStandsInARowUnannouncedLetsNobodyIn() throws IOException {
        var written = own(archive);
        var plain = entry(written, "tables/app_user.jsonl");
        var known = plain.replaceAll("(?m)^\\{", "{\"password_hash\":\"{x}known\",");
        var more = rewritten(written, "tables/app_user.jsonl", text -> known);
        var empty = EmptyKith.onH2();

        on(empty).restore(file(rewritten(more, "end.json", text -> text.replace(sha256(plain), sha256(known)))));

        assertThat(hashes(empty)).containsOnly(Archive.NO_PASSWORD);
    }

    @Test
    void rowsThatAreLargerThanAnyCanBeDoNotFillTheMemory() throws IOException {
        var written = own(archive);
        var noise = new byte[600_000]; // packs badly, so that the archive may unpack into much
        new Random(7).nextBytes(noise);
        var photos = "{\"large\":\"%s\"}\n".formatted(Base64.getEncoder().encodeToString(noise))
                + "{\"large\":\"%s\"}\n".formatted("A".repeat(4_000_000)).repeat(30);
        var bomb = file(rewritten(written, "tables/contact_photo.jsonl", text -> photos));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var empty = EmptyKith.onH2();
        var before = threads.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> on(empty).restore(bomb)).isInstanceOf(UnreadableArchive.class);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(120_000_000);
    }

    @Test
    void anEndThatLeavesSomethingOutIsSaidToBeDamaged() throws IOException {
        var written = own(archive);
        for (var end : List.of(
                "{\"tables\":[null]}",
                "{\"tables\":[{\"table\":\"workspace\",\"rows\":1,\"sha256\":\"\"}]}",
                "{\"tables\":[{\"table\":\"workspace\",\"columns\":[null],\"rows\":1,\"sha256\":\"\"}]}")) {
            var damaged = file(rewritten(written, "end.json", text -> end));

            assertThatThrownBy(() -> on(EmptyKith.onH2()).contents(damaged)).isInstanceOf(UnreadableArchive.class);
        }
    }

    @Test
    void nothingOfANeighbourIsTakenAlong() throws IOException {
        people.add(ContactDetails.named("Secret Neighbour"));
        owner.signIn();
        people.add(ContactDetails.named("Ana Ruiz"));

        var written = text(own(archive));

        assertThat(written).contains("Ana Ruiz").doesNotContain("Secret Neighbour");
    }

    @Test
    void whoeverIsThereAlreadyIsLeftAlone() throws IOException {
        people.add(ContactDetails.named("Ana Ruiz"));
        var written = file(own(archive));
        var used = EmptyKith.onH2();
        on(used).restore(written);

        assertThatThrownBy(() -> on(used).restore(written))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessage("There is somebody in this Kith already. An archive is restored into an empty one.");

        assertThat(count(used, "contact")).isEqualTo(1);
    }

    @Test
    void aDamagedArchiveIsRefusedAndNothingStays() throws IOException {
        people.add(ContactDetails.named("Ana Ruiz"));
        var written = own(archive);
        var empty = EmptyKith.onH2();

        var changed = rewritten(written, "tables/contact.jsonl", text -> text.replace("Ana Ruiz", "Ana Rust"));
        var broken = rewritten(written, "tables/contact.jsonl", text -> text.substring(0, text.length() / 2));
        var newer = rewritten(written, "archive.json", text -> text.replace("\"version\":1", "\"version\":7"));
        var other = rewritten(written, "archive.json", text -> text.replace("kith-archive", "zoo"));
        var unknown = rewritten(written, "end.json", text -> text.replace("\"contact\"", "\"elephant\""));
        var column = rewritten(written, "end.json", text -> text.replace("\"sort_name\"", "\"trunk\""));

        refused(empty, changed, "The archive is damaged: “contact” is not as it was written.");
        refused(empty, broken, "The archive is damaged: row 1 of “contact” cannot be read.");
        refused(
                empty,
                newer,
                "This archive has version 7; this Kith reads version 1."
                        + " Use the Kith it was made with, or a newer one.");
        refused(empty, other, "This is no archive of Kith.");
        refused(empty, column, "This archive holds “contact.trunk”, which this Kith does not know. Use a newer Kith.");
        refused(empty, unknown, "This archive holds “elephant”, which this Kith does not know. Use a newer Kith.");
        refused(
                empty,
                "name,email\nAna,a@b.example".getBytes(StandardCharsets.UTF_8),
                "This is no archive of Kith, or it was cut off.");
        refused(empty, Arrays.copyOf(written, written.length / 2), "This is no archive of Kith, or it was cut off.");
    }

    @Test
    void whatAnOlderKithDidNotWriteYetIsAsByDefault() throws IOException {
        people.add(ContactDetails.named("Ana Ruiz"));
        var empty = EmptyKith.onH2();
        var older = rewritten(own(archive), "end.json", text -> text.replace("\"known_things\",", ""));

        on(empty).restore(file(older));

        assertThat(JdbcClient.create(empty)
                        .sql("select known_things from contact")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsLeftOutIsThereToBeLeftOut() throws Exception {
        try (var connection = EmptyKith.onH2().getConnection();
                var tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            var names = new HashSet<String>();
            while (tables.next()) names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));

            assertThat(names).containsAll(ArchiveSchema.LEFT_OUT.keySet()).containsAll(ArchiveSchema.SECRET_TABLES);
            assertThat(ArchiveSchema.read(connection, true)).hasSizeGreaterThan(35);
        }
    }

    private void tellMuch() {
        demo.open();
        var first = people.add(ContactDetails.with("Bo").note(AWKWARD).build());
        people.add(ContactDetails.with("مريم حداد")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "maryam@a.example", "work", true, null, null)))
                .introducedBy(first)
                .build());
        log.log(new NewInteraction(
                InteractionKind.CALL, Direction.BOTH, Set.of(first), workspaces.today(), null, 7, null, AWKWARD));
        var photo = new byte[3_000];
        new Random(5).nextBytes(photo);
        sql.sql(
                        "insert into contact_photo (workspace_id, hash, media_type, large, small, contact_id, added_at)"
                                + " values (?, 'abc', 'image/webp', ?, ?, ?, timestamp with time zone '2026-03-29 01:30:00.123456+00')")
                .params(workspaces.current().value(), photo, photo, first.value())
                .update();
    }

    private Archive on(DataSource database) {
        return new Archive(database, workspaces);
    }

    private static byte[] own(Archive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeOwn(out);
        return out.toByteArray();
    }

    private static byte[] all(Archive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeAll(out);
        return out.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content);
    }

    private void refused(DataSource empty, byte[] content, String sentence) throws IOException {
        var file = file(content);

        assertThatThrownBy(() -> on(empty).restore(file))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessage(sentence);

        assertThat(count(empty, "workspace")).isZero();
        assertThat(count(empty, "contact")).isZero();
    }

    private static long count(DataSource database, String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static List<String> hashes(DataSource database) {
        return JdbcClient.create(database)
                .sql("select password_hash from app_user")
                .query(String.class)
                .list();
    }

    private static String text(byte[] archive) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static String entry(byte[] archive, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                if (one.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(ArchiveWriter.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] rewritten(byte[] archive, String entry, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive));
                var other = new ZipOutputStream(out)) {
            ZipEntry one;
            while ((one = zip.getNextEntry()) != null) {
                other.putNextEntry(new ZipEntry(one.getName()));
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                var content = one.getName().equals(entry) ? change.apply(text) : text;
                other.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
