package app.kith.exchange.demo;

import app.kith.channels.ChannelKind;
import app.kith.exchange.demo.DemoPerson.Rhythm;
import app.kith.people.ContactDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// Everybody in the demo network: those with a story, and those around them.
final class DemoCast {
    static final int SIZE = 214;
    private static final int SEED = 19;

    private static final List<String> FIRST = List.of(
            "Sina", "Ravi", "Odile", "Tarek", "Lior", "Xiomara", "Bodil", "Chidi", "Anouk", "Yara", "Petra", "Kofi",
            "Jelena", "Arjun", "Solveig", "Mirek", "Thandi", "Rafiq", "Greta", "Nuno", "Ayşe", "Davit", "Ilse", "Omar",
            "Runa", "Bea", "Kalani", "Vera", "Amit", "Liv", "Hugo", "Salma", "Tove", "Iker", "Nadia", "Ewa");
    private static final List<String> LAST = List.of(
            "Haugen",
            "Okoro",
            "Baptiste",
            "Mansour",
            "Peretz",
            "Villareal",
            "Krogh",
            "Nwosu",
            "Lefèvre",
            "Saab",
            "Kovač",
            "Mensah",
            "Petrović",
            "Nair",
            "Berge",
            "Zeman",
            "Dlamini",
            "Karim",
            "Vogt",
            "Teles",
            "Kaplan",
            "Abovyan",
            "Jansen",
            "Farouk",
            "Eide",
            "Lund",
            "Kahale",
            "Sousa",
            "Shah",
            "Moe",
            "Brandt",
            "Idris");
    private static final List<String> PLACES = List.of(
            "Bergen, Norway",
            "Oslo, Norway",
            "Leeds, UK",
            "Porto, Portugal",
            "Ghent, Belgium",
            "Aarhus, Denmark",
            "Lyon, France",
            "Kraków, Poland",
            "Gothenburg, Sweden",
            "Turin, Italy",
            "Cork, Ireland");
    private static final List<List<String>> TAGS = List.of(
            List.of("Customer"),
            List.of("Customer"),
            List.of("Clay Talk"),
            List.of("Craft fair"),
            List.of("Shop"),
            List.of("Newsletter reader"),
            List.of());
    private static final List<List<ChannelKind>> CHANNELS = List.of(
            List.of(ChannelKind.EMAIL),
            List.of(ChannelKind.EMAIL, ChannelKind.IN_PERSON),
            List.of(ChannelKind.X),
            List.of(ChannelKind.FORUM),
            List.of(ChannelKind.INSTAGRAM, ChannelKind.EMAIL),
            List.of(ChannelKind.BLOG));

    /// Days between two words with those around. Each is a part of the 90 days over which one sees who drifts out and
    /// who comes closer, so that most stay where they are.
    private static final List<Integer> GAPS = List.of(45, 90, 90, 90);

    private DemoCast() {}

    /// The same people every time, seen from this day.
    static List<DemoPerson> asOf(LocalDate today) {
        var cast = new ArrayList<DemoPerson>();
        lines().forEach(line -> cast.add(DemoPerson.parse(line, today)));
        var random = new Random(SEED);
        var names = names(random);
        for (int i = 0; cast.size() < SIZE; i++) {
            cast.add(extra(names.get(i), random));
        }
        return cast;
    }

    /// Names that nobody in the network has.
    static List<String> strangers(int count) {
        return names(new Random(SEED)).subList(SIZE, SIZE + count);
    }

    private static List<String> names(Random random) {
        var names = new ArrayList<String>();
        for (var first : FIRST) {
            LAST.forEach(last -> names.add(first + " " + last));
        }
        Collections.shuffle(names, random);
        return names;
    }

    private static DemoPerson extra(String name, Random random) {
        var channels = CHANNELS.get(random.nextInt(CHANNELS.size()));
        var details = ContactDetails.with(name)
                .place(PLACES.get(random.nextInt(PLACES.size())))
                .handles(DemoPerson.handles(name, channels))
                .tags(TAGS.get(random.nextInt(TAGS.size())))
                .build();
        var fate = random.nextInt(30);
        var gap = GAPS.get(random.nextInt(GAPS.size()));
        if (fate < 3) {
            return new DemoPerson(details, -1, gap, Rhythm.NEW, channels, List.of());
        }
        var rhythm = fate == 3 ? Rhythm.COOLING : fate == 4 ? Rhythm.WARMING : Rhythm.STEADY;
        var last = rhythm == Rhythm.COOLING ? gap * 2 + random.nextInt(gap) : gap / 5 + random.nextInt(gap * 3 / 5);
        return new DemoPerson(details, last, gap, rhythm, channels.subList(0, 1), List.of());
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("demo/people.psv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
