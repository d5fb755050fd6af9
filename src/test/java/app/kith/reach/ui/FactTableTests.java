package app.kith.reach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTableTests {

    @Test
    void whatASpreadsheetWouldWorkOutIsMadePlain() {
        var table = new FactTable("Place", "People");

        table.show(
                List.of(List.of("=HYPERLINK(\"a\")", "650"), List.of("@forum", "-1"), List.of("Blog, old", "about 3")));

        assertThat(table.csv().lines())
                .containsExactly(
                        "Place,People", "\"'=HYPERLINK(\"\"a\"\")\",650", "'@forum,'-1", "\"Blog, old\",about 3");
    }
}
