package app.kith.people.cards;

import app.kith.people.Band;
import app.kith.people.Trend;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// "72 ↘ Warm": the engagement score, its trend and its band in one line. In a grid, write
/// `<kith-score-number .score=${item.score} .scoreBefore=${item.scoreBefore}>`.
@Tag("kith-score-number")
@JsModule("./components/kith-score-number.ts")
public class ScoreNumber extends Component implements HasStyle {
    private final @Nullable Integer score;
    private final @Nullable Integer before;

    /// A null score reads "New".
    public ScoreNumber(@Nullable Integer score, @Nullable Integer before) {
        this.score = score;
        this.before = before;
        if (score != null) getElement().setAttribute("score", score.toString());
        if (before != null) getElement().setAttribute("score-before", before.toString());
    }

    /// Sets the number as the big one of a person's page, 46 pixels high.
    public ScoreNumber big() {
        getElement().setAttribute("big", true);
        return this;
    }

    /// What it says, in words: "72, warm, cooling".
    public String text() {
        return score == null
                ? "New"
                : "%d, %s, %s"
                        .formatted(
                                score,
                                Band.of(score).label().toLowerCase(Locale.ROOT),
                                Trend.of(score, before).label());
    }
}
