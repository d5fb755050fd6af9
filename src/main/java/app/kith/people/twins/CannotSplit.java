package app.kith.people.twins;

/// A merge that cannot be undone as things are, with a sentence that says why.
public class CannotSplit extends RuntimeException {
    CannotSplit(String sentence) {
        super(sentence);
    }
}
