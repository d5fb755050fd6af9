package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.OtherFiles;
import app.kith.exchange.OtherFiles.OtherFile;
import app.kith.exchange.format.Glance;
import app.kith.exchange.format.KnownFormat;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/// Says what else an archive has, and keeps it as an import of its own; once it is kept, leads there.
class OtherFileLine extends Div {
    private final OtherFiles files;
    private final ImportId id;
    private final OtherFile file;
    private final Glance glance;
    private final Span said = new Span();

    /// @param file of which Kith knows what it is
    OtherFileLine(OtherFiles files, ImportId id, OtherFile file) {
        this.files = files;
        this.id = id;
        this.file = file;
        this.glance = Objects.requireNonNull(file.glance());
        addClassName("kith-import__file");
        getElement().setAttribute("role", "status");
        said.addClassNames("kith-small", "kith-grow");
        var kept = file.kept();
        add(new Icon(glance.isHistory() ? Icon.Name.MESSAGE_CIRCLE : Icon.Name.FILE_SPREADSHEET, 20), said);
        if (kept != null) {
            said.setText(kept.status() == ImportStatus.MATCHING ? waits() : isOneOfItsOwn());
            add(link(kept.id()));
        } else {
            said.setText(isThere());
            add(keep());
        }
    }

    private Button keep() {
        var keep = new Button(areMessages() ? "Keep the messages for then" : "Keep it for later");
        if (!areMessages()) keep.setAriaLabel("Keep it for later: " + file.shortName());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep(keep));
        return keep;
    }

    private void keep(Button button) {
        remove(button);
        try {
            var link = link(files.keep(id, file.name()));
            said.setText(waits());
            add(link);
            link.focus();
        } catch (UnreadableFile unreadable) {
            said.setText("%s: %s".formatted(file.shortName(), OffPage.sentence(unreadable)));
        }
    }

    private Anchor link(ImportId kept) {
        var link = new Anchor("import/" + kept, areMessages() ? "Look at them" : "Look at it");
        link.getElement().setAttribute("aria-label", "%s: %s".formatted(link.getText(), file.shortName()));
        link.addClassName("kith-link");
        return link;
    }

    private String isThere() {
        if (areMessages()) {
            return "Messages are in this archive too. They come in with people you have, so bring the people in first.";
        }
        var what = "%s is in this archive too, %s."
                .formatted(file.shortName(), glance.format().label());
        return glance.isHistory() ? what + " It comes in with people you have, so bring the people in first." : what;
    }

    private String waits() {
        if (areMessages()) return "The messages wait under Earlier imports until the people are in.";
        return glance.isHistory()
                ? "%s waits under Earlier imports until the people are in.".formatted(file.shortName())
                : "%s waits under Earlier imports.".formatted(file.shortName());
    }

    private String isOneOfItsOwn() {
        return areMessages()
                ? "The messages are an import of their own."
                : file.shortName() + " is an import of its own.";
    }

    private boolean areMessages() {
        return glance.format() == KnownFormat.MESSAGES;
    }
}
