package app.kith.exchange.entries;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The mails of an mbox file, one by one. Only the beginning of a long mail is looked at; what is attached
/// never is.
final class MailEntries implements Entries {

    private static final int MAX_MAIL = 512 * 1024;
    private static final int MAX_TEXT = 5_000;
    private static final int MAX_PARTIES = 50;
    private static final Pattern BEGIN = Pattern.compile("From \\S+.*\\d{4}.*|From - .*|From \\S+@\\S+.*");

    private final CardLines lines;
    private @Nullable String begun;
    private long begunLine;

    MailEntries(InputStream file) {
        this.lines = CardLines.of(file, StandardCharsets.ISO_8859_1);
    }

    static boolean recognises(String head) {
        var lines = head.lines().dropWhile(String::isBlank).limit(200).toList();
        return !lines.isEmpty()
                && BEGIN.matcher(lines.getFirst()).matches()
                && lines.stream().anyMatch(line -> line.regionMatches(true, 0, "From:", 0, 5));
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var first = begun == null ? lines.next() : begun;
        if (begun == null) begunLine = lines.line();
        begun = null;
        while (first != null && !BEGIN.matcher(first).matches()) {
            first = lines.next();
            begunLine = lines.line();
        }
        if (first == null) return null;
        var start = begunLine;
        var mail = new StringBuilder();
        var blank = false;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (blank && line.startsWith("From ") && BEGIN.matcher(line).matches()) {
                begun = line;
                begunLine = lines.line();
                break;
            }
            blank = line.isEmpty();
            if (mail.length() < MAX_MAIL)
                mail.append(line.startsWith(">From ") ? line.substring(1) : line)
                        .append("\r\n");
        }
        return read(start, mail);
    }

    private static Entry read(long line, StringBuilder mail) {
        try {
            var bytes = mail.toString().getBytes(StandardCharsets.ISO_8859_1);
            var message = new MimeMessage(null, new ByteArrayInputStream(bytes));
            var values = new Values()
                    .add("Kind of interaction", "Email")
                    .add("From", parties(message.getHeader("From", ",")))
                    .add("To", receivers(message));
            var sent = message.getSentDate();
            if (sent != null)
                values.add("Day", sent.toInstant().atOffset(ZoneOffset.UTC).toString());
            if (message.getSubject() != null) values.add("Note", Mojibake.repaired(message.getSubject()));
            values.add("Text of the mail", text(message));
            values.key(message.getMessageID() == null ? null : "mail " + message.getMessageID());
            return Entry.of(line, values);
        } catch (MessagingException | RuntimeException unreadable) {
            return Entry.broken(line, "This mail cannot be read", null);
        }
    }

    private static String receivers(MimeMessage message) throws MessagingException {
        var all = new ArrayList<String>();
        for (var type : List.of(RecipientType.TO, RecipientType.CC)) {
            var some = parties(message.getHeader(type.toString(), ","));
            if (!some.isEmpty()) all.add(some);
        }
        return String.join("\n", all);
    }

    private static String parties(@Nullable String header) {
        if (header == null) return "";
        var parties = new ArrayList<String>();
        try {
            for (Address address : InternetAddress.parseHeader(Mojibake.repaired(header), false)) {
                if (parties.size() == MAX_PARTIES) break;
                if (address instanceof InternetAddress one && one.getAddress() != null)
                    parties.add(Values.mailbox(one.getPersonal(), one.getAddress()));
            }
        } catch (MessagingException unreadable) {
            return header.replaceAll("\\R", " ");
        }
        return String.join("\n", parties);
    }

    /// The first plain text; nothing where there is none.
    private static @Nullable String text(Part part) {
        try {
            if (part.isMimeType("text/plain") && part.getContent() instanceof String text)
                return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
            if (part.getContent() instanceof Multipart parts)
                for (var i = 0; i < parts.getCount(); i++) {
                    BodyPart inside = parts.getBodyPart(i);
                    var text = text(inside);
                    if (text != null) return text;
                }
            return null;
        } catch (IOException | MessagingException | RuntimeException cutOrUnknown) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
