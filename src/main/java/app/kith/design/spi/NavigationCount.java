package app.kith.design.spi;

/// A number beside an entry of the navigation, such as the tasks that are due. A bean; asked after
/// every navigation, so it must be cheap.
public interface NavigationCount {

    /// The path of the entry, as in its route and without a leading slash; empty for the first page.
    String path();

    /// How many; 0 shows nothing.
    int count();

    /// Whether the number wants attention.
    default Tone tone() {
        return Tone.CALM;
    }

    /// How loud a count is.
    enum Tone {
        CALM,
        LATE
    }
}
