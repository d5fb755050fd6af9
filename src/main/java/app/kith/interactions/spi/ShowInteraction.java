package app.kith.interactions.spi;

import app.kith.interactions.InteractionId;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/// Asks the timeline on this page to show one interaction. Fired on the page by whatever names the interaction:
/// `ComponentUtil.fireEvent(UI.getCurrentOrThrow(), new ShowInteraction(id))`; where no timeline is shown,
/// nothing happens.
public class ShowInteraction extends ComponentEvent<UI> {
    private final InteractionId interaction;

    public ShowInteraction(InteractionId interaction) {
        super(UI.getCurrentOrThrow(), false);
        this.interaction = interaction;
    }

    public InteractionId interaction() {
        return interaction;
    }
}
