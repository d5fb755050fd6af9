package app.kith.people.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Twelve months of interactions as ticks, higher for deeper ones, with a bar for a silence longer than
/// usual. In a grid, write
/// `<kith-interaction-strip .marks=${item.marks} .score=${item.score} .gap=${item.usualGapDays}
/// .since=${item.daysSince}>`
/// with marks as `[[daysAgo, depth], ...]`.
@Tag("kith-interaction-strip")
@JsModule("./components/kith-interaction-strip.ts")
public class InteractionStrip extends Component implements HasStyle {

    /// One interaction.
    ///
    /// @param daysAgo 0 is today; past 365 it is not drawn
    /// @param depth 0 (a reaction) to 1 (hours together)
    public record Mark(int daysAgo, double depth) {}

    /// @param score colours the ticks by band; null draws them quiet
    /// @param usualGapDays days that usually pass; null where too few interactions are known
    /// @param daysSinceLast days since the newest interaction; null where there is none
    public InteractionStrip(
            List<Mark> marks,
            @Nullable Integer score,
            @Nullable Integer usualGapDays,
            @Nullable Integer daysSinceLast) {
        getElement()
                .setPropertyList(
                        "marks",
                        marks.stream()
                                .map(mark -> List.<Number>of(mark.daysAgo(), mark.depth()))
                                .toList());
        attribute("score", score);
        attribute("gap", usualGapDays);
        attribute("since", daysSinceLast);
    }

    private void attribute(String name, @Nullable Integer value) {
        if (value != null) getElement().setAttribute(name, value.toString());
    }
}
