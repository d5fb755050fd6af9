package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import app.kith.channels.OwnChannel;
import app.kith.people.AddressMatch;
import app.kith.people.Audience;
import app.kith.people.Handle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a person can be reached, a row for each handle. A handle that somebody else has says whose it is.
class HandleRows extends FormRows<Handle> {
    private static final Set<ChannelKind> UNFOLLOWED =
            Set.of(ChannelKind.EMAIL, ChannelKind.PHONE, ChannelKind.IN_PERSON);

    private final Function<Handle, List<AddressMatch>> owners;
    private final List<Channel> channels = new ArrayList<>();
    private final LocalDate today;
    private final String region;

    /// A channel that can be chosen.
    ///
    /// @param own the name of one of the workspace's own
    record Channel(ChannelKind kind, @Nullable String own) {
        String label() {
            return own == null ? kind.label() : own;
        }
    }

    /// @param own the workspace's channels
    /// @param region two letters of the country for phone numbers without a country code
    HandleRows(List<OwnChannel> own, LocalDate today, String region, Function<Handle, List<AddressMatch>> owners) {
        super("Handles", "handle");
        this.owners = owners;
        this.today = today;
        this.region = region;
        Stream.of(ChannelKind.values())
                .filter(kind -> kind != ChannelKind.OWN)
                .forEach(kind -> channels.add(new Channel(kind, null)));
        own.forEach(channel -> channels.add(new Channel(ChannelKind.OWN, channel.name())));
    }

    @Override
    Row<Handle> make(@Nullable Handle handle) {
        return new HandleRow(handle);
    }

    private final class HandleRow extends Row<Handle> {
        private final ComboBox<Channel> channel = new ComboBox<>();
        private final TextField written = new TextField();
        private final TextField label = new TextField();
        private final Checkbox doNotContact = new Checkbox("Do not write here");
        private final IntegerField followers = new IntegerField();
        private final DayField countedOn = new DayField("");
        private final Div audience = new Div(followers, countedOn);
        private final Div taken = new Div();
        private final @Nullable Handle begun;
        private boolean isUncounted;

        HandleRow(@Nullable Handle handle) {
            this.begun = handle;
            var on = handle == null
                    ? new Channel(ChannelKind.EMAIL, null)
                    : new Channel(handle.channel(), handle.ownChannel());
            channel.setItems(
                    Stream.concat(channels.stream(), Stream.of(on)).distinct().toList());
            channel.setItemLabelGenerator(Channel::label);
            channel.setAriaLabel("Channel");
            channel.setAllowCustomValue(true);
            channel.addCustomValueSetListener(event -> channel.setValue(typed(event.getDetail())));
            written.setAriaLabel("Handle");
            written.setPlaceholder("Address, number or name there");
            written.setManualValidation(true);
            written.setMaxLength(Handle.MAX_LENGTH);
            label.setAriaLabel("Label");
            label.setPlaceholder("Work, home");
            label.setMaxLength(Handle.MAX_LABEL);
            followers.setAriaLabel("Followers there");
            followers.setPlaceholder("Followers");
            followers.setMin(0);
            followers.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage("Write a whole number, such as 1240")
                    .setMinErrorMessage("Write a whole number, such as 1240"));
            countedOn.setAriaLabel("Followers counted on");
            countedOn.setPlaceholder("Counted on");
            countedOn.setMax(today);
            addClassName("kith-form__row--handle");
            audience.addClassName("kith-form__audience");
            taken.addClassNames("kith-small", "kith-form__taken");
            taken.getElement().setAttribute("aria-live", "polite");
            channel.setValue(on);
            show(handle);
            channel.addValueChangeListener(event -> {
                written.setInvalid(false);
                changed(event.isFromClient());
            });
            written.setValueChangeMode(ValueChangeMode.LAZY);
            label.setValueChangeMode(ValueChangeMode.LAZY);
            written.addValueChangeListener(event -> {
                written.setInvalid(false);
                changed(event.isFromClient());
            });
            label.addValueChangeListener(event -> touch(event.isFromClient()));
            doNotContact.addValueChangeListener(event -> touch(event.isFromClient()));
            followers.addValueChangeListener(event -> touch(event.isFromClient()));
            countedOn.addValueChangeListener(event -> touch(event.isFromClient()));
            add(channel, written, label, remover(this), doNotContact, audience, taken);
        }

        private void show(@Nullable Handle handle) {
            written.setValue(handle == null ? "" : handle.written());
            label.setValue(handle == null || handle.label() == null ? "" : handle.label());
            doNotContact.setValue(handle != null && handle.doNotContact());
            var counted = handle == null ? null : handle.audience();
            followers.setValue(counted == null ? null : counted.followers());
            countedOn.setValue(counted == null ? null : counted.countedOn());
            showAudience();
        }

        @Override
        void begin() {
            written.focus();
        }

        @Override
        Optional<Handle> read() {
            written.setInvalid(false);
            var counted = audience();
            if (written.getValue().isBlank() && followers.isEmpty()) {
                return Optional.empty();
            }
            try {
                var handle = handle(counted.orElse(null));
                if (!isAsItWas(handle)) {
                    HandleCheck.wrong(handle.channel(), handle.written(), region)
                            .ifPresent(sentence -> {
                                throw new IllegalArgumentException(sentence);
                            });
                }
                return Optional.of(handle);
            } catch (IllegalArgumentException refused) {
                written.setErrorMessage(refused.getMessage());
                written.setInvalid(true);
                throw new Refused();
            }
        }

        /// What came from a file may look odd and is kept; only what is typed here is looked at.
        private boolean isAsItWas(Handle handle) {
            return begun != null
                    && begun.channel() == handle.channel()
                    && begun.written().equals(handle.written());
        }

        private Handle handle(@Nullable Audience counted) {
            var on = channel.getValue() == null ? new Channel(ChannelKind.EMAIL, null) : channel.getValue();
            return new Handle(
                    on.kind(), written.getValue(), label.getValue(), doNotContact.getValue(), on.own(), counted);
        }

        /// How many follow them; today where it is not said when they were counted.
        private Optional<Audience> audience() {
            if (isUncounted) {
                isUncounted = false;
                followers.setInvalid(false);
            }
            if (followers.isInvalid() || countedOn.isInvalid()) {
                throw new Refused();
            }
            if (followers.isEmpty() && !countedOn.isEmpty()) {
                isUncounted = true;
                followers.setErrorMessage("How many were counted?");
                followers.setInvalid(true);
                throw new Refused();
            }
            return Optional.ofNullable(followers.getValue())
                    .map(count -> new Audience(count, countedOn.isEmpty() ? today : countedOn.getValue()));
        }

        private Channel typed(String name) {
            var text = name.strip();
            return channels.stream()
                    .filter(one -> OwnChannel.key(one.label()).equals(OwnChannel.key(text)))
                    .findFirst()
                    .orElseGet(() -> {
                        var named = text.length() > OwnChannel.MAX_NAME ? text.substring(0, OwnChannel.MAX_NAME) : text;
                        var added = named.isEmpty()
                                ? new Channel(ChannelKind.EMAIL, null)
                                : new Channel(ChannelKind.OWN, named);
                        if (!channels.contains(added)) {
                            channels.add(added);
                        }
                        return added;
                    });
        }

        private void changed(boolean isTyped) {
            touch(isTyped);
            showAudience();
            taken.removeAll();
            if (!written.getValue().isBlank() && written.getValue().strip().length() <= Handle.MAX_LENGTH) {
                owners.apply(handle(null)).stream().findFirst().ifPresent(this::sayWhose);
            }
        }

        private void showAudience() {
            var kind = channel.getValue() == null
                    ? ChannelKind.EMAIL
                    : channel.getValue().kind();
            audience.setVisible(!UNFOLLOWED.contains(kind) || !followers.isEmpty());
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
    }

    private static String noun(Channel channel) {
        return switch (channel.kind()) {
            case EMAIL -> "email";
            case PHONE -> "phone number";
            case WEBSITE, BLOG -> "address";
            default -> channel.label() + " handle";
        };
    }
}
