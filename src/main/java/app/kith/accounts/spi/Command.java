package app.kith.accounts.spi;

import java.io.PrintStream;
import java.util.List;

/// Something Kith does from the command line instead of serving pages: `java -jar kith.jar check`. A bean;
/// nobody is signed in, so it goes through the workspaces by itself.
public interface Command {

    /// The word that calls it, in small letters.
    String name();

    /// What it does, in a sentence for whoever asks; with what is to stand after its name.
    String purpose();

    /// Does it.
    ///
    /// @param words what stands after the name, without the options of Kith itself
    /// @param out for what there is to say to the user
    /// @return whether all is well; otherwise the program ends with 1
    boolean run(List<String> words, PrintStream out);
}
