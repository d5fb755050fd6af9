package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.DayOfWeek;
import java.util.List;

/// One week as beads, one for each thing done on a day, with a sentence beside them.
@Tag("kith-week-beads")
@JsModule("./components/kith-week-beads.ts")
public class WeekBeads extends Component implements HasStyle {

    /// @param counts seven numbers from Monday on; a column holds four
    /// @param headline what the beads add up to, "7 people"
    /// @param note the line below it, "55 min this week"
    public WeekBeads(List<Integer> counts, DayOfWeek today, String headline, String note) {
        if (counts.size() != 7) throw new IllegalArgumentException("A week has seven days");
        getElement().setPropertyList("counts", counts);
        getElement().setAttribute("today", String.valueOf(today.getValue() - 1));
        getElement().setAttribute("headline", headline);
        getElement().setAttribute("note", note);
    }
}
