package app.kith.people.tags.ui;

import app.kith.people.bulk.BulkWork;
import app.kith.people.tags.TagUse;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/// Asks into which other tag one is merged.
class MergeTagDialog extends Dialog {

    MergeTagDialog(String tag, List<TagUse> others, Consumer<String> merge) {
        setHeaderTitle("Merge “%s” into another tag".formatted(tag));
        setWidth("420px");
        var into = new ComboBox<TagUse>("Into");
        into.setItems(others);
        into.setItemLabelGenerator(use -> "%s, %s".formatted(use.name(), BulkWork.words(use.people() + use.inBin())));
        into.setWidthFull();
        into.setAutofocus(true);
        var how =
                new Paragraph("Whoever is tagged “%s” carries the other tag instead. You can take it back for 30 days."
                        .formatted(tag));
        how.addClassNames("kith-small", "kith-muted");
        var merged = new Button("Merge into one", click -> {
            if (into.getValue() == null) {
                into.setErrorMessage("Choose the tag that stays");
                into.setInvalid(true);
                into.focus();
            } else {
                close();
                merge.accept(into.getValue().name());
            }
        });
        merged.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), merged);
        add(into, how);
    }
}
