package app.kith.bench;

import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Names and sentences that look like real ones: a few hundred first names, thousands of surnames, and a language of
/// some thousand words of which a few are in every sentence and most are rare.
class MadeUpWords {
    private static final List<String> FIRST = List.of(
            "Ana",
            "Noor",
            "Tomasz",
            "Elif",
            "Mateus",
            "Catalina",
            "Jürgen",
            "Søren",
            "Zoë",
            "Pavel",
            "Ingrid",
            "Yusuf",
            "Chloé",
            "Bjørn",
            "Łukasz",
            "Márta",
            "Dimitra",
            "Aoife",
            "Rūta",
            "Goran",
            "Françoise",
            "Íris",
            "Håkan",
            "Benedikt",
            "Anneliese",
            "Giovanni",
            "Katarzyna",
            "Wilhelmina",
            "Priya",
            "Kwame",
            "Thandiwe",
            "Hiroshi");
    private static final List<String> START = List.of(
            "Van", "Ber", "Kor", "Lind", "Mül", "Dvor", "Rui", "Sil", "Hor", "Nak", "Okon", "Ferr", "Grün", "Zie",
            "Pet", "Jan", "Sør", "Wal", "Quint", "Bor", "Cas", "Dub", "Eng", "Fal", "Gal", "Hal", "Iva", "Jor", "Kal",
            "Lam");
    private static final List<String> MIDDLE = List.of(
            "a", "e", "i", "o", "er", "an", "en", "il", "ov", "ar", "in", "el", "or", "ish", "ent", "al", "um", "ok");
    private static final List<String> END = List.of(
            "son", "sen", "ez", "ski", "berg", "mann", "ova", "ini", "dal", "wood", "ström", "ács", "ić", "ou", "ard",
            "ley", "feld", "ner", "to", "ura", "baker", "smith", "haus", "gård", "roux");
    private static final List<String> EVERYDAY = List.of(
            "the", "and", "about", "with", "talked", "met", "coffee", "lunch", "call", "new", "wants", "asked", "their",
            "project", "moving", "after", "next", "looking", "for", "said", "would", "like", "see", "again", "week");
    private static final List<String> PLACES = List.of(
            "Valencia, Spain",
            "Oslo, Norway",
            "Gdańsk, Poland",
            "Izmir, Türkiye",
            "Porto, Portugal",
            "Ghent, Belgium",
            "Leeds, England",
            "Brno, Czechia",
            "Lyon, France",
            "Turin, Italy",
            "Uppsala, Sweden",
            "Graz, Austria");
    private static final List<String> JOBS =
            List.of("Potter", "Engineer", "Designer", "Teacher", "Nurse", "Editor", "Baker", "Founder", "Architect");

    private final Random random;
    private final List<String> rare;

    MadeUpWords(Random random) {
        this.random = random;
        var letters = new Random(17);
        this.rare = IntStream.range(0, 6_000)
                .mapToObj(i -> rareWord(letters))
                .distinct()
                .toList();
    }

    String name() {
        return one(FIRST) + " " + one(START) + one(MIDDLE) + one(END);
    }

    String place() {
        return one(PLACES);
    }

    String company() {
        return capitalised(word()) + " " + capitalised(word());
    }

    String job() {
        return one(JOBS);
    }

    /// A word that few notes hold; lower numbers are more usual, as in a language.
    String word() {
        var at = (int) (Math.pow(random.nextDouble(), 2) * rare.size());
        return rare.get(at);
    }

    String sentence() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            words.add(i % 2 == 0 ? one(EVERYDAY) : word());
        }
        return capitalised(String.join(" ", words)) + ".";
    }

    static String letters(String name) {
        return SearchText.fold(name).replaceAll("[^a-z]", "");
    }

    private static String rareWord(Random letters) {
        var sounds =
                List.of("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "wheel", "st", "gla", "ze", "pri", "or");
        return IntStream.range(0, 2 + letters.nextInt(3))
                .mapToObj(i -> sounds.get(letters.nextInt(sounds.size())))
                .collect(Collectors.joining());
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
