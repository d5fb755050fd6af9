package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A one-line text field that underlines the parts it is told about and shows a preview below. It
/// understands nothing itself: it asks with [Parse] after each pause in typing and is answered with
/// [#show]. What is typed is kept in the browser until [#clear]. On phones it is a sheet at the bottom.
@Tag("kith-quick-log")
@JsModule("./components/kith-quick-log.ts")
public class QuickLogField extends Component implements HasStyle {
    /// Characters that are read of a line: more than any note may have, so that an endless one is refused all
    /// the same.
    private static final int READ = 25_000;

    private @Nullable Component preview;

    /// A recognised part of the text, from `start` (inclusive) to `end` (exclusive), in UTF-16 units.
    public record Token(int start, int end, Kind kind) {
        /// How a part is underlined.
        public enum Kind {
            KIND,
            PERSON,
            DATE,
            LENGTH
        }
    }

    /// @param placeholder an example of what to type
    public QuickLogField(String label, String placeholder) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("placeholder", placeholder);
    }

    /// Says whose line it is: what they have begun is shown to nobody else who signs in with this browser.
    public void setOwner(String owner) {
        getElement().setAttribute("owner", owner);
    }

    /// Forgets what was begun in this browser, for whoever signs out.
    public static void forgetDraft() {
        UI.getCurrentOrThrow().getPage().executeJs("localStorage.removeItem('kith.quick-log')");
    }

    /// Answers a [Parse]: underlines the parts of exactly this text and shows the preview. An answer to
    /// a text that has changed since is dropped by the browser.
    ///
    /// @param said the preview in words, read out politely; empty says nothing
    public void show(String text, List<Token> tokens, @Nullable Component preview, String said) {
        if (this.preview != null) getElement().removeChild(this.preview.getElement());
        this.preview = preview;
        if (preview != null) {
            preview.getElement().setAttribute("slot", "preview");
            getElement().appendChild(preview.getElement());
        }
        getElement().setProperty("parsed", text);
        underline(tokens, said);
        getElement().callJsFunction("answered");
    }

    /// Underlines other parts of the same text, once the user has said something of them.
    ///
    /// @param said the preview in words, as in [#show]
    public void underline(List<Token> tokens, String said) {
        getElement().setProperty("said", said);
        getElement()
                .setPropertyList(
                        "tokens",
                        tokens.stream()
                                .map(token -> new Part(
                                        token.start(),
                                        token.end(),
                                        token.kind().name().toLowerCase(Locale.ROOT)))
                                .toList());
    }

    /// Empties the field, closes the preview and forgets the draft, after saving.
    public void clear() {
        show("", List.of(), null, "");
        getElement().callJsFunction("clear");
    }

    /// Moves the focus to the first thing in the preview that asks for a decision, if there is one.
    public void focusQuestion() {
        getElement().callJsFunction("focusQuestion");
    }

    /// Puts a text into the field and the cursor behind it, as "Log a talk" does on a person.
    public void startWith(String text) {
        getElement().callJsFunction("startWith", text);
    }

    /// After each pause in typing.
    public Registration addParseListener(ComponentEventListener<Parse> listener) {
        return addListener(Parse.class, listener);
    }

    /// On Enter, Ctrl Enter or Save.
    public Registration addSaveListener(ComponentEventListener<Save> listener) {
        return addListener(Save.class, listener);
    }

    /// The text wants to be understood.
    @DomEvent("parse")
    public static class Parse extends ComponentEvent<QuickLogField> {
        private final String text;

        public Parse(QuickLogField source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text.substring(0, Math.min(text.length(), READ));
        }

        public String text() {
            return text;
        }
    }

    /// The text wants to be saved.
    @DomEvent("save")
    public static class Save extends ComponentEvent<QuickLogField> {
        private final String text;

        public Save(QuickLogField source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text.substring(0, Math.min(text.length(), READ));
        }

        public String text() {
            return text;
        }
    }

    private record Part(int start, int end, String kind) {}
}
