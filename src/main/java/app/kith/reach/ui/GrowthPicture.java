package app.kith.reach.ui;

import app.kith.design.Picture;
import app.kith.design.Words;
import app.kith.reach.Growth;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;

/// Followers, known and warm over time, on a scale where each line is ten times the one before.
@Tag("kith-growth")
@JsModule("./components/kith-growth.ts")
class GrowthPicture extends Picture {

    /// A line as it is drawn.
    ///
    /// @param written the last number in the reader's digits
    record Drawn(String name, String kind, String written, List<At> points) {}

    /// @param day since 1 January 1970
    record At(long day, long people) {}

    void show(List<Growth.Line> lines, Words words) {
        getElement()
                .setPropertyList(
                        "lines",
                        lines.stream()
                                .map(line -> new Drawn(
                                        line.name(),
                                        line.kind(),
                                        words.number(line.points().getLast().people()),
                                        line.points().stream()
                                                .map(point -> new At(point.day().toEpochDay(), point.people()))
                                                .toList()))
                                .toList());
        var days = lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Growth.Point::day)
                .sorted()
                .toList();
        getElement().setProperty("first", words.date(days.getFirst()));
        getElement().setProperty("last", words.date(days.getLast()));
        setSummary("Over time: "
                + lines.stream()
                        .map(line -> "%s from %s to %s"
                                .formatted(
                                        line.name(),
                                        words.number(line.points().getFirst().people()),
                                        words.number(line.points().getLast().people())))
                        .collect(Collectors.joining(", "))
                + ".");
    }
}
