package app.kith.bench.imports;

import app.kith.people.SearchText;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of made-up people with twelve columns, as an address book of many years has them: names in several
/// scripts, a second email or phone for some, notes for most. The same seed makes the same file.
final class ContactsFile {
    static final List<String> COLUMNS = List.of(
            "first_name",
            "last_name",
            "email",
            "email2",
            "phone",
            "phone2",
            "company",
            "job_title",
            "city",
            "birthday",
            "tags",
            "notes");

    private static final List<String> FIRST = List.of(
            "Ana",
            "Zoë",
            "Jürgen",
            "Søren",
            "Łukasz",
            "İrem",
            "Márta",
            "Rūta",
            "Aoife",
            "Françoise",
            "Goran",
            "Priya",
            "Kwame",
            "Noor",
            "Elif",
            "Mateus",
            "Ingrid",
            "Yusuf",
            "Chloé",
            "Håkan",
            "葵",
            "Ольга",
            "Ελένη",
            "Tomás",
            "Ida",
            "Viktor",
            "Esther",
            "Malik",
            "Carys",
            "Nils",
            "Sunniva",
            "Paolo",
            "Benedikt",
            "Katya",
            "Olu",
            "Mina");
    private static final List<String> LAST = List.of(
            "Ruiz",
            "Ferrante",
            "van Dalen",
            "Dvořáček",
            "O'Neill",
            "Großmann",
            "山田",
            "Иванова",
            "Lefèvre",
            "Ní Bhroin",
            "Lindqvist",
            "Østby",
            "Żak",
            "Çetin",
            "Okonkwo",
            "Mehta",
            "Rossi",
            "de la Fuente",
            "Hajdú",
            "Papanikolaou",
            "Brandt",
            "Castelo",
            "Duarte",
            "Eriksen",
            "Fontaine",
            "Grau",
            "Holm",
            "Ionescu",
            "Jansen",
            "Kaya",
            "Larsen",
            "Moreau",
            "Novotný",
            "Oliveira",
            "Petrov",
            "Quist",
            "Rask",
            "Šimek",
            "Tanaka",
            "Urban",
            "Vogel",
            "Wolff");
    private static final List<String> SYLLABLES =
            List.of("bra", "cel", "dun", "fir", "gol", "hem", "iva", "jor", "kel", "lum", "mar", "nor", "pel", "rit");
    private static final List<String> TRADES =
            List.of("Pottery", "Works", "Studio", "Foods", "Press", "Theatre", "Clinic", "School", "Timber", "Yards");
    private static final List<String> FORMS = List.of("AS", "GmbH", "Ltd", "SL", "Oy", "S.A.", "& Daughters", "Inc.");
    private static final List<String> JOBS = List.of(
            "Potter",
            "Engineer",
            "Editor",
            "Nurse",
            "Baker",
            "Sales, north",
            "Head of school",
            "Carpenter",
            "Founder",
            "",
            "Lawyer",
            "Researcher");
    private static final List<String> CITIES = List.of(
            "Oslo",
            "Valencia",
            "Gdańsk",
            "İzmir",
            "Porto",
            "Ghent",
            "Brno",
            "Lyon",
            "Torino",
            "Malmö",
            "Graz",
            "京都",
            "Θεσσαλονίκη",
            "Cork",
            "Bergen",
            "Québec");
    private static final List<String> TAGS = List.of(
            "friend",
            "family",
            "work",
            "school",
            "neighbour",
            "client",
            "press",
            "choir",
            "fair",
            "old team",
            "travel");
    private static final List<String> WORDS = List.of(
            ("we met at the fair in autumn and talked about glazes her new studio moved to the harbour last year "
                            + "likes mountains black coffee long letters sings in a choir two children one dog asks for "
                            + "an introduction to the printer sent the drawings never answers the phone on Mondays keeps "
                            + "bees was ill in spring better now remembers every name owes me a book knows the mayor")
                    .split(" "));
    private static final List<String> HOSTS =
            List.of("post.example", "mail.example", "example.org", "example.net", "letters.example");
    private static final List<String> COUNTRIES = List.of("+47", "+34", "+48", "+49", "+351", "+44", "+420", "+33");

    private final Random random;
    private final List<String> companies;
    private int number;

    /// @param rows so many companies there are, as among that many people
    ContactsFile(int rows, long seed) {
        random = new Random(seed);
        companies = IntStream.range(0, Math.max(40, rows / 12))
                .mapToObj(i -> company())
                .toList();
    }

    static Path write(Path file, int rows, long seed) throws IOException {
        var people = new ContactsFile(rows, seed);
        try (BufferedWriter out = Files.newBufferedWriter(file);
                var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            for (int i = 0; i < rows; i++) csv.writeRecord(people.next());
        }
        return file;
    }

    /// The next person, a cell for each of [#COLUMNS].
    List<String> next() {
        var first = one(FIRST) + (happens(0.12) ? " " + one(FIRST) : "");
        var last = one(LAST) + (happens(0.08) ? "-" + one(LAST) : "");
        var i = number++;
        var address = letters(first) + "." + letters(last) + (happens(0.9) ? String.valueOf(i) : "");
        return List.of(
                first,
                last,
                happens(0.93) ? address + "@" + one(HOSTS) : "",
                happens(0.2) ? letters(last) + random.nextInt(100_000) + "@" + one(HOSTS) : "",
                happens(0.8) ? phone() : "",
                happens(0.2) ? phone() : "",
                happens(0.75) ? companies.get((int) (companies.size() * Math.pow(random.nextDouble(), 2))) : "",
                one(JOBS),
                one(CITIES),
                happens(0.4) ? birthday() : "",
                tags(),
                happens(0.6) ? note() : "");
    }

    private String company() {
        var name = one(SYLLABLES) + one(SYLLABLES) + (happens(0.5) ? one(SYLLABLES) : "");
        var comma = happens(0.2) ? ", " : " ";
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + comma + one(TRADES) + " " + one(FORMS);
    }

    private String phone() {
        var digits = String.valueOf(100_000_000 + random.nextInt(900_000_000));
        return one(COUNTRIES)
                + switch (random.nextInt(3)) {
                    case 0 -> digits;
                    case 1 -> " (" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6);
                    default -> " " + digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
                };
    }

    private String birthday() {
        return "%d-%02d-%02d".formatted(1940 + random.nextInt(68), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String tags() {
        var some = new ArrayList<String>();
        for (int left = random.nextInt(4); left > 0; left--) {
            var tag = one(TAGS);
            if (!some.contains(tag)) some.add(tag);
        }
        return String.join(";", some);
    }

    private String note() {
        var words = IntStream.range(0, 4 + random.nextInt(42))
                .mapToObj(i -> one(WORDS))
                .collect(Collectors.joining(" "));
        return switch (random.nextInt(10)) {
            case 0 -> words + ", said \"come by\"";
            case 1 -> words + "\nAnd later, " + one(WORDS);
            default -> words;
        };
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String letters(String name) {
        var plain = SearchText.fold(name).replaceAll("[^a-z]", "");
        return plain.isEmpty() ? "u" : plain;
    }
}
