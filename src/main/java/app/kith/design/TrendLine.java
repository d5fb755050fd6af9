package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small line of a value from 0 to 100 over the months, with its peak labelled.
@Tag("kith-trend-line")
@JsModule("./components/kith-trend-line.ts")
public class TrendLine extends Component implements HasStyle {

    /// One month.
    ///
    /// @param label the short name of the month; the last one is shown as "now"
    /// @param value 0 to 100; null leaves a gap
    public record Point(String label, @Nullable Integer value) {}

    /// @param points oldest first
    /// @param summary the picture in a sentence, its accessible name
    public TrendLine(List<Point> points, String summary) {
        getElement().setPropertyList("points", points);
        getElement().setAttribute("summary", summary);
    }
}
