package app.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {
    private static final String NAME = "Mira Solheim-Berg";
    private static final String EMAIL = "mira@saltmarsh.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet harbour, nine red boats",
                "ja, vi elsker torsk på fredag",
                "Xk7#mQ2$vLp9",
                "雨上がりの港に九艘の赤い船が並ぶ"
            })
    void takesALongPasswordThatIsHardToGuess(String password) {
        assertThat(PasswordRule.objection(password, NAME, EMAIL)).isEmpty();
    }

    @Test
    void wantsTwelveCharacters() {
        assertThat(PasswordRule.objection("Xk7#mQ2$vLp", NAME, EMAIL))
                .hasValue("Make it 12 characters or more. A sentence is fine.");
    }

    @Test
    void takesTwoHundredCharactersAndNoMore() {
        var longest = "quiet harbour, nine red boats ".repeat(10).substring(0, 200);

        assertThat(PasswordRule.objection(longest, NAME, EMAIL)).isEmpty();
        assertThat(PasswordRule.objection(longest + "!", NAME, EMAIL)).hasValue("Make it 200 characters at most.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira solheim-berg", "MIRA@saltmarsh.example", " Mira Solheim-Berg "})
    void refusesTheUsersOwnNameAndEmail(String password) {
        assertThat(PasswordRule.objection(password, NAME, EMAIL))
                .hasValueSatisfying(why -> assertThat(why).contains("Your name or email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solheim-berg1", "aaaaaaaaaaaaaaa", "abcdefghijklmnop", "saltmarsh2026"})
    void refusesWhatIsEasyToGuess(String password) {
        assertThat(PasswordRule.objection(password, NAME, EMAIL))
                .hasValueSatisfying(why -> assertThat(why).contains("easy to guess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1qaz2wsx3edc", "letmeinplease", "Letmeinplease1"})
    void refusesWhatIsKnownFromBreaches(String password) {
        assertThat(PasswordRule.objection(password, NAME, EMAIL))
                .hasValueSatisfying(why -> assertThat(why).contains("on the lists"));
    }
}
