package app.kith.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.Role;
import app.kith.accounts.SignedIn;
import app.kith.accounts.UserId;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.exchange.Importer;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where there is room for an archive, and who gets in afterwards.
@KithTest
@AsOwner
class RestoreTests {
    enum Database {
        H2,
        POSTGRES;

        DataSource empty() {
            return this == H2 ? EmptyKith.onH2() : EmptyKith.onPostgres();
        }
    }

    @Autowired
    Archive archive;

    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    Importer importer;

    @Autowired
    Owner owner;

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyIsInTheArchive() {
        people.add(ContactDetails.named("Ana Ruiz"));
    }

    @Test
    void anArchiveSaysWhatItHoldsAndWhoseItIs() throws IOException {
        var contents = on(EmptyKith.onH2()).contents(own());

        assertThat(contents.hasPasswords()).isFalse();
        assertThat(contents.said()).isEqualTo("1 person, 0 interactions and 0 tasks");
        assertThat(contents.accounts())
                .extracting(ArchivedAccount::name, ArchivedAccount::email, ArchivedAccount::isOwner)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Owner.NAME, owner.signedIn().email(), true));
    }

    @Test
    void aFileOfOneLineOverAndOverDoesNotMakeAnArchiveThatUnpacksIntoFarTooMuch() throws IOException {
        var file = "Name,Email\n" + "Ana Ruiz,ana@ruiz.example\n".repeat(40_000);
        importer.open("people.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

        try (var zip = new ZipFile(own().toFile())) {
            var parts = zip.getEntry("tables/import_file_part.jsonl");
            assertThat(parts.getSize()).isGreaterThan(file.length());
            assertThat(parts.getCompressedSize()).isGreaterThan(parts.getSize() / 8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoComesFirstGetsInWithANewPassword(Database database) throws IOException {
        var empty = database.empty();
        var told = new ArrayList<Long>();

        on(empty).restore(own(), new WayIn(owner.signedIn().user().value(), "{x}new", null), told::add);

        assertThat(hashes(empty)).containsExactly("{x}new");
        assertThat(told).isSorted().last().satisfies(rows -> assertThat(rows).isGreaterThan(2));
        assertThat(on(empty).objection(null)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyWorkspaceGivesWayAndItsOwnerKeepsThePassword(Database database) throws IOException {
        var empty = database.empty();
        var fresh = signedUp(empty, "new@saltmarsh.example");
        var written = own();

        assertThat(on(empty).objection(fresh)).isEmpty();
        on(empty).restore(written, new WayIn(owner.signedIn().user().value(), null, fresh), rows -> {});

        assertThat(hashes(empty)).containsExactly("{x}fresh");
        assertThat(emails(empty)).containsExactly(owner.signedIn().email());
        assertThat(count(empty, "workspace")).isEqualTo(1);
        assertThat(ownOf(empty)).isEqualTo(Files.readAllBytes(written));
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedArchiveTakesNothingAway(Database database) throws IOException {
        var empty = database.empty();
        var fresh = signedUp(empty, "new@saltmarsh.example");
        var stranger = new WayIn(UUID.randomUUID(), null, fresh);

        assertThatThrownBy(() -> on(empty).restore(own(), stranger, rows -> {}))
                .isInstanceOf(UnreadableArchive.class)
                .hasMessage("Nobody in this archive could sign in. Nothing of it was brought in.");

        assertThat(emails(empty)).containsExactly("new@saltmarsh.example");
        assertThat(count(empty, "contact")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseEverGivesWay(Database database) throws IOException {
        var used = database.empty();
        var fresh = signedUp(used, "new@saltmarsh.example");
        signedUp(used, "other@saltmarsh.example");

        assertThat(on(used).objection(fresh))
                .contains("Others have an account in this Kith. An archive is restored only where you are alone.");
        assertThatThrownBy(() -> on(used).restore(own(), new WayIn(null, null, fresh), rows -> {}))
                .isInstanceOf(UnreadableArchive.class);

        assertThat(count(used, "app_user")).isEqualTo(2);
        assertThat(count(used, "contact")).isZero();
    }

    @Test
    void whoeverIsNotItsOwnerMakesNobodyGiveWay() {
        var used = EmptyKith.onH2();
        signedUp(used, "new@saltmarsh.example");
        var stranger = owner.signedIn();

        assertThat(on(used).objection(stranger)).isPresent();
        assertThat(on(used).objection(null)).isPresent();
    }

    @Test
    void aWorkspaceThatHoldsSomebodyDoesNotGiveWay() throws IOException {
        var used = EmptyKith.onH2();
        on(used).restore(own());
        var mira = owner.signedIn();

        assertThat(on(used).objection(mira))
                .contains("There is somebody in this Kith already. An archive is restored into an empty one.");
    }

    @Test
    void anArchiveThatUnpacksIntoFarTooMuchIsRefused() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            entry(zip, "archive.json", "{\"format\":\"kith-archive\",\"version\":1,\"secrets\":true}");
            zip.putNextEntry(new ZipEntry("tables/workspace.jsonl"));
            var spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                zip.write(spaces);
                if (i % 20 == 19) zip.write("{}\n".getBytes(StandardCharsets.UTF_8));
            }
            entry(
                    zip,
                    "end.json",
                    "{\"tables\":[{\"table\":\"workspace\",\"columns\":[\"id\"],\"rows\":1,\"sha256\":\"\"}]}");
        }

        assertThatThrownBy(() -> on(EmptyKith.onH2()).restore(bomb)).isInstanceOf(UnreadableArchive.class);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static SignedIn signedUp(DataSource database, String email) {
        var user = UUID.randomUUID();
        var workspace = UUID.randomUUID();
        var sql = JdbcClient.create(database);
        sql.sql("insert into workspace (id, name, time_zone, pace_days, region, created_at, version)"
                        + " values (?, 'New', 'UTC', 30, 'NO', current_timestamp, 0)")
                .param(workspace)
                .update();
        sql.sql("insert into app_user (id, email, name, password_hash, created_at, version)"
                        + " values (?, ?, 'New', '{x}fresh', current_timestamp, 0)")
                .params(user, email)
                .update();
        sql.sql("insert into membership (id, workspace_id, user_id, role) values (?, ?, ?, 'OWNER')")
                .params(UUID.randomUUID(), workspace, user)
                .update();
        return new SignedIn(new UserId(user), new WorkspaceId(workspace), email, "New", Role.OWNER, "");
    }

    private Archive on(DataSource database) {
        return new Archive(database, workspaces);
    }

    private Path own() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeOwn(out);
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), out.toByteArray());
    }

    private byte[] ownOf(DataSource database) throws IOException {
        var out = new ByteArrayOutputStream();
        on(database).writeOwn(out);
        return out.toByteArray();
    }

    private static List<String> hashes(DataSource database) {
        return texts(database, "select password_hash from app_user");
    }

    private static List<String> emails(DataSource database) {
        return texts(database, "select email from app_user");
    }

    private static List<String> texts(DataSource database, String select) {
        return JdbcClient.create(database).sql(select).query(String.class).list();
    }

    private static long count(DataSource database, String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
