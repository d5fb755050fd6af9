package app.kith.people;

/// Somebody else changed or removed what was to be changed; nothing was saved.
public class ChangedMeanwhile extends RuntimeException {
    public ChangedMeanwhile(String sentence) {
        super(sentence);
    }
}
