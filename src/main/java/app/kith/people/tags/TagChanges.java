package app.kith.people.tags;

import app.kith.people.ContactDetails;
import app.kith.people.TagKey;
import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkWork;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Renames, merges and removes tags. What concerns everybody who carries a tag is done as a [BulkChange], with its
/// progress and its way back; so none of this may be called in a transaction.
@Service
public class TagChanges {
    private final Tags tags;
    private final BulkWork bulk;
    private final RetagDeed retag;

    TagChanges(Tags tags, BulkWork bulk, RetagDeed retag) {
        this.tags = tags;
        this.bulk = bulk;
        this.retag = retag;
    }

    /// Gives a tag another name, in the lists, in what people are found by, and in saved views.
    ///
    /// @return the change of all who carry it; empty where the name is only spelt otherwise, which needs none
    /// @throws IllegalArgumentException with the sentence, when no tag can be called that or another one is
    public Optional<BulkChange> rename(String tag, String name) {
        var wanted = checked(name);
        var isOnlySpelling = TagKey.of(tag).equals(TagKey.of(wanted));
        if (!isOnlySpelling && tags.called(wanted).isPresent()) {
            throw new IllegalArgumentException("There is a tag “%s” already.".formatted(wanted));
        }
        if (isOnlySpelling) {
            tags.spell(wanted);
            return Optional.empty();
        }
        tags.forgetUnused(wanted);
        return Optional.of(begin(Retagging.Kind.RENAME, tag, wanted));
    }

    /// Gives everybody who carries a tag another one instead.
    ///
    /// @throws IllegalArgumentException when both are the same
    public BulkChange merge(String tag, String into) {
        if (TagKey.of(tag).equals(TagKey.of(into))) {
            throw new IllegalArgumentException("Choose another tag");
        }
        return begin(Retagging.Kind.MERGE, tag, checked(into));
    }

    /// Takes a tag from everybody who carries it.
    public BulkChange remove(String tag) {
        return begin(Retagging.Kind.REMOVE, tag, "");
    }

    private BulkChange begin(Retagging.Kind kind, String tag, String other) {
        return bulk.begin(retag, new Retagging(kind, tag, other).written(), tags.carriers(tag));
    }

    private static String checked(String name) {
        var tag = name.strip();
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("A tag needs a name");
        }
        if (tag.length() > ContactDetails.MAX_TAG) {
            throw new IllegalArgumentException("A tag has at most %d characters".formatted(ContactDetails.MAX_TAG));
        }
        return tag;
    }
}
