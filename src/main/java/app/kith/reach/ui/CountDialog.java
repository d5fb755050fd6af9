package app.kith.reach.ui;

import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.Place;
import app.kith.design.Unsaved;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks where people follow and how many, on a day or on many days at once.
class CountDialog extends Dialog {
    private static final int MOST_BYTES = 300_000;

    private final ComboBox<String> place = new ComboBox<>("Where they follow you");
    private final NumberField number = new NumberField("How many");
    private final DatePicker day = new DatePicker("Counted on");
    private final TextArea lines = new TextArea("Or many days at once");
    private final LocalDate today;
    private final Writer writer;

    /// Writes counts down, or throws the sentence about them.
    interface Writer {
        void one(AudienceCount count);

        void many(Place place, String lines);
    }

    /// @param known the place to count again; null to ask
    CountDialog(List<String> places, @Nullable Place known, LocalDate today, Writer writer) {
        this.today = today;
        this.writer = writer;
        setHeaderTitle("Count followers");
        addClassNames("kith-sheet", "kith-kept-dialog");
        setWidth("440px");
        place.setItems(places);
        place.setAllowCustomValue(true);
        place.addCustomValueSetListener(typed -> place.setValue(typed.getDetail()));
        place.setHelperText("A channel, or a name such as Newsletter or Pottery forum.");
        if (known != null) place.setValue(known.label());
        day.setValue(today);
        lines.setHelperText("A date and a number on each line, such as 2026-11-17,412. Lines of a CSV file will do.");
        lines.setMaxLength(MOST_BYTES);
        lines.setMinRows(2);
        lines.setMaxRows(6);
        place.setWidthFull();
        number.setWidthFull();
        day.setWidthFull();
        lines.setWidthFull();
        number.setManualValidation(true);
        day.setManualValidation(true);
        var file = new Upload(this::receive);
        file.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        file.setMaxFiles(1);
        file.setMaxFileSize(MOST_BYTES);
        file.setUploadButton(new Button("Choose a CSV file"));
        file.setDropAllowed(false);
        file.addFileRejectedListener(rejected -> refuseFile());
        var fields = new Div(place, number, day, lines, file);
        fields.addClassName("kith-count");
        add(fields);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        if (known == null) place.setAutofocus(true);
        else number.setAutofocus(true);
    }

    /// Takes no more than it may, whatever the browser lets through.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            ui.access(() -> take(bytes));
        }
    }

    private void take(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            refuseFile();
            return;
        }
        lines.setValue(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        lines.setInvalid(false);
        lines.focus();
    }

    private void refuseFile() {
        lines.setErrorMessage("Choose a .csv, .tsv or .txt file of at most 300 kB");
        lines.setInvalid(true);
    }

    private void save() {
        place.setInvalid(false);
        number.setInvalid(false);
        day.setInvalid(false);
        lines.setInvalid(false);
        Place where;
        try {
            where = Place.called(place.getValue() == null ? "" : place.getValue());
        } catch (IllegalArgumentException wrong) {
            place.setErrorMessage(wrong.getMessage());
            place.setInvalid(true);
            place.focus();
            return;
        }
        if (!lines.getValue().isBlank()) saveMany(where);
        else saveOne(where);
    }

    private void saveMany(Place where) {
        try {
            writer.many(where, lines.getValue());
            close();
        } catch (IllegalArgumentException wrong) {
            lines.setErrorMessage(wrong.getMessage());
            lines.setInvalid(true);
            lines.focus();
        }
    }

    private void saveOne(Place where) {
        var value = number.getValue();
        if (value == null || value != Math.rint(value)) {
            refuse("Write a whole number");
            return;
        }
        if (day.getValue() == null || day.getValue().isAfter(today)) {
            day.setErrorMessage(day.getValue() == null ? "Say on which day" : "That day is still to come");
            day.setInvalid(true);
            day.focus();
            return;
        }
        try {
            writer.one(new AudienceCount(where, day.getValue(), value.longValue()));
            close();
        } catch (IllegalArgumentException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
        }
    }

    private void refuse(String sentence) {
        number.setErrorMessage(sentence);
        number.setInvalid(true);
        number.focus();
    }
}
