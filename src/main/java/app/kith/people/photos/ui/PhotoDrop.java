package app.kith.people.photos.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.cards.WarmthRing;
import app.kith.people.photos.PhotoName;
import app.kith.people.photos.Photos;
import app.kith.people.photos.UnusablePhoto;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A face that takes a photo, chosen, dropped on it or pasted (Ctrl V). What is wrong with a file is said at the face.
@Tag("kith-photo-drop")
@JsModule("./components/kith-photo-drop.ts")
class PhotoDrop extends Component {
    private final Photos photos;
    private final Workspaces workspaces;
    private final WorkspaceId workspace;
    private final @Nullable ContactId whose;
    private final Consumer<PhotoName> chosen;
    private String refusal = "";

    /// @param name of the person, for the names of the buttons; may be empty
    /// @param whose null for somebody not yet written down
    /// @param chosen runs with a photo that was kept, for the portrait to name it
    /// @param removed runs when the photo is to go
    PhotoDrop(
            Photos photos,
            Workspaces workspaces,
            WarmthRing ring,
            String name,
            @Nullable ContactId whose,
            Consumer<PhotoName> chosen,
            Runnable removed) {
        this.photos = photos;
        this.workspaces = workspaces;
        this.workspace = workspaces.current();
        this.whose = whose;
        this.chosen = chosen;
        getElement().setAttribute("name", name);
        getElement().setAttribute("most", String.valueOf(Photos.MAX_BYTES));
        getElement().setAttribute("target", (UploadHandler) this::receive);
        getElement().appendChild(ring.getElement());
        getElement().addEventListener("remove", event -> removed.run());
        getElement().addEventListener("sent", event -> {}); // brings back what the upload left to be shown
    }

    /// Whether there is a photo that could be removed.
    PhotoDrop with(boolean photo) {
        if (photo) {
            getElement().setAttribute("has-photo", true);
        } else {
            getElement().removeAttribute("has-photo");
        }
        return this;
    }

    /// For a small ring, where the buttons stand beside the face.
    PhotoDrop small() {
        getElement().setAttribute("small", true);
        return this;
    }

    /// What was wrong with the last file; empty for nothing.
    String refusal() {
        return refusal;
    }

    /// Runs on the thread that receives the file, so that the page stays alive meanwhile.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var after = look(content);
            ui.access(after::run);
        }
    }

    /// Looks at a file; what comes of it is to be run for the page.
    Runnable look(InputStream file) throws IOException {
        try {
            var name = workspaces.inWorkspace(workspace, () -> kept(file));
            return () -> {
                refuse("");
                chosen.accept(name);
            };
        } catch (NotKept wrong) {
            return () -> refuse(wrong.sentence);
        } catch (UncheckedIOException lost) {
            throw new IOException(lost);
        }
    }

    private PhotoName kept(InputStream file) {
        try {
            return photos.keep(file, whose);
        } catch (UnusablePhoto wrong) {
            throw new NotKept(wrong);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void refuse(String sentence) {
        refusal = sentence;
        getElement().executeJs("this.refusal = $0", sentence);
    }

    private static final class NotKept extends RuntimeException {
        private final String sentence;

        NotKept(UnusablePhoto wrong) {
            super(wrong);
            sentence = String.valueOf(wrong.getMessage());
        }
    }
}
