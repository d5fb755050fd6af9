package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportWriterTests {

    @Test
    void rowsThatWereSetAsideStandInTheirOwnColumns() {
        var fixture = Fixture.named("studio.csv");

        var report = report(fixture.mapping().names(), fixture.setAside());

        assertThat(report.lines())
                .containsExactly(
                        "\ufeffFull Name,E-mail 1,twitter,Met?,Last,Grp,Notes,mailing_list,Shoe size,Empty,Line,Why",
                        ",hello@,,,,,,no,,,6,The email “hello@” is not complete",
                        ",,,,05/05/2026,,nobody,no,,,7,This row has neither a name nor a way to reach the person");
    }

    @Test
    void formulasAreDefusedAndComeBackAsTheyWere() {
        var cells = List.of("=1+1", "+49 30 123", "-x", "@ana", "plain");

        var report = report(List.of("name", "phone", "b", "twitter", "d"), List.of(new RowProblem(1, 2, "Odd", cells)));

        assertThat(report.lines().toList().getLast()).isEqualTo("'=1+1,'+49 30 123,'-x,'@ana,plain,2,Odd");
        assertThat(Fixture.of(report).sniff().firstRows().getFirst().subList(0, 5))
                .isEqualTo(cells);
    }

    @Test
    void aReportThatIsImportedAgainLeavesItsOwnColumnsOut() {
        var report = report(List.of("name", "email"), List.of(new RowProblem(1, 2, "Odd", List.of("", "ana@"))));

        assertThat(Fixture.of(report).match("Why").field()).isEqualTo(ImportField.LEAVE_OUT);
        assertThat(Fixture.of(report).match("Line").field()).isEqualTo(ImportField.LEAVE_OUT);
    }

    private static String report(List<String> names, List<RowProblem> problems) {
        var out = new ByteArrayOutputStream();
        try (var report = new ReportWriter(out, names, ',')) {
            problems.forEach(report::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
