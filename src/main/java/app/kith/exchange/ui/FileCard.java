package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.OtherFiles.OtherFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/// The file in words, and a way to say that Kith reads it wrongly, or to choose another file of an archive.
class FileCard extends Div {
    private static final int MOST_NAMED = 3;

    /// @param others the files of its archive that may be brought in too, and are not offered for themselves
    FileCard(ImportDraft draft, List<OtherFile> others, Runnable change) {
        addClassName("kith-import__file");
        var name = new Span(draft.name());
        name.addClassName("kith-import__file-name");
        var described = new Span("Looks like " + draft.file().described());
        described.addClassNames("kith-small", "kith-muted");
        var text = new Div(name, described);
        text.addClassNames("kith-grow", "kith-stack");
        if (!others.isEmpty()) {
            var also = new Span(said(others));
            also.addClassName("kith-small");
            text.add(also);
        }
        var button = new Button("Not right? Change", click -> change.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Icon(Icon.Name.FILE_SPREADSHEET, 20), text, button);
    }

    private static String said(List<OtherFile> others) {
        var named = others.stream().limit(MOST_NAMED).map(OtherFile::shortName).collect(Collectors.joining(", "));
        var more = others.size() > MOST_NAMED ? " and %d more".formatted(others.size() - MOST_NAMED) : "";
        return "Also in it: %s%s. One comes in at a time: choose under Change, and drop the archive again for the next."
                .formatted(named, more);
    }
}
