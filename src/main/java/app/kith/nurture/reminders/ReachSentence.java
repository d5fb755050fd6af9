package app.kith.nurture.reminders;

import app.kith.design.Words;
import app.kith.nurture.Reach;

/// Says why somebody is named, in the words that Today has for it. A bean of the pages, where those words are kept.
public interface ReachSentence {
    String of(Reach reach, Words words);
}
