package app.kith.exchange.entries;

/// A file that stops making sense. The message is a whole sentence for the person who chose the file.
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenFile(String sentence) {
        super(sentence);
    }

    public BrokenFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
