package app.kith.people.photos.ui;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.cards.WarmthRing;
import app.kith.people.photos.Photos;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's photo in a form: it is kept when the form is.
public class PhotoField extends Div {
    private static final UUID NOBODY_YET = new UUID(0, 0);

    private final WarmthRing ring;
    private final PhotoDrop drop;
    private @Nullable String portrait;
    private final @Nullable String begun;

    PhotoField(
            Photos photos, Workspaces workspaces, @Nullable ContactId whose, String name, @Nullable String portrait) {
        this.portrait = portrait;
        begun = portrait;
        addClassName("kith-photo-field");
        ring = new WarmthRing(whose == null ? NOBODY_YET : whose.value(), name, portrait, null, null, WarmthRing.CARD);
        ring.getElement().setAttribute("aria-hidden", "true");
        drop = new PhotoDrop(photos, workspaces, ring, name, whose, kept -> show(kept.portrait()), () -> show(null))
                .with(portrait != null)
                .small();
        var label = new Span("Photo");
        label.addClassName("kith-form__heading");
        var hint = new Span("Choose one, drop it on the face, or paste it with Ctrl V");
        hint.addClassNames("kith-small", "kith-muted");
        var words = new Div(label, hint);
        words.addClassName("kith-photo-field__words");
        add(words);
        getElement().insertChild(0, drop.getElement());
    }

    /// What the person's portrait is to hold; null for none.
    public @Nullable String portrait() {
        return portrait;
    }

    /// Whether it was changed since the form was opened.
    public boolean touched() {
        return !Objects.equals(begun, portrait);
    }

    /// The face that takes the photo.
    PhotoDrop drop() {
        return drop;
    }

    private void show(@Nullable String other) {
        portrait = other;
        ring.showImage(other);
        drop.with(other != null);
    }
}
