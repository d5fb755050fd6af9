package app.kith.reach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTableTests {

    @Test
    void theFileHasTheRowsTooThatTheTableLeavesOut() {
        var table = new FactTable(1, "Place", "People");

        table.show(List.of(List.of("Blog", "50"), List.of("Forum", "100")));

        assertThat(table.getElement().getTextRecursively()).contains("Blog").doesNotContain("Forum");
        assertThat(table.csv().lines()).containsExactly("Place,People", "Blog,50", "Forum,100");
    }

    @Test
    void whatASpreadsheetWouldWorkOutIsMadePlain() {
        var table = new FactTable("Place", "People");

        table.show(List.of(
                List.of("=HYPERLINK(\"a\")", "650"),
                List.of("@forum", "-1"),
                List.of("＝1", "\n=1"),
                List.of("Blog, old", "about 3")));

        assertThat(table.csv().lines())
                .containsExactly(
                        "Place,People",
                        "\"'=HYPERLINK(\"\"a\"\")\",650",
                        "'@forum,'-1",
                        "'＝1,\"'",
                        "=1\"",
                        "\"Blog, old\",about 3");
    }
}
