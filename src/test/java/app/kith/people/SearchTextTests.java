package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource({
        "Dvořáček, dvoracek",
        "Łukasz Żukowski, lukasz zukowski",
        "Søren Ørsted, soren orsted",
        "Weiß, weiss",
        "İrem, irem",
        "Þóra, thora",
        "ΕΛΈΝΗΣ, ελενησ",
        "王 芳, 王 芳",
        "'  Ana\u00a0 Ruiz ', ana ruiz",
        "ＡＮＡ, ana",
        "'  O''Neil\tSMITH-Jones \n x', o'neil smith-jones x",
    })
    void textIsFoundWithoutCaseAccentsOrExtraSpace(String written, String folded) {
        assertThat(SearchText.fold(written)).isEqualTo(folded);
    }
}
