package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.accounts.UserId;
import app.kith.channels.Channels;
import app.kith.people.criteria.OnOwnChannels;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class SavedViewsTests {
    private static final PeopleFilter POTTERS = PeopleFilter.EVERYONE.tag("Potters");

    @Autowired
    SavedViews views;

    @Autowired
    Channels channels;

    @Autowired
    Owner owner;

    UserId me;

    @BeforeEach
    void isSignedIn() {
        me = owner.signedIn().user();
    }

    @Test
    void keepsAViewAndWhatItShows() {
        var byScore = new PeopleOrder(PeopleOrder.By.SCORE, true);
        var potters = views.save(me, " Potters ", POTTERS, byScore);

        assertThat(views.of(me)).containsExactly(new SavedView(potters.id(), "Potters", POTTERS, byScore));

        views.change(me, potters.id(), PeopleFilter.BIN, PeopleOrder.BY_NAME);
        views.rename(me, potters.id(), "Gone");
        assertThat(views.of(me))
                .containsExactly(new SavedView(potters.id(), "Gone", PeopleFilter.BIN, PeopleOrder.BY_NAME));
    }

    @Test
    void movesRemovesAndBringsBackToTheSamePlace() {
        var one = views.save(me, "One", POTTERS, PeopleOrder.BY_NAME);
        var two = views.save(me, "Two", POTTERS, PeopleOrder.BY_NAME);
        var three = views.save(me, "Three", POTTERS, PeopleOrder.BY_NAME);

        views.move(me, three.id(), -1);
        assertThat(views.of(me)).containsExactly(one, three, two);
        views.move(me, three.id(), -9);
        assertThat(views.of(me)).containsExactly(three, one, two);

        assertThat(views.remove(me, one.id())).hasValue(1);
        assertThat(views.of(me)).containsExactly(three, two);
        views.restore(me, one, 1);
        views.restore(me, one, 1);
        assertThat(views.of(me)).containsExactly(three, one, two);
    }

    @Test
    void aViewFollowsTheChannelItShowsToItsNewName() {
        channels.add("Potters' forum", null);
        var onForum = PeopleFilter.EVERYONE.with(new OnOwnChannels(List.of("Potters' forum")));
        views.save(me, "Forum", onForum, PeopleOrder.BY_NAME);
        var id = channels.all().getFirst().id();

        channels.change(id, "Clay, the forum", null);

        assertThat(views.of(me).getFirst().filter())
                .isEqualTo(PeopleFilter.EVERYONE.with(new OnOwnChannels(List.of("Clay, the forum"))));
    }

    @Test
    void refusesNamesThatAreEmptyLongOrTaken() {
        views.save(me, "Potters", POTTERS, PeopleOrder.BY_NAME);
        var other = views.save(me, "Other", POTTERS, PeopleOrder.BY_NAME);

        assertThatThrownBy(() -> views.save(me, " ", POTTERS, PeopleOrder.BY_NAME))
                .hasMessage("A view's name has 1 to 60 characters.");
        assertThatThrownBy(() -> views.save(me, "x".repeat(61), POTTERS, PeopleOrder.BY_NAME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.rename(me, other.id(), "pOTTERS"))
                .hasMessage("There is a view of that name already.");
        views.rename(me, other.id(), "OTHER");
        assertThat(views.of(me)).extracting(SavedView::name).containsExactly("Potters", "OTHER");
    }
}
