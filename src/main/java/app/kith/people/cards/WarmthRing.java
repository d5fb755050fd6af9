package app.kith.people.cards;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A portrait inside an arc as long as the engagement score. A dotted arc shows what was lost in 90
/// days, a hollow bead a gain, so the trend needs no colour.
///
/// In a grid, write the tag itself:
/// `<kith-warmth-ring person=${item.id} name=${item.name} .image=${item.image} .score=${item.score}
/// .scoreBefore=${item.scoreBefore} size="40">`.
@Tag("kith-warmth-ring")
@JsModule("./components/kith-warmth-ring.ts")
@NpmPackage(value = "@dicebear/core", version = "9.4.3")
@NpmPackage(value = "@dicebear/open-peeps", version = "9.4.3")
public class WarmthRing extends Component implements HasStyle {

    /// A ring in a line of text.
    public static final int LINE = 28;
    /// A ring in a grid or a short list.
    public static final int ROW = 40;
    /// A ring in a row that asks for something; the first size to carry its number.
    public static final int REACH = 56;
    /// A ring on a small card.
    public static final int CARD = 64;
    /// The ring of the first person of the day.
    public static final int LEAD = 104;
    /// The ring of a person's page.
    public static final int HERO = 132;

    /// @param id chooses the tint behind initials
    /// @param image a person's portrait: `photo:` and a hash, or `peep:head|skin|hair|extra` for a drawn one; for
    ///     anything else, and null, initials are shown
    /// @param score 0 to 100; null draws a dashed outline, for somebody new
    /// @param before the score 90 days ago
    /// @param size width in pixels: 28, 40, 56, 64, 104 or 132
    public WarmthRing(
            UUID id, String name, @Nullable String image, @Nullable Integer score, @Nullable Integer before, int size) {
        getElement().setAttribute("person", id.toString());
        getElement().setAttribute("name", name);
        getElement().setAttribute("size", String.valueOf(size));
        if (image != null) getElement().setAttribute("image", image);
        show(score, before);
    }

    /// Somebody as they stand today.
    public static WarmthRing of(PersonRef person, int size) {
        var standing = person.standing();
        return new WarmthRing(
                person.id().value(), person.name(), person.portrait(), standing.score(), standing.scoreBefore(), size);
    }

    /// Grows or shrinks the arc to a new score.
    public void show(@Nullable Integer score, @Nullable Integer before) {
        attribute("score", score);
        attribute("score-before", before);
    }

    /// Shows another picture, or initials for null.
    public void showImage(@Nullable String image) {
        if (image == null) getElement().removeAttribute("image");
        else getElement().setAttribute("image", image);
    }

    /// The same picture without a score; none where initials stand for one.
    Optional<WarmthRing> pictureAlone() {
        var ring = getElement();
        var image = ring.getAttribute("image");
        return image == null
                ? Optional.empty()
                : Optional.of(new WarmthRing(
                        UUID.fromString(ring.getAttribute("person")),
                        ring.getAttribute("name"),
                        image,
                        null,
                        null,
                        REACH));
    }

    /// Adds the score as a chip at the bottom right; from size 56 up.
    public WarmthRing withNumber() {
        getElement().setAttribute("number", true);
        return this;
    }

    private void attribute(String name, @Nullable Integer value) {
        if (value == null) getElement().removeAttribute(name);
        else getElement().setAttribute(name, value.toString());
    }
}
