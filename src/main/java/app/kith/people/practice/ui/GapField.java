package app.kith.people.practice.ui;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.KnownThing;
import app.kith.people.photos.ui.PhotoField;
import app.kith.people.photos.ui.PhotoFields;
import app.kith.people.ui.HandleCheck;
import app.kith.people.ui.PartialDateFields;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks for one thing about a person. What is wrong is said at the field.
class GapField extends Div {
    private final ContactProfile person;
    private final Workspaces workspaces;
    private final Reading reading;
    private final @Nullable Focusable<?> first;
    private BooleanSupplier blank = this::isNothingTyped;

    /// What was typed, as an edit; throws [IllegalArgumentException] with a sentence for what will not do,
    /// and gives nothing where the field has said so itself.
    private interface Reading {
        Optional<ContactDetails> read();
    }

    GapField(ContactProfile person, KnownThing gap, PhotoFields photos, Workspaces workspaces) {
        this.person = person;
        this.workspaces = workspaces;
        addClassName("kith-gap");
        var details = person.details();
        switch (gap) {
            case HOW_MET -> {
                var words = text("How you met", ContactDetails.MAX_HOW_MET, "At the fair, over a broken kiln");
                first = words;
                reading = () ->
                        kept(words, words.getValue(), typed -> details.change().howMet(typed));
            }
            case WHO -> {
                var words = text("Who they are to you", ContactDetails.MAX_NOTE, "A sentence you would tell a friend");
                first = words;
                reading = () ->
                        kept(words, words.getValue(), typed -> details.change().note(typed));
            }
            case WORK -> {
                var work = line("Work", ContactDetails.MAX_LINE, "What they do");
                var company = line("Company", ContactDetails.MAX_LINE, "");
                first = work;
                reading = () -> kept(
                        work,
                        work.getValue() + company.getValue(),
                        typed -> details.change().jobTitle(work.getValue()).company(company.getValue()));
            }
            case PLACE -> {
                var place = line("Place", ContactDetails.MAX_LINE, "Town, country");
                first = place;
                reading = () ->
                        kept(place, place.getValue(), typed -> details.change().place(typed));
            }
            case HANDLE -> {
                var channel = channel();
                var written = line("Handle", Handle.MAX_LENGTH, "Address, number or name there");
                first = written;
                reading = () -> kept(
                        written,
                        written.getValue(),
                        typed -> details.change().handles(List.of(checked(channel.getValue(), typed))));
            }
            case LIKES -> {
                var like = line("Likes", Fact.MAX_CONTENT, "Blue glazes, early trains");
                first = like;
                reading = () -> kept(
                        like,
                        like.getValue(),
                        typed -> details.change().facts(with(details.facts(), new Fact("Likes", typed))));
            }
            case BIRTHDAY -> {
                var born = new PartialDateFields("Birthday", "A birthday needs a day and a month")
                        .labelled("Birthday")
                        .notAfter(workspaces.today(), "This birthday has not come yet");
                add(born);
                first = null;
                blank = born::isBlank;
                reading = () -> born.read()
                        .flatMap(read -> Optional.ofNullable(read.date()))
                        .map(date -> details.change().birthday(date).build());
            }
            case PHOTO -> {
                var photo = photos.of(person);
                add(photo);
                first = null;
                blank = () -> photo.portrait() == null;
                reading = () -> taken(photo);
            }
            default -> throw new IllegalArgumentException(gap.name());
        }
    }

    /// The person with what was typed; empty when nothing was, or when it will not do, which is then said here.
    Optional<ContactDetails> read() {
        return reading.read();
    }

    /// Whether nothing was typed or chosen.
    boolean isBlank() {
        return blank.getAsBoolean();
    }

    private boolean isNothingTyped() {
        return getChildren()
                .filter(TextFieldBase.class::isInstance)
                .map(TextFieldBase.class::cast)
                .allMatch(TextFieldBase::isEmpty);
    }

    void start() {
        if (first != null) {
            first.focus();
        }
    }

    private Handle checked(ChannelKind channel, String typed) {
        HandleCheck.wrong(channel, typed, workspaces.settings().region()).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return new Handle(channel, typed);
    }

    private Optional<ContactDetails> taken(PhotoField photo) {
        return photo.portrait() == null
                ? Optional.empty()
                : Optional.of(
                        person.details().change().portrait(photo.portrait()).build());
    }

    private interface Edit {
        ContactDetails.Builder with(String typed);
    }

    private static Optional<ContactDetails> kept(HasValidationProperties field, String typed, Edit edit) {
        field.setInvalid(false);
        try {
            if (typed.isBlank()) {
                throw new IllegalArgumentException("Write something, or skip this one");
            }
            return Optional.of(edit.with(typed).build());
        } catch (IllegalArgumentException wrong) {
            field.setErrorMessage(wrong.getMessage());
            field.setInvalid(true);
            return Optional.empty();
        }
    }

    private Select<ChannelKind> channel() {
        var channel = new Select<ChannelKind>();
        channel.setLabel("Channel");
        channel.setItems(Stream.of(ChannelKind.values())
                .filter(kind -> kind != ChannelKind.OWN)
                .toList());
        channel.setItemLabelGenerator(ChannelKind::label);
        channel.setValue(ChannelKind.EMAIL);
        return added(channel);
    }

    private TextField line(String label, int longest, String example) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setPlaceholder(example);
        field.setManualValidation(true);
        return added(field);
    }

    private TextArea text(String label, int longest, String example) {
        var field = new TextArea(label);
        field.setMaxLength(longest);
        field.setPlaceholder(example);
        field.setMinRows(2);
        field.setMaxRows(8);
        field.setManualValidation(true);
        return added(field);
    }

    private <C extends Component> C added(C field) {
        add(field);
        return field;
    }

    private static List<Fact> with(List<Fact> facts, Fact more) {
        var all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }
}
