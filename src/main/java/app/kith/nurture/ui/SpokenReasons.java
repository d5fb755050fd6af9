package app.kith.nurture.ui;

import app.kith.design.Words;
import app.kith.nurture.Reach;
import app.kith.nurture.reminders.ReachSentence;
import org.springframework.stereotype.Component;

/// Lends the words of Today to the digest.
@Component
class SpokenReasons implements ReachSentence {

    @Override
    public String of(Reach reach, Words words) {
        return new ReasonWords(words).sentence(reach);
    }
}
