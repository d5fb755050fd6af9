package app.kith.people.twins.ui;

import app.kith.people.ContactProfile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks into whom of some people the others are joined.
class JoinDialog extends Dialog {

    /// @param all the one with most history first
    /// @param join is told who stays
    JoinDialog(List<ContactProfile> all, Consumer<ContactProfile> join) {
        setHeaderTitle("Are these %d one person?".formatted(all.size()));
        setWidth("480px");
        var stays = new RadioButtonGroup<ContactProfile>("Whose name and details stay?");
        stays.setItems(all);
        stays.setItemLabelGenerator(JoinDialog::said);
        stays.setValue(all.getFirst());
        stays.addThemeName("vertical");
        var how =
                new Paragraph("What is missing there is filled in from the others. Their interactions, tasks, handles,"
                        + " facts and tags all stay. You can split them again at any time.");
        how.addClassNames("kith-small", "kith-muted");
        var joined = new Button("Join into one", click -> {
            close();
            join.accept(stays.getValue());
        });
        joined.addThemeVariants(ButtonVariant.PRIMARY);
        joined.setAutofocus(true);
        getFooter().add(new Button("Cancel", click -> close()), joined);
        add(stays, how);
    }

    /// "Luca Ferrante, Smalti, score 62".
    private static String said(ContactProfile person) {
        var score = person.standing().score();
        return Stream.of(person.name(), person.details().company(), score == null ? "nothing logged" : "score " + score)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }
}
