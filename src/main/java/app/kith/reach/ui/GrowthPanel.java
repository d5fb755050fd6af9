package app.kith.reach.ui;

import app.kith.design.PictureOrList;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.reach.Growth;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Followers in each place, those known and those warm over time, as one picture or as a table.
class GrowthPanel extends Section {
    private static final int MOST_ROWS = 200;

    private final Paragraph older = new Paragraph();

    private final Words words;
    private final GrowthPicture picture = new GrowthPicture();
    private final FactTable table = new FactTable(MOST_ROWS, "Day", "What", "People");
    private final Paragraph first =
            new Paragraph("One day is counted so far. Count again in a while, and the lines begin to run.");

    GrowthPanel(Words words) {
        this.words = words;
        addClassNames("kith-reach-page__growth", "kith-reach-page__wide");
        var title = new SectionTitle("Over time");
        title.addClassName("kith-grow");
        var tabs = new PictureOrList(isList -> {
            picture.setSeen(!isList);
            table.setVisible(isList);
            older.setVisible(isList && !older.getText().isEmpty());
        });
        tabs.show(false);
        table.setVisible(false);
        older.setVisible(false);
        older.addClassNames("kith-small", "kith-muted");
        first.addClassNames("kith-small", "kith-muted");
        var head = new Div(title, tabs);
        head.addClassNames("kith-row", "kith-reach-page__head");
        add(head, first, picture, table, older, new SaveAs("over-time", "the lines over time", picture, table));
    }

    void show(List<Growth.Line> lines) {
        setVisible(!lines.isEmpty());
        if (lines.isEmpty()) return;
        first.setVisible(lines.stream().allMatch(line -> line.points().size() == 1));
        picture.show(lines, words);
        var rows = rows(lines);
        table.show(rows);
        older.setText(
                rows.size() > MOST_ROWS
                        ? "The newest %s of %s rows. The CSV has all of them."
                                .formatted(words.number(MOST_ROWS), words.number(rows.size()))
                        : "");
        older.setVisible(table.isVisible() && rows.size() > MOST_ROWS);
    }

    private List<List<String>> rows(List<Growth.Line> lines) {
        record Cell(Growth.Point point, String name) {}
        var cells = new ArrayList<Cell>();
        lines.forEach(line -> line.points().forEach(point -> cells.add(new Cell(point, line.name()))));
        Stream<Cell> newest = cells.stream()
                .sorted(Comparator.comparing((Cell cell) -> cell.point().day()).reversed());
        return newest.map(cell -> List.of(
                        words.date(cell.point().day()),
                        cell.name(),
                        words.number(cell.point().people())))
                .toList();
    }
}
