package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody who took part in an interaction, as the file names them.
///
/// @param name empty if only an address is known
/// @param handle absent if only the name is known
public record Party(String name, @Nullable ImportedHandle handle) {

    /// All who stand in a cell, one a line or parted by semicolons, each as "Ana Ruiz <ana@post.example>", as
    /// an address, or as a name.
    static List<Party> all(String cell) {
        var parties = new ArrayList<Party>();
        for (var one : Cells.split(cell, cell.indexOf(';') >= 0 || cell.indexOf('\n') >= 0 ? ";\n" : separator(cell)))
            parties.add(of(one));
        return parties;
    }

    /// A comma parts addresses, but may stand in a name.
    private static String separator(String cell) {
        return cell.indexOf(',') >= 0 && cell.indexOf('@') >= 0 && cell.indexOf('"') < 0 ? "," : "\n";
    }

    private static Party of(String written) {
        var open = written.lastIndexOf('<');
        if (open >= 0 && written.endsWith(">")) {
            var inside = written.substring(open + 1, written.length() - 1).strip();
            var name = Cells.folded(written.substring(0, open).replace("\"", ""));
            return new Party(name, handle(inside));
        }
        var handle = handle(written);
        return handle == null ? new Party(Cells.folded(written), null) : new Party("", handle);
    }

    private static @Nullable ImportedHandle handle(String text) {
        var written = text.strip();
        if (HandleKind.isMailbox(written))
            return new ImportedHandle(HandleKind.EMAIL, HandleKind.bareEmail(written), null);
        if (written.startsWith("@") && HandleKind.MASTODON.fits(written))
            return new ImportedHandle(HandleKind.MASTODON, written, null);
        var page = written.contains("/") ? HandleKind.ofAddress(written) : Optional.<HandleKind>empty();
        if (page.isPresent()) return new ImportedHandle(page.get(), written, null);
        var digits = written.chars().filter(Character::isDigit).count();
        return digits >= 6 && written.matches("[+\\d][\\d\\s()./-]+")
                ? new ImportedHandle(HandleKind.PHONE, written, null)
                : null;
    }

    /// As it is said: the name, else the address.
    public String said() {
        return name.isEmpty() && handle != null ? handle.written() : name;
    }
}
