package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The workspace moves to another time zone, where it is another day.
@KithTest
@AsOwner
class EngagementZoneTests extends EngagementStory {
    @Autowired
    JdbcClient sql;

    @Test
    void whereItIsStillTheDayBeforeNothingDiffers() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        pass.run();
        moveTo("Pacific/Kiritimati"); // a day ahead
        pass.run();
        var ahead = workspaces.today();
        coffee(ahead, ana);
        var luca = meet("Luca Ferrante");
        coffee(ahead, luca);
        assertStoredEqualsRecomputed();

        moveTo("Pacific/Pago_Pago");
        assertThat(workspaces.today()).isBefore(ahead);

        assertStoredEqualsRecomputed();
    }

    @Test
    void whatIsLoggedOnADayThatCameTwiceIsCounted() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        moveTo("Pacific/Kiritimati");
        pass.run();
        var ahead = workspaces.today();
        coffee(ahead, ana);

        moveTo("Pacific/Pago_Pago");
        coffee(workspaces.today(), ana);
        assertStoredEqualsRecomputed();
        pass.run();
        assertStoredEqualsRecomputed();

        for (int day = 0; day < 4; day++) {
            clock.advance(Duration.ofDays(1));
            pass.run();
            assertStoredEqualsRecomputed();
        }
        assertThat(engagement.explanation(ana).orElseThrow().interactions()).isEqualTo(12);
        assertThat(standing(ana).lastInteraction()).isEqualTo(ahead);
    }

    @Test
    void whatWas90DaysAgoIsTheScoreBeforeOfTheRightDay() {
        moveTo("Pacific/Kiritimati");
        var ana = meet("Ana Ruiz");
        coffee(workspaces.today().minusDays(90), ana);
        pass.run();
        assertThat(standing(ana).scoreBefore()).isNotNull();

        moveTo("Pacific/Pago_Pago");

        assertThat(standing(ana).scoreBefore()).isNull();
        assertStoredEqualsRecomputed();
        coffee(workspaces.today(), ana);
        assertStoredEqualsRecomputed();
    }

    @Test
    void anotherServerAsksAgainWhetherADayIsDoneAfterTheMove() {
        moveTo("Pacific/Kiritimati");
        pass.run();
        var ahead = workspaces.today();
        var other = new Days(sql, workspaces);
        assertThat(other.isSettled(ahead)).isTrue();

        moveTo("Pacific/Pago_Pago");

        assertThat(other.isSettled(ahead)).isFalse();
        assertThat(other.isSettled(workspaces.today())).isTrue();
    }
}
