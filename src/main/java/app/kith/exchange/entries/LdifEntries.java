package app.kith.exchange.entries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of an LDIF file (RFC 2849), in which Thunderbird and directories hand out address books.
final class LdifEntries implements Entries {

    private static final int MAX_VALUE = 100_000;
    private static final int MAX_VALUES = 1_000;
    private static final String LIST = "This entry is a list, not a person";
    private static final String NOBODY = "This entry names nobody";

    /// What each attribute is called among the [Values]; a label stands behind a slash.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("cn", "Name"),
            Map.entry("displayname", "Name"),
            Map.entry("givenname", "First name"),
            Map.entry("sn", "Last name"),
            Map.entry("mozillanickname", "Nickname"),
            Map.entry("xmozillanickname", "Nickname"),
            Map.entry("mail", "Email"),
            Map.entry("mozillasecondemail", "Email"),
            Map.entry("xmozillasecondemail", "Email"),
            Map.entry("telephonenumber", "Phone/work"),
            Map.entry("homephone", "Phone/home"),
            Map.entry("mobile", "Phone/mobile"),
            Map.entry("cellphone", "Phone/mobile"),
            Map.entry("facsimiletelephonenumber", "Phone/fax"),
            Map.entry("pager", "Phone/pager"),
            Map.entry("o", "Company"),
            Map.entry("company", "Company"),
            Map.entry("ou", "Department"),
            Map.entry("department", "Department"),
            Map.entry("title", "Job title"),
            Map.entry("description", "Note"),
            Map.entry("mozillahomeurl", "Website/home"),
            Map.entry("homeurl", "Website/home"),
            Map.entry("mozillaworkurl", "Website/work"),
            Map.entry("workurl", "Website/work"),
            Map.entry("labeleduri", "Website"));

    private static final List<String> HOME = List.of(
            "mozillahomestreet",
            "mozillahomestreet2",
            "mozillahomelocalityname",
            "mozillahomestate",
            "mozillahomepostalcode",
            "mozillahomecountryname");

    private static final List<String> WORK =
            List.of("street", "mozillaworkstreet2", "postofficebox", "l", "st", "postalcode", "c");

    private static final Set<String> BIRTH = Set.of("birthyear", "birthmonth", "birthday");

    private static final Set<String> OF_THE_PROGRAM =
            Set.of("version", "dn", "objectclass", "modifytimestamp", "mozillausehtmlmail", "xmozillausehtmlmail");

    private final CardLines lines;
    private final Charset charset;
    private @Nullable String ahead;
    /// Where the attribute starts that came last.
    private long begun;

    LdifEntries(InputStream file, Charset charset) {
        this.lines = CardLines.of(file, charset);
        this.charset = CardLines.isWide(charset) ? StandardCharsets.UTF_8 : charset;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var attribute = attribute();
        while (attribute != null && (attribute.isEmpty() || isVersion(attribute))) attribute = attribute();
        if (attribute == null) return null;
        var line = begun;
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (var count = 0; attribute != null && !attribute.isEmpty(); attribute = attribute())
            if (++count <= MAX_VALUES) put(attributes, attribute);
        if (attributes.getOrDefault("objectclass", List.of()).stream().anyMatch(LdifEntries::isGroup))
            return Entry.broken(line, LIST, null);
        var values = values(attributes);
        return values.isEmpty() ? Entry.broken(line, NOBODY, null) : Entry.of(line, values);
    }

    private static boolean isVersion(String attribute) {
        return attribute.regionMatches(true, 0, "version:", 0, 8);
    }

    private static boolean isGroup(String kind) {
        return kind.toLowerCase(Locale.ROOT).startsWith("groupof") || kind.equalsIgnoreCase("mailGroup");
    }

    /// The next line with those that go on with it; empty between two entries.
    private @Nullable String attribute() throws IOException {
        var first = ahead == null ? lines.next() : ahead;
        ahead = null;
        while (first != null && first.startsWith("#")) first = lines.next();
        begun = lines.line();
        if (first == null || first.isBlank()) return first == null ? null : "";
        var whole = new StringBuilder(first.startsWith("\u00ef\u00bb\u00bf") ? first.substring(3) : first);
        for (ahead = lines.next(); ahead != null && ahead.startsWith(" "); ahead = lines.next())
            if (whole.length() < 2 * MAX_VALUE) whole.append(ahead, 1, ahead.length());
        return whole.toString();
    }

    private void put(Map<String, List<String>> attributes, String attribute) {
        var colon = attribute.indexOf(':');
        if (colon <= 0 || attribute.length() > MAX_VALUE) return;
        var name = attribute
                .substring(0, colon)
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*$", "")
                .strip();
        var value = value(attribute.substring(colon + 1));
        if (value != null && !value.isBlank())
            attributes.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /// Behind two colons stand letters that mean bytes, behind `:<` where the value lies, which is not in the
    /// file.
    private @Nullable String value(String written) {
        if (written.startsWith("<")) return null;
        if (!written.startsWith(":")) return new String(written.strip().getBytes(StandardCharsets.ISO_8859_1), charset);
        try {
            return new String(Base64.getDecoder().decode(written.substring(1).strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static Values values(Map<String, List<String>> attributes) {
        var values = new Values();
        attributes.forEach((name, all) -> {
            if (OF_THE_PROGRAM.contains(name) || HOME.contains(name) || WORK.contains(name) || BIRTH.contains(name))
                return;
            var known = NAMES.getOrDefault(name, Values.words(name.replaceFirst("^x?mozilla", "")));
            var slash = known.indexOf('/');
            for (var one : all)
                if (slash < 0) values.add(known, one);
                else values.add(known.substring(0, slash), known.substring(slash + 1), one);
        });
        address(values, attributes, "home", HOME);
        address(values, attributes, "work", WORK);
        var place = first(attributes, "mozillahomelocalityname");
        values.add("Place", place == null ? first(attributes, "l") : place);
        return values.add("Birthday", birthday(attributes));
    }

    private static void address(Values values, Map<String, List<String>> attributes, String label, List<String> parts) {
        var written = new ArrayList<@Nullable String>();
        for (var part : parts) written.add(first(attributes, part));
        values.join("Address", label, ", ", written);
    }

    private static @Nullable String birthday(Map<String, List<String>> attributes) {
        var month = twoDigits(first(attributes, "birthmonth"));
        var day = twoDigits(first(attributes, "birthday"));
        var year = first(attributes, "birthyear");
        if (month == null || day == null) return null;
        return "%s-%s-%s".formatted(year != null && year.matches("\\d{4}") ? year : "-", month, day);
    }

    private static @Nullable String twoDigits(@Nullable String number) {
        if (number == null || !number.matches("\\d{1,2}")) return null;
        return number.length() == 1 ? "0" + number : number;
    }

    private static @Nullable String first(Map<String, List<String>> attributes, String name) {
        var all = attributes.get(name);
        return all == null ? null : all.getFirst();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
