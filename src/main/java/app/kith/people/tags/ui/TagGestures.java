package app.kith.people.tags.ui;

import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.tags.TagChanges;
import app.kith.people.tags.TagColour;
import app.kith.people.tags.TagUse;
import app.kith.people.tags.Tags;
import app.kith.people.ui.BulkGestures;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is done with one tag, each with its way back.
class TagGestures {
    private final Tags tags;
    private final TagChanges changes;
    private final TagUse use;
    private final List<TagUse> all;
    private final BulkGestures gestures;
    private final Runnable changed;

    /// What there is to do.
    enum Deed {
        COLOUR("Colour", Icon.Name.PALETTE),
        RENAME("Rename", Icon.Name.PEN_LINE),
        MERGE("Merge", Icon.Name.MERGE),
        REMOVE("Remove", Icon.Name.X);

        private final String label;
        private final Icon.Name icon;

        Deed(String label, Icon.Name icon) {
            this.label = label;
            this.icon = icon;
        }

        String label() {
            return label;
        }

        Icon.Name icon() {
            return icon;
        }
    }

    /// @param all the tags there are
    /// @param changed runs after a tag was changed, and after that was taken back
    TagGestures(Tags tags, TagChanges changes, TagUse use, List<TagUse> all, BulkGestures gestures, Runnable changed) {
        this.tags = tags;
        this.changes = changes;
        this.use = use;
        this.all = all;
        this.gestures = gestures;
        this.changed = changed;
    }

    boolean isOffered(Deed deed) {
        return deed != Deed.MERGE || all.size() > 1;
    }

    void begin(Deed deed, Component near) {
        switch (deed) {
            case COLOUR -> new ColourPopover(use, this::paint).openNear(near);
            case RENAME -> new RenameTagDialog(use.name(), tags, this::rename, this::merge).open();
            case MERGE ->
                new MergeTagDialog(
                                use.name(),
                                all.stream().filter(one -> !one.equals(use)).toList(),
                                this::merge)
                        .open();
            case REMOVE -> gestures.started(changes.remove(use.name()));
        }
    }

    private void paint(@Nullable TagColour colour) {
        var before = use.colour();
        tags.paint(use.name(), colour);
        changed.run();
        var said = colour == null ? "%s has no colour now." : "%s is " + colour.key() + " now.";
        Toasts.say(said.formatted(Words.isolated(use.name())), () -> {
            tags.paint(use.name(), before);
            changed.run();
        });
    }

    private void rename(String name) {
        changes.rename(use.name(), name).ifPresentOrElse(gestures::started, () -> {
            changed.run();
            Toasts.say("Renamed to %s.".formatted(Words.isolated(name)), () -> {
                changes.rename(name, use.name());
                changed.run();
            });
        });
    }

    private void merge(String into) {
        gestures.started(changes.merge(use.name(), into));
    }
}
