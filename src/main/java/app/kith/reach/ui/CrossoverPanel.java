package app.kith.reach.ui;

import app.kith.design.PictureOrList;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.reach.FollowedPlace;
import app.kith.reach.SeveralPlaces;
import app.kith.reach.model.KnownTogether;
import app.kith.reach.model.OverlapPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;

/// The same people in more than one place: as circles with the numbers in words beside them, or as a table.
class CrossoverPanel extends Section {
    private final Words words;
    private final SectionTitle title = new SectionTitle("The same people, in more than one place");
    private final CrossoverPicture picture = new CrossoverPicture();
    private final Div said = new Div();
    private final FactTable table = new FactTable("Places", "Follow in both", "Of the smaller", "How we know");
    private final PictureOrList tabs = new PictureOrList(this::choose);
    private final SaveAs save = new SaveAs("crossover", "who follows in several places", picture, table);
    private boolean isList;

    CrossoverPanel(Words words) {
        this.words = words;
        addClassName("kith-reach-page__crossover");
        title.addClassName("kith-grow");
        said.addClassName("kith-reach-page__said");
        tabs.show(false);
        var head = new Div(title, tabs);
        head.addClassNames("kith-row", "kith-reach-page__head");
        var drawn = new Div(picture, said);
        drawn.addClassName("kith-reach-page__drawn");
        add(head, drawn, table, save);
    }

    void show(SeveralPlaces several) {
        var count = several.places().size();
        setVisible(count > 1);
        if (count < 2) return;
        var isTooMany = count > OverlapPicture.MOST;
        tabs.setVisible(!isTooMany);
        if (!isTooMany) picture.show(several, words);
        picture.setSeen(!isTooMany && !isList);
        save.offerPicture(!isTooMany);
        table.setVisible(isTooMany || isList);
        table.show(rows(several));
        said.removeAll();
        sentences(several).forEach(sentence -> said.add(new Paragraph(sentence)));
    }

    private void choose(boolean list) {
        isList = list;
        picture.setSeen(!list);
        table.setVisible(list);
    }

    private List<String> sentences(SeveralPlaces several) {
        var sentences = new ArrayList<String>();
        var places = several.places().size();
        several.times()
                .forEach((times, people) -> sentences.add("%s in %s."
                        .formatted(
                                followYou(Math.round(people)),
                                times == places && places > 2
                                        ? "all %s places".formatted(words.number(places))
                                        : "%s places".formatted(words.number(times)))));
        var counted = Math.round(several.distinct() + several.countedAgain());
        var again = Math.round(several.countedAgain());
        if (!several.isMeasured()) {
            sentences.add(
                    again == 0
                            ? "Nobody is taken to follow you twice, since that is what you assume."
                            : "%s again in another place, as you assume.".formatted(followYou(again)));
        }
        if (again > 0) {
            sentences.add("So %s followers are about %s people."
                    .formatted(words.number(counted), words.number(Math.round(several.distinct()))));
        }
        if (several.knownInSeveral() > 0) {
            sentences.add("Of those you know, %s %s you in more than one place. They are your keenest."
                    .formatted(
                            words.number(several.knownInSeveral()),
                            several.knownInSeveral() == 1 ? "follows" : "follow"));
        } else if (several.known().distinct() > 0) {
            sentences.add("Of those you know, nobody has a handle in more than one place.");
        }
        return sentences;
    }

    private String followYou(long people) {
        return words.number(people) + (people == 1 ? " follows you" : " follow you");
    }

    private List<List<String>> rows(SeveralPlaces several) {
        var rows = new ArrayList<List<String>>();
        for (var one = 0; one < several.places().size(); one++) {
            for (var other = one + 1; other < several.places().size(); other++) {
                var measured = several.known().crossover(one, other).isPresent();
                rows.add(List.of(
                        "%s and %s".formatted(label(several, one), label(several, other)),
                        "about " + words.number(Math.round(several.shared(one, other))),
                        "%s%%".formatted(ReachQuery.text(Math.round(several.crossover(one, other) * 1000) / 10.0)),
                        measured ? "Measured" : how(several)));
            }
        }
        return rows;
    }

    private static String how(SeveralPlaces several) {
        return several.isMeasured()
                ? "As over all places: fewer than %d known in the smaller".formatted(KnownTogether.ENOUGH)
                : "Assumed";
    }

    private static String label(SeveralPlaces several, int place) {
        FollowedPlace at = several.places().get(place);
        return at.count().place().label();
    }
}
