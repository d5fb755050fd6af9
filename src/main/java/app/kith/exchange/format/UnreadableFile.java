package app.kith.exchange.format;

/// A file that cannot be read as a list of people. The message is a whole sentence for the person who chose the
/// file: it says what is wrong and, where known, on which line.
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String sentence) {
        super(sentence);
    }

    public UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
