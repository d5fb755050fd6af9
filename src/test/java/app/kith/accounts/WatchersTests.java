package app.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchersTests {
    private final Watchers<String, Integer> watchers = new Watchers<>();

    @Test
    void tellsThoseWhoWatchAndNobodyElse() {
        var heard = new ArrayList<Integer>();
        var other = new ArrayList<Integer>();
        watchers.add("import", heard::add);
        watchers.add("another", other::add);

        watchers.tell("import", () -> Optional.of(7));

        assertThat(heard).containsExactly(7);
        assertThat(other).isEmpty();
    }

    @Test
    void doesNotAskHowFarItIsWhereNobodyWatchesAnyMore() {
        var stop = watchers.add("import", now -> fail("told " + now));
        stop.run();

        watchers.tell("import", () -> fail("asked"));
    }

    @Test
    void tellsTheOthersWhereOneFails() {
        var heard = new ArrayList<Integer>();
        watchers.add("import", now -> {
            throw new IllegalStateException("closed");
        });
        watchers.add("import", heard::add);

        watchers.tell("import", () -> Optional.of(1));

        assertThat(heard).containsExactly(1);
    }
}
