package app.kith.engagement.ui;

import app.kith.engagement.ScoreOn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/// The score of the last months as a line of a word's size, beside its numbers.
@Tag("kith-sparkline")
@JsModule("./components/kith-sparkline.ts")
class Sparkline extends Component {

    Sparkline(List<ScoreOn> months) {
        getElement()
                .setPropertyList("points", months.stream().map(ScoreOn::score).toList());
        getElement().setAttribute("aria-hidden", "true");
    }
}
