package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.NpmPackage;

/// A picture drawn by ECharts, as a custom element of its own on top of `chart-base.ts`: the library is
/// loaded when the first picture is shown, colours come from the tokens. The same data stands beside it as a
/// list or a table.
@NpmPackage(value = "echarts", version = "6.1.0")
public abstract class Picture extends Component implements HasSize, HasStyle {

    /// Whether it is to be seen. What is not seen stays on the page, so that it can still be saved.
    public void setSeen(boolean seen) {
        getElement().setAttribute("hidden", !seen);
    }

    /// The picture in a sentence, its accessible name.
    protected void setSummary(String sentence) {
        getElement().setProperty("summary", sentence);
    }
}
