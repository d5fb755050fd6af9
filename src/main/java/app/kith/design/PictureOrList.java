package app.kith.design;

import java.util.List;
import java.util.function.Consumer;

/// A switch between two ways to look at the same people.
public class PictureOrList extends Segments {

    /// @param whenChosen hears whether the user wants the list
    public PictureOrList(Consumer<Boolean> whenChosen) {
        super("Show it as", List.of("Picture", "List"), index -> whenChosen.accept(index == 1));
    }

    /// Says which of the two is on screen.
    public void show(boolean asList) {
        show(asList ? 1 : 0);
    }
}
