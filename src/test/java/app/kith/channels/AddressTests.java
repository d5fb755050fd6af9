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
        "INSTAGRAM, m.ruiz, m.ruiz",
        "INSTAGRAM, https://m.instagram.com/m.ruiz, m.ruiz",
        "FACEBOOK, mobile.potter, mobile.potter",
        "BLUESKY, m.bsky.social, m.bsky.social",
        "MASTODON, m.ruiz@social.example, m.ruiz@social.example",
        "MASTODON, @Ana@social.example, ana@social.example",
        "MASTODON, https://social.example/@ana, ana@social.example",
        "WEBSITE, https://www.Taller.example/, taller.example",
        "WEBSITE, taller.example, taller.example",
        "EMAIL, mailto:ana@taller.example?subject=Hi, ana@taller.example",
        "PHONE, +47 555 00 123 ext. 9, +4755500123;9",
        "PHONE, tel:+47-555-00-123;ext=9, +4755500123;9",
        "PHONE, '555\u200e00\u200f123', +4755500123",
        "PHONE, 0047 555 00 123, +4755500123",
        "PHONE, 1, 1",
        "X, https://x.com/intent/user?screen_name=AnaRuiz, anaruiz",
        "X, https://x.com/intent/follow?region=no&screen_name=AnaRuiz, anaruiz",
        "X, https://mobile.twitter.com/AnaRuiz/status/123, anaruiz",
        "X, https://x.com/@AnaRuiz/, anaruiz",
        "LINKEDIN, https://no.linkedin.com/in/ana-ruiz/details/experience/, ana-ruiz",
        "LINKEDIN, https://www.linkedin.com/in/ana-ruiz?trk=x#top, ana-ruiz",
        "LINKEDIN, https://www.linkedin.com/in/an%C3%A1-ruiz, aná-ruiz",
        "LINKEDIN, https://www.linkedin.com/pub/ana-ruiz/1/2/3, ana-ruiz",
        "FACEBOOK, https://m.facebook.com/ana.ruiz/posts/42?ref=x, ana.ruiz",
        "FACEBOOK, https://www.facebook.com/profile.php?id=42&sk=about, 42",
        "INSTAGRAM, https://www.instagram.com/ana.ruiz/?hl=en, ana.ruiz",
        "BLUESKY, https://bsky.app/profile/ana.bsky.social/post/3k, ana.bsky.social",
        "BLUESKY, @Ana.bsky.social, ana.bsky.social",
        "MASTODON, https://social.example/@ana/1234567, ana@social.example",
        "MASTODON, https://social.example/users/ana, ana@social.example",
        "MASTODON, https://other.example/@ana@social.example, ana@social.example",
        "MASTODON, https://other.example/web/@ana@social.example, ana@social.example",
        "MASTODON, acct:ana@social.example, ana@social.example",
        "BLOG, http://www.ana.example/blog/#about, ana.example/blog",
        "BLOG, https://ana.example/blog/?utm_source=x&utm_medium=y, ana.example/blog",
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
        "PHONE, +44 (0)20 7946 0018 ext 12, tel:+442079460018;ext=12",
        "PHONE, 020 7946 0018 x12, tel:02079460018",
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
