package app.kith.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTests {

    @Test
    void aTitleReadsAsOneSentenceWithItsCount() {
        var title = new PageTitle("People", "65 of 214");

        assertThat(title.getElement().getTextRecursively()).isEqualTo("People 65 of 214");
    }

    @Test
    void aTitleDropsAnEmptyCount() {
        var title = new PageTitle("People", "65 of 214");

        title.setCount("");

        assertThat(title.getElement().getTextRecursively()).isEqualTo("People");
    }

    @Test
    void everyIconOfTheListIsInTheBundle() throws IOException {
        var imported = Files.readString(Path.of("frontend/components/icons.ts"));

        for (var name : Icon.Name.values()) assertThat(imported).containsPattern("(?m)^  '?" + name.id() + "'?: ");
    }

    @Test
    void aWeekOfSixDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekBeads(List.of(1, 2, 3, 4, 5, 6), DayOfWeek.MONDAY, "", ""));
    }
}
