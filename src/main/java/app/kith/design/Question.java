package app.kith.design;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before something is done, and says what it does.
public final class Question {
    private Question() {}

    /// @param does what happens, in a sentence or two
    /// @param keep the button that leaves everything as it is, as Escape does
    /// @param act the button that has it done; it has the focus
    public static void ask(String title, String does, String keep, String act, Runnable deed) {
        var ask = new ConfirmDialog(title, does, act, confirm -> deed.run());
        ask.setCancelable(true);
        ask.setCancelText(keep);
        ask.open();
    }

    /// The same where there is no way back: the button that leaves everything as it is has the focus, so that neither
    /// Enter nor Escape does any harm.
    public static void askBeforeLosing(String title, String does, String keep, String act, Runnable deed) {
        var ask = new ConfirmDialog(title, does, keep, confirm -> {});
        ask.setRejectable(true);
        ask.setRejectText(act);
        ask.setRejectButtonTheme("error tertiary");
        ask.addRejectListener(reject -> deed.run());
        ask.open();
    }
}
