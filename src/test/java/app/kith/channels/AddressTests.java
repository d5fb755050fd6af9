package app.kith.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTests {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ' Ana@Taller.Example', ana@taller.example",
        "EMAIL, mailto:ana@taller.example, ana@taller.example",
        "PHONE, 555 00 123, +4755500123",
        "PHONE, +47 (555) 00-123, +4755500123",
        "PHONE, tel:+4755500123, +4755500123",
        "PHONE, '\u202a+47 555 00 123\u202c', +4755500123",
        "X, @AnaRuiz, anaruiz",
        "X, https://twitter.com/AnaRuiz?s=20, anaruiz",
        "LINKEDIN, https://www.linkedin.com/in/Ana-Ruiz/, ana-ruiz",
        "LINKEDIN, linkedin.com/in/ana-ruiz, ana-ruiz",
        "MASTODON, @Ana@social.example, ana@social.example",
        "MASTODON, https://social.example/@ana, ana@social.example",
        "WEBSITE, https://www.Taller.example/, taller.example",
        "WEBSITE, taller.example, taller.example",
    })
    void twoSpellingsOfAHandleAreOneAddress(ChannelKind channel, String written, String key) {
        assertThat(Address.of(channel, written, "NO").key()).isEqualTo(key);
    }

    @Test
    void aPhoneThatIsNoNumberIsComparedAsWritten() {
        assertThat(Address.of(ChannelKind.PHONE, "Reception", "NO").key()).isEqualTo("reception");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ana@taller.example, mailto:ana@taller.example",
        "PHONE, +47 555 00 123, tel:+4755500123",
        "X, @ana, https://x.com/ana",
        "MASTODON, @ana@social.example, https://social.example/@ana",
        "WEBSITE, taller.example, https://taller.example",
        "LINKEDIN, https://www.linkedin.com/in/ana, https://www.linkedin.com/in/ana",
    })
    void aHandleOpensWithOneClick(ChannelKind channel, String written, String link) {
        assertThat(channel.link(written)).contains(link);
    }

    @ParameterizedTest
    @CsvSource({
        "WEBSITE, javascript:alert(1)",
        "WEBSITE, 'data:text/html,x'",
        "X, javascript:alert(1)//x",
        "IN_PERSON, Ana"
    })
    void nothingButMailTelephoneAndWebIsOpened(ChannelKind channel, String written) {
        assertThat(channel.link(written).orElse("https://")).startsWith("https://");
    }
}
