package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.Owner;
import app.kith.people.ContactId;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two people of one team log at the same time.
abstract class ConcurrentLogging extends EngagementStory {
    private static final int EACH = 15;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

    @Test
    void nothingIsLostWhenTwoLogForTheSamePersonAtOnce() throws Exception {
        owner.signIn();
        var ana = meet("Ana Ruiz");
        pass.run();

        atOnce(() -> coffee(TODAY, ana), () -> coffee(TODAY, ana));

        assertThat(engagement.explanation(ana).orElseThrow().interactions()).isEqualTo(2 * EACH);
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
                .allSatisfy(one -> assertThat(
                                engagement.explanation(one).orElseThrow().interactions())
                        .isEqualTo(2 * EACH));
        assertStoredEqualsRecomputed();
    }

    @Test
    void oneServerOfTwoTakesOnADay() throws Exception {
        owner.signIn();
        var taken = new AtomicInteger();

        for (int time = 1; time <= EACH; time++) {
            sql.sql("delete from engagement_day").update(); // as in a workspace that is new
            atOnce(1, () -> takeOn(taken), () -> takeOn(taken));
            assertThat(taken).hasValue(time);
        }
    }

    private void takeOn(AtomicInteger taken) {
        if (pass.claim(workspaces.today())) taken.incrementAndGet();
    }

    private void atOnce(Runnable one, Runnable other) throws Exception {
        atOnce(EACH, one, other);
    }

    private void atOnce(int times, Runnable one, Runnable other) throws Exception {
        var workspace = workspaces.current();
        var start = new CyclicBarrier(2);
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var work : new Runnable[] {one, other}) {
                done.add(threads.submit(() -> {
                    start.await();
                    workspaces.inWorkspace(workspace, () -> {
                        for (int i = 0; i < times; i++) work.run();
                    });
                    return null;
                }));
            }
            for (var each : done) each.get();
        }
    }
}
