package app.kith.mail;

import app.kith.accounts.EmailAddress;

/// Something to be sent to one person, as plain text and as HTML that says the same.
///
/// @param subject one line; breaks in it become blanks, so that no header can be smuggled in
/// @param html with everything from users escaped already
public record Letter(EmailAddress to, String subject, String text, String html) {

    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
