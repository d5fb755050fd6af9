package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// On a database of its own, since commands go through all the workspaces there are.
@KithTest
@TestPropertySource(properties = "spring.application.name=kith-command-line")
class CommandLineTests {
    @Autowired
    ConfigurableApplicationContext kith;

    @Autowired
    Owner owner;

    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    JdbcClient sql;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    ContactId ana;

    @BeforeEach
    void meetAna() {
        WorkspaceId workspace = owner.freshWorkspace();
        workspaces.inWorkspace(workspace, () -> {
            ana = people.add(ContactDetails.named("Ana Ruiz"));
            log.log(new NewInteraction(
                    InteractionKind.CALL,
                    Direction.BOTH,
                    Set.of(ana),
                    LocalDate.of(2026, 11, 1),
                    null,
                    null,
                    null,
                    null));
        });
    }

    @AfterEach
    void putRight() {
        run("recompute");
    }

    @Test
    void theFirstWordIsACommandAndAnOptionIsNot() {
        assertThat(CommandLine.named("check", "--kith.data=/tmp")).contains("check");
        assertThat(CommandLine.named("--server.port=80")).isEmpty();
        assertThat(CommandLine.named()).isEmpty();
    }

    @Test
    void checkGoesThroughEveryWorkspaceAndEndsWithZeroWhereAllIsWell() {
        var code = run("check");

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Nothing differs. 1 person checked.")
                .doesNotContain("Something");
    }

    @Test
    void checkNamesEachDifferenceAndRecomputePutsItRight() {
        run("check"); // begins the day, for which everybody is worked out anew
        out.reset();
        sql.sql("update engagement_state set frequency = 7 where contact_id = ? and lag = 0")
                .param(ana.value())
                .update();

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Something differs for 1 person. 1 person checked.")
                .contains(ana.value() + ": state is EngagementState[");
        assertThat(run("recompute")).isZero();
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheOnesThereAre() {
        var code = run("chekc");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Kith knows no command “chekc”.", "check", "recompute", "Works out every score anew");
    }

    @Test
    void aNewPasswordIsPrintedOnceAndWorks() {
        var email =
                sql.sql("select email from app_user").query(String.class).list().getFirst();

        var code = run("password", email);

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(email + " signs in with ");
        assertThat(run("password", "nobody@nowhere.example")).isEqualTo(1);
        assertThat(run("password")).isEqualTo(1);
    }

    @Test
    void backupNamesItsFileAndRestoreRefusesAKithInUse(@TempDir Path folder) {
        var file = folder.resolve("kith.zip").toString();

        assertThat(run("backup", file)).isZero();
        assertThat(run("backup", file)).isEqualTo(1);
        assertThat(run("restore", file)).isEqualTo(1);
        assertThat(run("backup")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Everything is in " + file,
                        file + " cannot be used: ",
                        "There is somebody in this Kith already.",
                        "Say which file: backup FILE");
    }

    private int run(String... words) {
        return CommandLine.run(List.of(words), kith, printing(out), printing(err));
    }

    private static PrintStream printing(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
