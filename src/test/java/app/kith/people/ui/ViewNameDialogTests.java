package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KithTest
@AsOwner
class ViewNameDialogTests extends SpringBrowserlessTest {
    private final List<String> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        ViewNameDialog.open("Keep this view", "Potters", saved::add);
    }

    @Test
    void enterInTheFieldSaves() {
        var field = $(TextField.class).withLabel("Name").single();

        ComponentUtil.fireEvent(
                field, new KeyDownEvent(field, Key.ENTER.getKeys().getFirst()));

        assertThat(saved).containsExactly("Potters");
    }

    @Test
    void enterOnAnythingElseSuchAsCancelDoesNot() {
        fireShortcut(Key.ENTER);

        assertThat(saved).isEmpty();
    }
}
