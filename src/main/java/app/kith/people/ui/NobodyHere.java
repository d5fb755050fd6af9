package app.kith.people.ui;

import app.kith.design.EmptyInvite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/// What stands in place of the list when it would be empty.
class NobodyHere extends Div {

    /// There is nobody at all yet.
    void inviteToBegin(Runnable bringIn, Runnable add) {
        var first = new Button("Import your people", click -> bringIn.run());
        first.addThemeVariants(ButtonVariant.PRIMARY);
        say(
                "The people you know will stand here, each with how near you are.",
                "Bring them in from a file of your phone, mail program or LinkedIn, or add the first one by hand.",
                first,
                new Button("Add a person", click -> add.run()));
    }

    /// The filter or the search leaves nobody.
    ///
    /// @param text what was searched for; empty for none
    void offerToClear(String text, boolean inBin, Runnable clear, Runnable add) {
        var clearing = new Button(inBin ? "Show everyone" : "Clear the filter", click -> clear.run());
        if (inBin && text.isEmpty()) {
            say("The bin is empty", "Whoever you put here can be brought back for 30 days.", clearing);
        } else if (text.isEmpty()) {
            say("Nobody is like this just now", "The filter leaves nobody of those you know.", clearing);
        } else {
            clearing.addThemeVariants(ButtonVariant.PRIMARY);
            var adding = new Button("Add “%s”".formatted(text), click -> add.run());
            say(
                    "Nobody matches “%s”".formatted(text),
                    "Kith looked through names, handles, companies, places, tags, facts and notes.",
                    clearing,
                    adding);
        }
    }

    private void say(String title, String how, Button... actions) {
        removeAll();
        add(new EmptyInvite(title, how, actions));
    }
}
