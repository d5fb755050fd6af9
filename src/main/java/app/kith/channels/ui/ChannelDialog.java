package app.kith.channels.ui;

import app.kith.channels.OwnChannel;
import app.kith.design.Unsaved;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Asks what a channel is called and where its pages are.
class ChannelDialog extends Dialog {
    private final TextField name = new TextField("Name");
    private final TextField page = new TextField("Address of a profile there");
    private final BiConsumer<String, String> saver;

    /// @param channel the one to change; null for a new one
    /// @param saver saves the name and the address, or throws the sentence about them
    ChannelDialog(@Nullable OwnChannel channel, BiConsumer<String, String> saver) {
        this.saver = saver;
        setHeaderTitle(channel == null ? "Add a channel" : "Change " + channel.name());
        addClassNames("kith-sheet", "kith-kept-dialog");
        setWidth("440px");
        name.setMaxLength(OwnChannel.MAX_NAME);
        name.setAutofocus(true);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        page.setMaxLength(OwnChannel.MAX_PAGE);
        page.setPlaceholder("https://forum.example/u/{handle}");
        page.setHelperText("Optional. {handle} stands where the handle does.");
        page.setWidthFull();
        if (channel != null) {
            name.setValue(channel.name());
            page.setValue(channel.page() == null ? "" : channel.page());
        }
        add(name, page);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name, page).setResetFocusOnActiveElement(true);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
    }

    private void save() {
        name.setInvalid(false);
        page.setInvalid(false);
        try {
            saver.accept(name.getValue(), page.getValue());
            close();
        } catch (IllegalArgumentException wrong) {
            var sentence = String.valueOf(wrong.getMessage());
            var field = sentence.contains("address") ? page : name;
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            field.focus();
        }
    }
}
