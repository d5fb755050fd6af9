package app.kith.design;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Span;

/// Something a person wrote or said, or a person's name as a title: set in the serif face. What Kith
/// itself says never is.
@NpmPackage(value = "@fontsource-variable/literata", version = "5.3.0")
@CssImport("@fontsource-variable/literata/opsz.css")
public class Voice extends Span {

    public Voice(String words) {
        super(words);
        addClassName("kith-voice");
    }
}
