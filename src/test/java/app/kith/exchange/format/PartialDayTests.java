package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDayTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-15|2023|3|15",
                "2023/3/15|2023|3|15",
                "20230315|2023|3|15",
                "2023-03-15T10:22:00Z|2023|3|15",
                "2022-01-05 10:22|2022|1|5",
                "15.3.2023|2023|3|15",
                "15. 3. 2023|2023|3|15",
                "15.03.23|2023|3|15",
                "3.4.||4|3",
                "15 Mar 2023|2023|3|15",
                "15-Mar-2023|2023|3|15",
                "15. März 2023|2023|3|15",
                "28 Okt 2020|2020|10|28",
                "March 15, 2023|2023|3|15",
                "Mar 5 2023|2023|3|5",
                "15th March 2023|2023|3|15",
                "Wed, 15 Mar 2023|2023|3|15",
                "22 January||1|22",
                "--01-22||1|22",
                "--0122||1|22",
                "1604-01-22||1|22",
                "--02-29||2|29",
                "1988-02-29|1988|2|29",
                "3/9/2026|2026|9|3",
                "3/25/2026|2026|3|25",
                "15-Mar-23|2023|3|15",
                "3 de marzo de 1980|1980|3|3",
                "15 ene 1990|1990|1|15",
                "1er août 1985|1985|8|1",
                "12 févr. 2020|2020|2|12",
                "14 luglio 1970|1970|7|14",
                "5 maart 1981|1981|3|5",
                "9 de fevereiro de 1988|1988|2|9",
                "7 września 1979|1979|9|7",
                "7 wrzesnia||9|7",
                "17 maj 1990|1990|5|17",
                "2. desember 1999|1999|12|2",
                "24. dec. 1999|1999|12|24",
                "9 марта 1980 г.|1980|3|9",
                "1980年3月9日|1980|3|9",
                "3月9日||3|9",
                "25/3/70|1970|3|25"
            })
    void datesAreReadAsTheyAreWritten(String written, Integer year, int month, int day) {
        assertThat(PartialDay.read(written, DateOrder.DAY_FIRST)).contains(new PartialDay(year, month, day));
    }

    @Test
    void theOrderDecidesWhereNothingElseDoes() {
        assertThat(PartialDay.read("3/9/2026", DateOrder.MONTH_FIRST)).contains(new PartialDay(2026, 3, 9));
        assertThat(PartialDay.read("17/9/2026", DateOrder.MONTH_FIRST)).contains(new PartialDay(2026, 9, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2023-02-30",
                "31.4.2023",
                "2023",
                "2023-05",
                "99/99/2020",
                "0/0/00",
                "30 Marble 2020",
                "1989-02-29",
                "12:30",
                "+49 30 1234",
                "15 Marching 2020"
            })
    void whatIsNoDayIsNotRead(String written) {
        assertThat(PartialDay.read(written, DateOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void thereIsNoThirtyFirstOfApril() {
        assertThatThrownBy(() -> new PartialDay(null, 4, 31)).isInstanceOf(DateTimeException.class);
    }
}
