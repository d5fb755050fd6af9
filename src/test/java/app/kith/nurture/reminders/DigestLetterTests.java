package app.kith.nurture.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.EmailAddress;
import app.kith.nurture.reminders.Digest.Line;
import app.kith.nurture.reminders.Digest.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestLetterTests {
    private static final EmailAddress MIRA = new EmailAddress("mira@saltmarsh.example");

    @Test
    void linksLeadToWhereKithIsReached() {
        var letter = new DigestLetter("https://kith.example.org/").write(digest("Ana Ruiz"), MIRA);

        assertThat(letter.text())
                .contains("- Ana Ruiz: Why\n  https://kith.example.org/people/1", "Today: https://kith.example.org/\n");
        assertThat(letter.html())
                .contains(
                        "<a href=\"https://kith.example.org/people/1\"><bdi><b>Ana Ruiz</b></bdi></a>",
                        "<a href=\"https://kith.example.org/settings\">Settings, Reminders</a>");
    }

    @Test
    void withoutAnAddressThereAreNoLinks() {
        var letter = new DigestLetter("").write(digest("Ana Ruiz"), MIRA);

        assertThat(letter.text()).doesNotContain("http").doesNotContain("people/1");
        assertThat(letter.html()).doesNotContain("href");
    }

    @Test
    void aNameCannotLookLikeAnotherPartOfTheLetter() {
        var letter = new DigestLetter("").write(digest("Ana\n\nYour password\n<script>alert(1)</script>"), MIRA);

        assertThat(letter.text()).contains("- Ana Your password <script>alert(1)</script>: Why\n");
        assertThat(letter.html())
                .contains("Ana Your password &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aNameFromRightToLeftStaysOnItsSide() {
        assertThat(new DigestLetter("").write(digest("محمد"), MIRA).text()).contains("- \u2068محمد\u2069: Why");
    }

    private static Digest digest(String name) {
        return new Digest(
                "Wed 18 Nov: One person to reach",
                "One person to reach.",
                List.of(new Part("Whom to reach", null, List.of(new Line(name, "people/1", "Why")))));
    }
}
