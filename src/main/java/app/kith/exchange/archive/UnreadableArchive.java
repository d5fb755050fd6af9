package app.kith.exchange.archive;

/// Says why a file cannot be restored, in a sentence for the user.
public class UnreadableArchive extends RuntimeException {

    public UnreadableArchive(String sentence) {
        super(sentence);
    }

    public UnreadableArchive(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
