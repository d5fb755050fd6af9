package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.channels.ChannelKind;
import app.kith.people.criteria.Added;
import app.kith.people.criteria.BornIn;
import app.kith.people.criteria.Going;
import app.kith.people.criteria.Having;
import app.kith.people.criteria.HavingFact;
import app.kith.people.criteria.InBands;
import app.kith.people.criteria.InCircles;
import app.kith.people.criteria.InPlace;
import app.kith.people.criteria.InTouch;
import app.kith.people.criteria.Known;
import app.kith.people.criteria.LastInteraction;
import app.kith.people.criteria.OnChannels;
import app.kith.people.criteria.OnOwnChannels;
import app.kith.people.criteria.Paced;
import app.kith.people.criteria.SilentFor;
import app.kith.people.criteria.Tagged;
import app.kith.people.criteria.Trait;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleFilterTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void comesBackFromOneLineAsItWas() {
        var filter = new PeopleFilter(
                "50% & more",
                List.of(
                        new InCircles(Set.of(Circle.CLOSE, Circle.ACTIVE)),
                        new InBands(Set.of(Band.WARM)),
                        new Going(Set.of(Trend.COOLING)),
                        new Tagged(List.of("A, B", "C\\D")),
                        new OnChannels(Set.of(ChannelKind.EMAIL, ChannelKind.IN_PERSON)),
                        new OnOwnChannels(List.of("Potters, east", "Guild")),
                        new Paced(Set.of(Paced.State.ON_PACE, Paced.State.NONE)),
                        new LastInteraction(null, MAY),
                        new SilentFor(90),
                        Trait.NOTHING_LOGGED,
                        Trait.GOING_QUIET,
                        new InTouch(MAY, MAY.plusDays(30), true),
                        new InTouch(MAY, MAY.plusDays(30), false),
                        new Having(Set.of(Known.EMAIL, Known.HOW_MET), true),
                        new Having(Set.of(Known.PHOTO), false),
                        new HavingFact("Likes", true),
                        new HavingFact("Partner", false),
                        new InPlace("São Paulo"),
                        new BornIn(Set.of(Month.JUNE)),
                        new Added(MAY, null),
                        Trait.MADE_UP),
                true);

        var back = PeopleFilter.parse(filter.encoded());

        assertThat(back).isEqualTo(filter);
        assertThat(back.criteria()).hasSize(21);
        assertThat(PeopleFilter.parse("")).isEqualTo(PeopleFilter.EVERYONE);
        assertThat(PeopleFilter.parse(PeopleFilter.BIN.encoded())).isEqualTo(PeopleFilter.BIN);
    }

    @Test
    void passesOverWhatMakesNoSense() {
        var garbage = "circle=warm,close&band=&last=2026-13-01..&met=2026-05-31..2026-05-01&silent=-4&silent=99999999"
                + "&nonsense=1&pace&=x&birthday=smarch&q=%zz&added=tomorrow";

        var filter = PeopleFilter.parse(garbage);

        assertThat(filter).isEqualTo(PeopleFilter.EVERYONE.circles(Set.of(Circle.CLOSE)));
    }

    @Test
    void passesOverDaysThatNoCalendarHas() {
        var garbage = "added=..%2B999999999-12-31&last=%2B10000-01-01..&met=-0044-03-15..2026-05-01";

        var filter = PeopleFilter.parse(garbage);

        assertThat(filter.words()).isEmpty();
        assertThat(filter).isEqualTo(PeopleFilter.EVERYONE);
    }

    @Test
    void keepsOneCriterionOfEachKind() {
        var filter = PeopleFilter.EVERYONE.tag("Press").with(new SilentFor(30)).tag("Potters");

        assertThat(filter.words()).isEqualTo("Tag: Potters, No contact: for 1 month");
        assertThat(filter.without(new SilentFor(30))).isEqualTo(PeopleFilter.EVERYONE.tag("Potters"));
    }

    @Test
    void whatNamesNothingIsPassedOver() {
        assertThat(PeopleFilter.parse("tag=,&own-channel=%2C").criteria()).isEmpty();
        assertThat(PeopleFilter.parse("tag=a%00b").encoded()).isEqualTo("tag=a+b");
        assertThat(PeopleFilter.parse("q=a%00b").text()).isEqualTo("a b");
    }
}
