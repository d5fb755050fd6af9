package app.kith.people.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.KithTest;
import app.kith.Statements;
import app.kith.people.PeopleFilter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@KithTest
class BulkWorkOnH2Tests extends BulkWorkTests {

    @Test
    @Timeout(300)
    void tenThousandPeopleAreTaggedAndUntaggedWithoutAStatementForEach() {
        add(10_000);

        doneAndTakenBack(10_000, "tag", "walkers");

        assertThat(people.count()).isEqualTo(10_000);
        assertThat(people.tags()).isEmpty();
    }

    @Test
    void noDeedSendsAStatementForEach() {
        add(750);

        doneAndTakenBack(750, "circle", "ACTIVE");
        doneAndTakenBack(750, "pace", "3 MONTH");
        doneAndTakenBack(750, "let-go", "");
        doneAndTakenBack(750, "bin", "");

        assertThat(people.count()).isEqualTo(750);
    }

    private void doneAndTakenBack(int count, String deed, String value) {
        var begun = new ArrayList<BulkChange>();
        assertThat(Statements.of(() -> begun.add(bulk.begin(deed(deed), value, PeopleFilter.EVERYONE))))
                .hasSizeLessThan(25);
        var id = begun.getFirst().id();
        var steps = count / BulkStep.PEOPLE;
        assertThat(statementsOfEachStep(id)).hasSizeGreaterThanOrEqualTo(steps).allMatch(sent -> sent < 40);
        assertThat(bulk.change(id).orElseThrow().changed()).isEqualTo(count);
        bulk.undo(id);
        assertThat(statementsOfEachStep(id)).hasSizeGreaterThanOrEqualTo(steps).allMatch(sent -> sent < 40);
        assertThat(bulk.change(id).orElseThrow().kept()).isZero();
    }

    private List<Integer> statementsOfEachStep(BulkId id) {
        var sums = new ArrayList<Integer>();
        var end = bulk.watch(id, progress -> sums.add(Statements.soFar()));
        Statements.of(() -> runner.work(id));
        end.run();
        var steps = new ArrayList<Integer>();
        for (int i = 0; i < sums.size(); i++) steps.add(sums.get(i) - (i == 0 ? 0 : sums.get(i - 1)));
        return steps;
    }
}
