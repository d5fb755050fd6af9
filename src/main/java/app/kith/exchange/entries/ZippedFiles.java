package app.kith.exchange.entries;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A ZIP archive as services hand it out. The files in it are found by name and read where they are. An
/// archive that would write outside its folder when unpacked, or swell beyond all measure, is refused.
public final class ZippedFiles {

    private static final int MAX_FILES = 200_000;
    /// No list of people is called longer, and what a name says takes ever longer to find out.
    private static final int LONGEST_NAME = 1_000;

    private static final Pattern NUMBER =
            Pattern.compile("(?:[-_ ]?part)?[-_ ]?\\d+(?=\\.\\w+$)|(?<=\\w)-part\\d+(?=\\.\\w+$)");
    private static final Set<String> KITHS_OWN = Set.of("archive.json", "tables/contact.jsonl", "end.json");
    private static final Pattern EXCEL = Pattern.compile("xl/workbook\\.(?:xml|bin)");

    /// By name, the surest first.
    private static final List<Pattern> WANTED = List.of(
            Pattern.compile("(?:.*/)?connections\\.csv"),
            Pattern.compile("(?:.*/)?data/follower(?:-part\\d+)?\\.js|(?:.*/)?follower(?:-part\\d+)?\\.js"),
            Pattern.compile("(?:.*/)?followers(?:_\\d+)?\\.json"),
            Pattern.compile("(?:.*/)?(?:your_)?friends\\.json"),
            Pattern.compile("(?:.*/)?people_who_followed_you\\.json"),
            Pattern.compile("(?:.*/)?data/following(?:-part\\d+)?\\.js|(?:.*/)?following(?:-part\\d+)?\\.js"),
            Pattern.compile("(?:.*/)?following(?:_\\d+)?\\.json"),
            Pattern.compile("(?:.*/)?following_accounts\\.csv"),
            Pattern.compile("(?:.*/)?all contacts/all contacts\\.(?:vcf|csv)"),
            Pattern.compile("(?:.*/)?[^/]*contacts?[^/]*\\.(?:vcf|csv)"),
            Pattern.compile(".*\\.vcf"),
            Pattern.compile("(?:.*/)?messages\\.csv"),
            Pattern.compile(".*\\.(?:ics|mbox)"),
            // whom one may write to, before those who wanted no more mail or can no longer be reached
            Pattern.compile("(?:.*/)?subscribed[^/]*\\.csv"),
            Pattern.compile(
                    "(?:.*/)?[^/]*(?:contact|people|friend|follow|monica|subscribed|members)[^/]*\\.(?:csv|tsv|json)"),
            Pattern.compile("[^/]*\\.(?:csv|tsv|json|txt)"),
            Pattern.compile("[^/]*/[^/]*\\.(?:csv|tsv)"));

    /// However deep they lie, where there is nothing else.
    private static final List<Pattern> ELSE = List.of(Pattern.compile(".*\\.(?:csv|tsv)"));

    /// As Instagram and Facebook hand them out unless one asks for JSON.
    private static final Pattern PAGE_OF_PEOPLE =
            Pattern.compile("(?:.*/)?[^/]*(?:follow|friend)[^/]*\\.html", Pattern.CASE_INSENSITIVE);

    /// The parts of a list one behind the other, the one without a number first.
    private static final Comparator<String> IN_ORDER = Comparator.comparing(ZippedFiles::stem)
            .thenComparing(ZippedFiles::number)
            .thenComparing(name -> name);

    private static final Pattern ARCHIVE = Pattern.compile(".*\\.zip", Pattern.CASE_INSENSITIVE);
    private static final Charset OF_WINDOWS =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private final Path file;

    private ZippedFiles(Path file) {
        this.file = file;
    }

    public static boolean is(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 7 && start[3] < 9;
        } catch (IOException unreadable) {
            return false;
        }
    }

    public static ZippedFiles at(Path file) {
        return new ZippedFiles(file);
    }

    /// The names of the files that may hold people, the likeliest first. Several parts of one file count as
    /// one, under the name of the first.
    ///
    /// @throws BrokenFile if it is no archive, is refused, or holds nothing of that kind
    public List<String> people() {
        try (var zip = zip()) {
            var names = checked(zip);
            if (names.stream().anyMatch(name -> EXCEL.matcher(name).matches()))
                throw new BrokenFile("This is an Excel workbook. Save the sheet as CSV.");
            if (names.containsAll(KITHS_OWN))
                throw new BrokenFile("This is an archive of Kith itself. It is restored into an empty Kith:"
                        + " see “Bring everything back” in the settings.");
            var found = found(names, WANTED);
            if (found.isEmpty()) found = found(names, ELSE);
            if (found.isEmpty()
                    && names.stream()
                            .anyMatch(name -> PAGE_OF_PEOPLE.matcher(name).matches()))
                throw new BrokenFile(
                        "This archive has its lists as web pages. Ask for your information once more, as JSON.");
            if (found.isEmpty()
                    && names.stream().anyMatch(name -> ARCHIVE.matcher(name).matches()))
                throw new BrokenFile("This archive holds another archive. Unpack it, and bring in the one inside.");
            if (found.isEmpty())
                throw new BrokenFile(
                        "This archive holds no list of people that Kith knows: no CSV, vCard or JSON file of that kind.");
            return List.copyOf(found);
        } catch (IOException broken) {
            throw told(broken);
        }
    }

    private static Collection<String> found(List<String> names, List<Pattern> patterns) {
        var found = new LinkedHashMap<String, String>();
        for (var pattern : patterns)
            for (var name : names)
                if (pattern.matcher(name.toLowerCase(Locale.ROOT)).matches() && !isHidden(name))
                    found.putIfAbsent(list(name), name);
        return found.values();
    }

    /// Windows writes names outside Unicode, which are none in UTF-8.
    private ZipFile zip() throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException other) {
            try {
                return new ZipFile(file.toFile(), OF_WINDOWS);
            } catch (ZipException damaged) {
                throw other;
            }
        }
    }

    static RuntimeException told(IOException broken) {
        if (broken instanceof ZipException
                && String.valueOf(broken.getMessage()).contains("encrypted"))
            return new BrokenFile("This ZIP archive is locked with a password. Unpack it first.", broken);
        return broken instanceof ZipException
                ? new BrokenFile("This ZIP archive is damaged or was cut off.", broken)
                : new BrokenFile("The archive could not be read.", broken);
    }

    private static List<String> checked(ZipFile zip) {
        if (zip.size() > MAX_FILES)
            throw new BrokenFile("This archive holds more than %,d files.".formatted(MAX_FILES));
        var names = new ArrayList<String>();
        for (var entry : Collections.list(zip.entries())) {
            refuseOutside(entry.getName());
            if (!entry.isDirectory() && entry.getName().length() <= LONGEST_NAME) names.add(entry.getName());
        }
        names.sort(IN_ORDER);
        return names;
    }

    private static void refuseOutside(String name) {
        var path = name.replace('\\', '/');
        var leaves = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..");
        if (leaves)
            throw new BrokenFile(
                    "This archive holds a file that would land outside its own folder (%s), so Kith does not touch it."
                            .formatted(name.length() > 80 ? name.substring(0, 80) + "…" : name));
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /// What list a file is part of: a table is one by itself, cards are often a file each.
    private static String list(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("sv")) return name;
        return lower.endsWith(".vcf") ? lower.substring(0, lower.lastIndexOf('/') + 1) + ".vcf" : stem(name);
    }

    /// `data/follower.js` of `data/follower-part1.js`.
    private static String stem(String name) {
        return NUMBER.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /// The text of one of the files that [#people] names, with its further parts behind it.
    ///
    /// @throws IOException if it is no longer there
    public InputStream open(String name) throws IOException {
        var zip = zip();
        try {
            var parts = parts(zip, name);
            if (parts.isEmpty()) throw new BrokenFile("The archive no longer holds %s.".formatted(name));
            return new FilterInputStream(ZippedParts.of(zip, parts)) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static List<ZipEntry> parts(ZipFile zip, String name) {
        var parts = new TreeMap<String, ZipEntry>(IN_ORDER);
        for (var entry : Collections.list(zip.entries())) {
            refuseOutside(entry.getName());
            if (entry.getName().length() > LONGEST_NAME) continue;
            var same = list(entry.getName()).equals(list(name));
            if (same && !entry.isDirectory() && !isHidden(entry.getName())) parts.putIfAbsent(entry.getName(), entry);
        }
        return List.copyOf(parts.values());
    }

    private static int number(String name) {
        var number = NUMBER.matcher(name);
        if (!number.find()) return 0;
        var digits = number.group().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
