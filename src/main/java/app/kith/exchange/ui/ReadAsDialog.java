package app.kith.exchange.ui;

import app.kith.exchange.ImportDraft;
import app.kith.exchange.Importer;
import app.kith.exchange.format.TextShape;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Lets the user say how the file's text is to be read, where Kith guessed wrongly.
class ReadAsDialog extends Dialog {
    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "Comma ,", ';', "Semicolon ;", '\t', "Tab", '|', "Pipe |");
    private static final List<String> CHARSETS = Stream.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1250",
                    "windows-1251",
                    "windows-1252",
                    "windows-1253",
                    "windows-1254",
                    "ISO-8859-2",
                    "ISO-8859-15",
                    "x-MacRoman",
                    "Shift_JIS",
                    "GB18030",
                    "Big5",
                    "EUC-KR")
            .filter(Charset::isSupported)
            .toList();

    private final Importer importer;
    private final ImportDraft draft;
    private final Select<String> charset = new Select<>();
    private final Select<Character> separator = new Select<>();
    private final Checkbox header = new Checkbox("The first line is column names");
    private final Select<String> inside = new Select<>();
    private final Paragraph refusal = new Paragraph();

    ReadAsDialog(Importer importer, ImportDraft draft, Consumer<ImportDraft> read) {
        this.importer = importer;
        this.draft = draft;
        var shape = draft.file().shape();
        setHeaderTitle("How is this file written?");
        charset.setLabel("Encoding");
        charset.setHelperText("If names look garbled, try another one.");
        charset.setItems(with(CHARSETS, shape.charset()));
        charset.setValue(shape.charset());
        separator.setLabel("What parts the columns");
        separator.setItems(new TreeSet<>(Stream.concat(SEPARATORS.keySet().stream(), Stream.of(shape.separator()))
                .toList()));
        separator.setItemLabelGenerator(one -> SEPARATORS.getOrDefault(one, String.valueOf(one)));
        separator.setValue(shape.separator());
        header.setValue(shape.hasHeader());
        refusal.addClassName("kith-file-drop__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        separator.setVisible(shape.isTable());
        header.setVisible(shape.isTable());
        var names = importer.inside(draft.id());
        inside.setLabel("The file in the archive");
        inside.setItems(names);
        inside.setVisible(names.size() > 1);
        if (shape.inside() != null) {
            inside.setValue(shape.inside());
        }
        var fields = new Div(inside, charset, separator, header, refusal);
        fields.addClassNames("kith-stack", "kith-import__read-as");
        add(fields);
        var save = new Button("Read it like this", click -> read(read));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void read(Consumer<ImportDraft> read) {
        try {
            var again = reread();
            close();
            read.accept(again);
        } catch (UnreadableFile unreadable) {
            refusal.setText(OffPage.sentence(unreadable));
            refusal.setVisible(true);
        }
    }

    private ImportDraft reread() {
        var before = draft.file().shape();
        if (inside.getValue() != null && !inside.getValue().equals(before.inside())) {
            return importer.readAs(draft.id(), inside.getValue());
        }
        var again = draft;
        if (!charset.getValue().equals(before.charset()) || separator.getValue() != before.separator()) {
            again = importer.readAs(
                    draft.id(), Charset.forName(charset.getValue()), before.isTable() ? separator.getValue() : null);
        }
        var shape = again.file().shape();
        if (shape.isTable() && shape.hasHeader() != header.getValue()) {
            again = importer.readAs(draft.id(), shape.withHeaderAt(header.getValue() ? 0 : TextShape.NO_HEADER));
        }
        return again;
    }

    private static List<String> with(List<String> names, String other) {
        return names.contains(other)
                ? names
                : Stream.concat(Stream.of(other), names.stream()).toList();
    }
}
