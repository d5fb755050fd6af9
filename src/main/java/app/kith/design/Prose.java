package app.kith.design;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/// What a person wrote at length, in Markdown, set in the serif face. Plain text stays as it is, each new line a new
/// line. Nothing in it is read as HTML or fetched from elsewhere.
@StyleSheet("kith-prose.css")
public class Prose extends Div {

    public Prose(String text) {
        addClassNames("kith-voice", "kith-prose");
        Markdown.write(text, getElement());
    }

    /// Shows another text.
    public void show(String text) {
        getElement().removeAllChildren();
        Markdown.write(text, getElement());
    }

    /// The words of a text without its marks, in one line, for places with room for a few words only.
    public static String inOneLine(String text) {
        return Markdown.plain(text);
    }
}
