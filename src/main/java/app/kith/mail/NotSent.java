package app.kith.mail;

/// A letter that did not go out, with the reason in a sentence for the reader.
public class NotSent extends RuntimeException {
    private final boolean certain;

    NotSent(String sentence, boolean certain, Throwable cause) {
        super(sentence, cause);
        this.certain = certain;
    }

    /// Whether the server surely did not take it, so that it may be tried again. False where the connection broke after
    /// the letter was handed over and nobody knows.
    public boolean isCertain() {
        return certain;
    }

    /// Why, in a sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
