package app.kith.exchange.ui;

import app.kith.exchange.format.ColumnSplit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// How the first values of a column come out when they are parted, and a sentence on those that do not fit.
class SplitPreview extends Div {
    private static final int SHOWN = 4;

    SplitPreview() {
        addClassName("kith-shape__preview");
        getElement().setAttribute("role", "status");
    }

    void show(List<String> values, ColumnSplit split) {
        removeAll();
        var list = new UnorderedList();
        values.stream().limit(SHOWN).map(value -> line(value, split)).forEach(list::add);
        add(list);
        var sentence = sentence(values, split);
        if (sentence.isEmpty()) return;
        var said = new Paragraph(sentence);
        said.addClassNames("kith-small", "kith-muted");
        add(said);
    }

    private static ListItem line(String value, ColumnSplit split) {
        var parts = new Div();
        var said = split.said(value);
        said.forEach(part -> {
            var text = new Span(part.value());
            text.getElement().setAttribute("dir", "auto");
            var one = new Span(new Span(part.field().label() + ": "), text);
            one.addClassName("kith-shape__part");
            parts.add(one);
        });
        var whole = new Span(value);
        whole.getElement().setAttribute("dir", "auto");
        whole.addClassNames("kith-small", "kith-muted");
        return new ListItem(whole, parts);
    }

    private static String sentence(List<String> values, ColumnSplit split) {
        var between = Separators.said(split.separator());
        var whole = values.stream()
                .filter(value -> ColumnSplit.parts(value, split.separator()).size() == 1)
                .count();
        if (whole == values.size())
            return "None of these values has %s in it, so nothing is parted.".formatted(between);
        if (split.isOfTheSame()) return "";
        var few = values.stream().filter(split::isShort).count();
        var many = values.stream().filter(split::isLong).count();
        var said = new StringBuilder();
        if (few > 0) said.append("%s fewer parts than fields; the last ones stay empty there. ".formatted(have(few)));
        if (many > 0) said.append("%s more; the last field takes all that is left.".formatted(have(many)));
        return said.toString().strip();
    }

    private static String have(long count) {
        return count == 1 ? "One value has" : "%d values have".formatted(count);
    }
}
