package app.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.TestClock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@AsOwner
class RememberedTests {

    @Autowired
    Remembered remembered;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatNobodyHasWrittenToIsWorkedOutOnce() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
    }

    @Test
    void whateverIsWrittenInTheWorkspaceIsSeenAtOnce() {
        read();

        transaction.executeWithoutResult(status -> {});

        assertThat(read()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackHasChangedNothing() {
        read();

        transaction.executeWithoutResult(status -> status.setRollbackOnly());

        assertThat(read()).isEqualTo(1);
    }

    @Test
    void aTransactionThatWritesSeesWhatItHasWritten() {
        read();

        var within = transaction.execute(status -> read());

        assertThat(within).isEqualTo(2);
    }

    @Test
    void readingAloneForgetsNothing() {
        read();

        workspaces.settings();
        workspaces.members();

        assertThat(read()).isEqualTo(1);
    }

    @Test
    void anotherServersWritesAreSeenAfterAWhile() {
        read();

        clock.advance(Remembered.FRESH.plusSeconds(1));

        assertThat(read()).isEqualTo(2);
    }

    @Test
    void noWorkspaceSeesWhatIsRememberedOfAnother() {
        var mine = owner.create();
        var other = owner.create();
        owner.signIn(mine);
        read();

        owner.signIn(other);

        assertThat(read()).isEqualTo(2);
        owner.signIn(mine);
        assertThat(read()).isEqualTo(1);
    }

    @Test
    void newSettingsHoldAtOnce() {
        var before = workspaces.settings();

        workspaces.change(new WorkspaceSettings("Another name", before.zone(), before.paceDays(), before.region()));

        assertThat(workspaces.settings().name()).isEqualTo("Another name");
    }

    @Test
    void newSettingsHoldWithinTheTransactionThatMakesThem() {
        var before = workspaces.settings();

        var within = transaction.execute(status -> {
            workspaces.settings();
            workspaces.change(before.withPace(30));
            return workspaces.settings();
        });

        assertThat(within.paceDays()).isEqualTo(30);
        assertThat(workspaces.settings().paceDays()).isEqualTo(30);
    }

    private int read() {
        return remembered.orElse("number", asked::incrementAndGet);
    }
}
