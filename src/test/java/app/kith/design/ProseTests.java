package app.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTests {

    @Test
    void plainTextStaysPlainWithEachNewLineANewLine() {
        assertThat(html("Met at the fair.\nShe had *the* blue glazes.\n\n    Her stall was next to ours."))
                .contains("Met at the fair.<br>She had <em>the</em> blue glazes.</p>")
                .contains("<p dir=\"auto\">Her stall was next to ours.</p>")
                .doesNotContain("<pre>");
    }

    @Test
    void marksBecomeElements() {
        var html = html("""
                # Plans
                **Kiln**, ~~May~~ June, `rm`
                - clay
                - glazes

                3. third

                > she said
                """);

        assertThat(html)
                .contains("<p dir=\"auto\" class=\"kith-prose__heading\">Plans</p>")
                .contains("<strong>Kiln</strong>, <s>May</s> June, <code>rm</code>")
                .contains("<ul><li dir=\"auto\">clay</li><li dir=\"auto\">glazes</li></ul>")
                .contains("<ol start=\"3\">")
                .contains("<blockquote dir=\"auto\">")
                .doesNotContain("<h1");
    }

    @Test
    void linksLeadToTheWebToMailAndToTelephonesOnly() {
        assertThat(html("see https://glaze.example/a?b=1 and [mail](mailto:ana@taller.example) or [call](tel:+34123)"))
                .contains("href=\"https://glaze.example/a?b=1\"")
                .contains("rel=\"noopener noreferrer nofollow\"")
                .contains("href=\"mailto:ana@taller.example\"", "href=\"tel:+34123\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "[x](//elsewhere.example)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "[a [b](javascript:alert(1)) c](javascript:alert(2))",
            })
    void addressesThatRunSomethingLeadNowhere(String text) {
        assertThat(html(text)).doesNotContain("href").doesNotContain("<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg onload=alert(1)>",
                "<div\n onclick=alert(1)>hm</div>",
                "**<b onmouseover=alert(1)>**",
                "`<script>`",
                "```\n</pre><script>alert(1)</script>\n```",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "[<img src=x onerror=alert(1)>](https://a.example)",
                "<https://a.example/\"onclick=alert(1)>",
                "- <iframe src=https://a.example></iframe>",
                "<!-- --><style>*{display:none}</style>",
            })
    void whatLooksLikeHtmlIsText(String text) {
        var html = html(text);

        assertThat(html)
                .doesNotContainPattern("<(script|img|svg|b |iframe|style|!--)")
                .doesNotContainPattern("<[^>]* on\\w+=");
        assertThat(new Prose(text).getElement().getChildCount()).isPositive();
    }

    @Test
    void picturesAreNamedAndNotFetched() {
        assertThat(html("![our stall](https://elsewhere.example/pixel.png)"))
                .doesNotContain("<img")
                .contains(">our stall</a>");
    }

    @Test
    @Timeout(20)
    void noTextIsTooLongOrTooDeepToBeShown() {
        var deep = "*a **b ".repeat(2_500) + "** *".repeat(2_500);
        for (var text :
                new String[] {deep, "> ".repeat(9_000), "[".repeat(15_000), "- ".repeat(9_000), "*a* ".repeat(5_000)}) {
            var prose = new Prose(text);
            assertThat(prose.getElement().getTextRecursively().length()).isLessThanOrEqualTo(20_001);
        }
        assertThat(new Prose("word ".repeat(10_000)).getElement().getTextRecursively())
                .endsWith("…");
    }

    @Test
    void inOneLineTheMarksAreGone() {
        assertThat(Prose.inOneLine("**Kiln** talk\n- with [Luca](https://luca.example)"))
                .isEqualTo("Kiln talk with Luca");
    }

    private static String html(String text) {
        return new Prose(text).getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", "");
    }
}
