package app.kith.people.photos.ui;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactProfile;
import app.kith.people.photos.Photos;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// Makes the field for a photo.
@SpringComponent
public class PhotoFields {
    private final Photos photos;
    private final Workspaces workspaces;

    PhotoFields(Photos photos, Workspaces workspaces) {
        this.photos = photos;
        this.workspaces = workspaces;
    }

    /// For somebody new.
    public PhotoField empty() {
        return new PhotoField(photos, workspaces, null, "", null);
    }

    public PhotoField of(ContactProfile person) {
        return new PhotoField(
                photos, workspaces, person.id(), person.name(), person.details().portrait());
    }
}
