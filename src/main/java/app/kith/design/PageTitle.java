package app.kith.design;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/// The one heading of a page, a sentence where it can be. It takes the focus after navigation.
public class PageTitle extends H1 {
    private final Span words = new Span();
    private final Span count = new Span();

    public PageTitle(String text) {
        addClassName("kith-title");
        getElement().setAttribute("tabindex", "-1");
        count.addClassNames("kith-title__count", "kith-num");
        words.setText(text);
        add(words);
    }

    /// The same with a number in faint type: "People 65 of 214".
    public PageTitle(String text, String count) {
        this(text);
        setCount(count);
    }

    /// Changes the sentence and keeps the number.
    public void setTitle(String text) {
        words.setText(text);
    }

    /// Changes the number; an empty text takes it away.
    public void setCount(String text) {
        count.setText(text);
        removeAll();
        if (text.isEmpty()) add(words);
        else add(words, new Text(" "), count);
    }
}
