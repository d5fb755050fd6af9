package app.kith.design.spi;

/// Something that can be done from anywhere, offered by Find. A bean.
public interface FindCommand {
    /// What it does, such as "Add a task".
    String label();

    /// Other words by which it is found, with blanks between them.
    String otherWords();

    /// The name of its Lucide icon.
    String icon();

    /// Does it, on the page that is open.
    void run();
}
