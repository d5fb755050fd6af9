package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallNameTests {

    @ParameterizedTest
    @CsvSource({
        "Ana Ruiz, Ana",
        "Zoë, Zoë",
        "Dr. Ana Ruiz, Ana",
        "Prof Ana, Ana",
        "Dr., Dr.",
        "Nguyễn Văn An, An",
        "王小明, 王小明",
        "山田 太郎, 山田 太郎",
        "김 민수, 김 민수",
        "प्रिया शर्मा, प्रिया",
        "สมชาย ใจดี, สมชาย",
        "👩‍🎨 Ana, 👩‍🎨",
    })
    void saysTheGivenNameAsFarAsANameTellsIt(String name, String called) {
        assertThat(CallName.of(name, null)).isEqualTo(called);
    }

    @Test
    void saysTheNicknameIfThereIsOne() {
        assertThat(CallName.of("Nguyễn Văn An", "Anh")).isEqualTo("Anh");
    }

    @Test
    void whatIsWrittenFromRightToLeftIsIsolated() {
        assertThat(CallName.of("مريم العلي", null)).isEqualTo("\u2068مريم\u2069");
        assertThat(CallName.of("דוד לוי", null)).isEqualTo("\u2068דוד\u2069");
    }
}
