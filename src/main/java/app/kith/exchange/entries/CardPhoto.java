package app.kith.exchange.entries;

import ezvcard.VCard;
import org.jspecify.annotations.Nullable;

/// The photo that lies in a card. One that a card only points to is never fetched.
final class CardPhoto {

    private CardPhoto() {}

    static Entry.@Nullable Picture of(VCard card, Values values) {
        for (var photo : card.getPhotos()) {
            var bytes = photo.getData();
            if (bytes != null && bytes.length > 0) {
                values.add("Photo", "A picture of %,d KB".formatted(Math.max(1, bytes.length / 1024)));
                return new Entry.Picture(bytes);
            }
        }
        return null;
    }
}
