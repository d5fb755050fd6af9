package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// A small line of a value from 0 to 100 over the months, with its peak labelled. A day on it can be chosen
/// where somebody listens.
@Tag("kith-trend-line")
@JsModule("./components/kith-trend-line.ts")
public class TrendLine extends Component implements HasStyle {

    /// One point; all are equally far apart.
    ///
    /// @param label the short name of the month; the last one is shown as "now"
    /// @param value 0 to 100; null leaves a gap
    /// @param day the day in words, for whoever hears the picture
    public record Point(String label, @Nullable Integer value, String day) {}

    /// @param points oldest first
    /// @param summary the picture in a sentence, its accessible name
    public TrendLine(List<Point> points, String summary) {
        getElement().setPropertyList("points", points);
        getElement().setAttribute("summary", summary);
    }

    /// The trend compares the last point with the one so many before; 3 where nothing is said.
    public TrendLine comparedWith(int pointsBefore) {
        getElement().setAttribute("back", String.valueOf(pointsBefore));
        return this;
    }

    /// Lets a day be chosen by pointer, or by arrow keys from point to point and with Shift from day to day.
    ///
    /// @param label what choosing is for: "Choose a day"
    /// @param step the days between two points
    /// @param listener told the days since the first point
    public void onPick(String label, int step, IntConsumer listener) {
        getElement().setAttribute("pick", label);
        getElement().setAttribute("step", String.valueOf(step));
        addListener(Pick.class, pick -> listener.accept(pick.days));
    }

    /// A day was chosen.
    @DomEvent("pick")
    public static class Pick extends ComponentEvent<TrendLine> {
        private final int days;

        public Pick(TrendLine source, boolean fromClient, @EventData("event.detail.days") int days) {
            super(source, fromClient);
            this.days = Math.max(0, days);
        }
    }
}
