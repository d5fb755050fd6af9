package app.kith.people.photos.ui;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactProfile;
import app.kith.people.cards.WarmthRing;
import app.kith.people.photos.Photos;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// The face at the top of a person's page, which takes a photo.
@SpringComponent
class FacePanel implements ContactPanel {
    private final Photos photos;
    private final Workspaces workspaces;
    private final PhotoGestures gestures;

    FacePanel(Photos photos, Workspaces workspaces, PhotoGestures gestures) {
        this.photos = photos;
        this.workspaces = workspaces;
        this.gestures = gestures;
    }

    @Override
    public Place place() {
        return Place.FACE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Photo";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var standing = person.standing();
        var ring = new WarmthRing(
                person.id().value(),
                person.name(),
                person.details().portrait(),
                standing.score(),
                standing.scoreBefore(),
                WarmthRing.HERO);
        if (person.binnedAt() != null) {
            return Optional.of(ring);
        }
        return Optional.of(new PhotoDrop(
                        photos,
                        workspaces,
                        ring,
                        person.callName(),
                        person.id(),
                        name -> gestures.give(person, name, refresh),
                        () -> gestures.takeAway(person, refresh))
                .with(person.details().portrait() != null));
    }
}
