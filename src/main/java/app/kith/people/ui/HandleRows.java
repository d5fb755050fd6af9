package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import app.kith.design.Icon;
import app.kith.people.AddressMatch;
import app.kith.people.Handle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a person can be reached, a row for each handle. A handle that somebody else has says whose it is.
class HandleRows extends Div {
    private final Div list = new Div();
    private final Function<Handle, List<AddressMatch>> owners;
    private final List<Row> rows = new ArrayList<>();
    private boolean touched;

    HandleRows(Function<Handle, List<AddressMatch>> owners) {
        this.owners = owners;
        var heading = new Span("Handles");
        heading.addClassName("kith-form__heading");
        var more = new Button(
                "Add a handle",
                new Icon(Icon.Name.PLUS),
                click -> row(null).written.focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(heading, list, more);
    }

    void show(List<Handle> handles) {
        handles.forEach(this::row);
    }

    boolean touched() {
        return touched;
    }

    /// The handles that were typed, rows left empty aside; empty when one is wrong and says so.
    Optional<List<Handle>> read() {
        var read = new ArrayList<Handle>();
        var wrong = false;
        for (var row : rows) {
            try {
                row.read().ifPresent(read::add);
            } catch (IllegalArgumentException refused) {
                row.written.setErrorMessage(refused.getMessage());
                row.written.setInvalid(true);
                wrong = true;
            }
        }
        return wrong ? Optional.empty() : Optional.of(read);
    }

    private Row row(@Nullable Handle handle) {
        var row = new Row(handle);
        rows.add(row);
        list.add(row);
        return row;
    }

    private final class Row extends Div {
        private final Select<ChannelKind> channel = new Select<>();
        private final TextField written = new TextField();
        private final TextField label = new TextField();
        private final Checkbox doNotContact = new Checkbox("Do not write here");
        private final Div taken = new Div();
        private final @Nullable Handle begun;

        Row(@Nullable Handle handle) {
            addClassName("kith-form__row");
            begun = handle;
            channel.setItems(Stream.of(ChannelKind.values())
                    .filter(kind -> kind != ChannelKind.OWN || handle != null && handle.channel() == kind)
                    .toList());
            channel.setItemLabelGenerator(ChannelKind::label);
            channel.setAriaLabel("Channel");
            written.setAriaLabel("Handle");
            written.setPlaceholder("Address, number or name there");
            written.setMaxLength(Handle.MAX_LENGTH);
            label.setAriaLabel("Label");
            label.setPlaceholder("Work, home");
            label.setMaxLength(Handle.MAX_LABEL);
            taken.addClassNames("kith-small", "kith-form__taken");
            taken.getElement().setAttribute("aria-live", "polite");
            var remove = new Button(new Icon(Icon.Name.X), click -> remove());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel("Remove this handle");
            channel.setValue(handle == null ? ChannelKind.EMAIL : handle.channel());
            written.setValue(handle == null ? "" : handle.written());
            label.setValue(handle == null || handle.label() == null ? "" : handle.label());
            doNotContact.setValue(handle != null && handle.doNotContact());
            channel.addValueChangeListener(event -> changed(event.isFromClient()));
            written.addValueChangeListener(event -> changed(event.isFromClient()));
            label.addValueChangeListener(event -> touched |= event.isFromClient());
            doNotContact.addValueChangeListener(event -> touched |= event.isFromClient());
            add(channel, written, label, remove, doNotContact, taken);
        }

        Optional<Handle> read() {
            written.setInvalid(false);
            return written.getValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Handle(
                            channel.getValue(),
                            written.getValue(),
                            label.getValue(),
                            doNotContact.getValue(),
                            begun == null ? null : begun.ownChannel(),
                            begun == null ? null : begun.audience()));
        }

        private void changed(boolean typed) {
            touched |= typed;
            taken.removeAll();
            read().flatMap(handle -> owners.apply(handle).stream().findFirst()).ifPresent(this::sayWhose);
        }

        private void sayWhose(AddressMatch owner) {
            var link = new Anchor("people/" + owner.contact().value(), "Open " + owner.name(), AnchorTarget.BLANK);
            link.addClassName("kith-link");
            var where = owner.inBin() ? ", who is in the bin" : "";
            taken.add(
                    new Span("This %s is %s’s%s. ".formatted(noun(channel.getValue()), owner.name(), where)),
                    link,
                    new Span(", or keep both."));
        }

        private void remove() {
            touched = true;
            rows.remove(this);
            removeFromParent();
        }
    }

    private static String noun(ChannelKind channel) {
        return switch (channel) {
            case EMAIL -> "email";
            case PHONE -> "phone number";
            case WEBSITE, BLOG -> "address";
            default -> channel.label() + " handle";
        };
    }
}
