package app.kith.exchange.entries;

import ezvcard.VCard;
import org.jspecify.annotations.Nullable;

/// The photo that lies in a card. One that a card only points to is never fetched.
final class CardPhoto {

    private CardPhoto() {}

    /// A card is in memory whole.
    private static final class InCard implements Entry.Picture {

        private final byte[] bytes;

        InCard(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }
    }

    static Entry.@Nullable Picture of(VCard card, Values values) {
        for (var photo : card.getPhotos()) {
            var bytes = photo.getData();
            if (bytes != null && bytes.length > 0) {
                values.addPicture(bytes.length);
                return new InCard(bytes);
            }
        }
        return null;
    }
}
