package app.kith.engagement;

import app.kith.engagement.score.Score;
import app.kith.interactions.Direction;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How each relationship stands, asked and answered. Scores follow the interaction log by themselves, in the same
/// transaction.
@Service
@Transactional
public class Engagement {

    /// The score today, nothing for somebody new.
    @Transactional(readOnly = true)
    public Optional<Score> score(ContactId contact) {
        throw new UnsupportedOperationException();
    }

    /// What an interaction would change, before it is logged. Nothing is written.
    ///
    /// @param weight as in [app.kith.interactions.NewInteraction#weight()]
    @Transactional(readOnly = true)
    public Map<ContactId, ScoreChange> preview(
            Set<ContactId> people, LocalDate day, Direction direction, double weight) {
        throw new UnsupportedOperationException();
    }

    /// Why the score is what it is; nothing while there is too little to say, see [WhyScore#tooFew].
    @Transactional(readOnly = true)
    public Optional<WhyScore> explanation(ContactId contact) {
        throw new UnsupportedOperationException();
    }

    /// The score at the end of each week of the last 13 months, oldest first; the last one is today's.
    @Transactional(readOnly = true)
    public List<ScoreOn> trend(ContactId contact) {
        throw new UnsupportedOperationException();
    }

    /// The score as it was at the end of a day that is not in the future.
    @Transactional(readOnly = true)
    public Optional<Score> asOf(ContactId contact, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /// Whom it would do most good to reach today, best first; nobody who is new or in the bin.
    ///
    /// @param without who is not to be named again
    @Transactional(readOnly = true)
    public List<Suggestion> whomNext(int limit, Set<ContactId> without) {
        throw new UnsupportedOperationException();
    }

    /// Established relationships that are going quiet, the ones most worth a word first.
    @Transactional(readOnly = true)
    public List<Suggestion> cooling(int limit) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public int coolingCount() {
        throw new UnsupportedOperationException();
    }

    /// Keeps somebody in a circle, whatever their rank.
    public void keepIn(ContactId contact, Circle circle) {
        throw new UnsupportedOperationException();
    }

    /// Lets the rank decide the circle again.
    public void letRankDecide(ContactId contact) {
        throw new UnsupportedOperationException();
    }

    /// Judges cooling by the pace the user set for somebody, where that is shorter than the usual gap. To be called in
    /// the transaction that sets it.
    ///
    /// @param days at least 1; nothing for no pace
    public void expectEvery(ContactId contact, @Nullable Integer days) {
        throw new UnsupportedOperationException();
    }
}
