package app.kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A file of people as they are in life: some twice, some under two names, families with one phone, a few rows that
/// name nobody. The same seed makes the same file.
record MadeUpFile(int rows, long seed) {
    private static final List<String> GIVEN = List.of(
            "Ana", "Luca", "Noor", "Pavel", "Zoë", "Søren", "İrem", "Łukasz", "太郎", "Ольга", "Jean-Luc", "Mary");
    private static final List<String> FAMILY = List.of(
            "Ruiz", "Ferrante", "van Dalen", "Dvořáček", "O'Neill", "Großmann", "山田", "Иванова", "Lefèvre", "Smith");
    private static final List<String> TAGS =
            List.of("Craft fair", "craft FAIR", "Press", "Clients", "clients", "Family");

    String csv() {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            var earlier = row == 0 ? 0 : random.nextInt(row);
            lines.add(
                    switch (random.nextInt(100)) {
                        case 0, 1 -> row == 0 ? line(random, row, row) : lines.get(earlier);
                        case 2, 3, 4 -> line(random, row, earlier);
                        case 5 -> ",,,,,,,,a row without anybody,";
                        default -> line(random, row, row);
                    });
        }
        return lines.stream()
                .collect(Collectors.joining(
                        "\n",
                        "First name,Last name,Email,Second email,Phone,Company,Job title,Tags,Notes,Last contacted\n",
                        "\n"));
    }

    private static String line(Random random, int row, int whoseEmail) {
        var given = pick(GIVEN, random);
        var family = pick(FAMILY, random) + (random.nextInt(3) > 0 ? " " + (char) ('A' + random.nextInt(26)) : "");
        return String.join(
                ",",
                given,
                family,
                random.nextInt(10) == 0 ? "" : email(whoseEmail),
                random.nextInt(5) == 0 ? email(random.nextInt(row + 1)) : "",
                random.nextInt(3) == 0 ? "+47 22 %06d".formatted(random.nextInt(row / 2 + 10)) : "",
                random.nextInt(3) == 0 ? "Company " + random.nextInt(300) : "",
                random.nextInt(3) == 0 ? "Maker" : "",
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> pick(TAGS, random))
                        .collect(Collectors.joining(";")),
                random.nextInt(4) == 0 ? "\"met at the fair, twice\"" : "",
                random.nextInt(4) == 0
                        ? LocalDate.of(2026, 11, 1)
                                .minusDays(random.nextInt(900))
                                .toString()
                        : "");
    }

    static String email(int row) {
        return "p%d@post.example".formatted(row);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
