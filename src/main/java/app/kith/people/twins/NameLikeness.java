package app.kith.people.twins;

import app.kith.people.NameSound;
import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// How alike two names are, whatever case, accents and the order of their words.
public enum NameLikeness {
    /// the same words
    SAME,
    /// the same but for words left out or shortened to their first letters: "L. Ferrante" and "Luca Ferrante"
    FITTING,
    /// one is a single word of the other: "Luca" and "Luca Ferrante"
    PART,
    /// each word sounds or is spelt much like one of the other: "Luka Ferante" and "Luca Ferrante"
    SIMILAR,
    OTHER;

    /// From this Jaro-Winkler similarity on two words are taken for spellings of each other.
    private static final double ALIKE = 0.88;
    /// The same for words that sound the same: Meyer and Maier, but not Jon and Jean.
    private static final double ALIKE_IN_SOUND = 0.755;

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /// How alike these names are.
    public static NameLikeness of(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return one.strip().equals(other.strip()) ? SAME : OTHER;
        }
        var few = mine.size() <= theirs.size() ? mine : theirs;
        var many = mine.size() <= theirs.size() ? theirs : mine;
        if (few.stream().sorted().toList().equals(many.stream().sorted().toList())) {
            return SAME;
        }
        if (within(few, many, false)) {
            return few.size() > 1 ? FITTING : PART;
        }
        return few.size() == many.size() && within(few, many, true) ? SIMILAR : OTHER;
    }

    /// Whether the two can be one person's without a doubt, given another sign that they are.
    public boolean isOnePersons() {
        return this == SAME || this == FITTING || this == PART;
    }

    private static boolean within(List<String> few, List<String> many, boolean alike) {
        var left = new ArrayList<>(many);
        return few.stream().allMatch(word -> {
            var match = match(word, left, alike);
            match.ifPresent(left::remove);
            return match.isPresent();
        });
    }

    private static Optional<String> match(String word, List<String> left, boolean alike) {
        var exact = left.stream().filter(word::equals).findFirst();
        return exact.isPresent()
                ? exact
                : left.stream()
                        .filter(other -> isInitial(word, other)
                                || isInitial(other, word)
                                || alike && word.length() > 2 && isAlike(word, other))
                        .findFirst();
    }

    private static boolean isAlike(String word, String other) {
        var similarity = SIMILARITY.apply(word, other);
        return similarity >= ALIKE
                || similarity >= ALIKE_IN_SOUND && NameSound.code(word).equals(NameSound.code(other));
    }

    private static boolean isInitial(String letter, String word) {
        return letter.length() == 1 && word.startsWith(letter);
    }

    private static List<String> words(String name) {
        return Stream.of(GAPS.split(SearchText.fold(name)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
