package app.kith.nurture.reminders;

import app.kith.accounts.EmailAddress;
import app.kith.design.Words;
import app.kith.mail.Letter;
import org.springframework.web.util.HtmlUtils;

/// Writes a digest as a letter, in text and in HTML that says the same. Everything from users is escaped in the HTML,
/// and breaks in it become blanks, so that nobody's name can look like another part of the letter.
///
/// @param base where this Kith is reached, without a slash at its end; empty leaves links out
record DigestLetter(String base) {
    private static final String END =
            "You get this because you chose a digest in Kith. Change or stop it under Settings, Reminders.";

    DigestLetter {
        base = base.strip().replaceAll("/+$", "");
    }

    Letter write(Digest digest, EmailAddress to) {
        return new Letter(to, digest.subject(), text(digest), html(digest));
    }

    private String text(Digest digest) {
        var text = new StringBuilder(oneLine(digest.lead())).append("\n");
        for (var part : digest.parts()) {
            text.append("\n").append(part.title()).append("\n");
            if (part.lead() != null) {
                text.append(oneLine(part.lead())).append("\n");
            }
            for (var line : part.lines()) {
                text.append("- ").append(Words.isolated(oneLine(line.what())));
                if (!line.why().isEmpty()) {
                    text.append(": ").append(oneLine(line.why()));
                }
                if (line.path() != null && !base.isEmpty()) {
                    text.append("\n  ").append(base).append("/").append(line.path());
                }
                text.append("\n");
            }
        }
        text.append("\n");
        if (!base.isEmpty()) {
            text.append("Today: ").append(base).append("/\n");
        }
        return text.append(END).append("\n").toString();
    }

    private String html(Digest digest) {
        var html = new StringBuilder("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:16px/1.5 sans-serif;max-width:36em">
                <h1 style="font-size:22px;line-height:1.3;margin:0 0 8px">%s</h1>
                """.formatted(escaped(digest.subject()), linked(escaped(digest.lead()), "")));
        for (var part : digest.parts()) {
            html.append("<h2 style=\"font-size:16px;margin:24px 0 4px\">%s</h2>\n".formatted(escaped(part.title())));
            if (part.lead() != null) {
                html.append("<p style=\"margin:0 0 4px\">%s</p>\n".formatted(escaped(part.lead())));
            }
            html.append("<ul style=\"margin:0;padding:0 0 0 20px\">\n");
            for (var line : part.lines()) {
                var what = "<bdi><b>%s</b></bdi>".formatted(escaped(line.what()));
                html.append("<li>%s%s</li>\n"
                        .formatted(
                                line.path() == null ? what : linked(what, line.path()),
                                line.why().isEmpty() ? "" : "<br>" + escaped(line.why())));
            }
            html.append("</ul>\n");
        }
        var settings = linked("Settings, Reminders", "settings");
        return html.append("<p style=\"margin:32px 0 0;font-size:13px;opacity:.75\">%s</p>\n</body></html>\n"
                        .formatted(escaped(END).replace("Settings, Reminders", settings)))
                .toString();
    }

    private String linked(String html, String path) {
        return base.isEmpty() ? html : "<a href=\"%s/%s\">%s</a>".formatted(escaped(base), escaped(path), html);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(oneLine(text), "UTF-8");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
