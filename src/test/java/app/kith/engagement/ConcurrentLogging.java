package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people of one team log at the same time.
abstract class ConcurrentLogging extends EngagementStory {
    private static final int EACH = 15;

    @Autowired
    Owner owner;

    @Autowired
    Workspaces workspaces;

    @Test
    void nothingIsLostWhenTwoLogForTheSamePersonAtOnce() throws Exception {
        owner.signIn();
        var ana = meet("Ana Ruiz");
        pass.run();

        atOnce(() -> coffee(TODAY, ana), () -> coffee(TODAY, ana));

        assertThat(engagement.interactions(ana)).isEqualTo(2 * EACH);
        assertStoredEqualsRecomputed();
    }

    @Test
    void nobodyWaitsForeverWhenTwoLogForTheSamePeopleInOtherOrder() throws Exception {
        owner.signIn();
        var ana = meet("Ana Ruiz");
        var luca = meet("Luca Ferrante");
        pass.run();

        atOnce(() -> coffee(TODAY, ana, luca), () -> coffee(TODAY, luca, ana));

        assertThat(new ContactId[] {ana, luca})
                .allSatisfy(one -> assertThat(engagement.interactions(one)).isEqualTo(2 * EACH));
        assertStoredEqualsRecomputed();
    }

    private void atOnce(Runnable one, Runnable other) throws Exception {
        var workspace = workspaces.current();
        var start = new CyclicBarrier(2);
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var work : new Runnable[] {one, other}) {
                done.add(threads.submit(() -> {
                    start.await();
                    workspaces.inWorkspace(workspace, () -> {
                        for (int i = 0; i < EACH; i++) work.run();
                    });
                    return null;
                }));
            }
            for (var each : done) each.get();
        }
    }
}
