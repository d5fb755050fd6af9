package app.kith.interactions.quicklog;

import java.util.Locale;
import java.util.Set;

/// Words that are not part of a name when written small.
final class StopWords {
    /// What they begin is the note.
    private static final Set<String> NOTE_STARTERS = Set.of(
            ("about after although and another are as asked because been before but called can could discussed during "
                            + "each for has have he he's heard i i'm if is it it's its just laughed learned like met mostly need "
                            + "needs not now of over really regarding re said says shared she she's should since so talked "
                            + "talking that then there they they're this told until very wants was we we'll were what when "
                            + "where which while who will would you")
                    .split(" "));

    /// They begin a place or another such remark, which may stand before the date.
    private static final Set<String> PLACES =
            Set.of("at", "in", "near", "by", "on", "via", "over", "around", "to", "from");

    /// They speak of somebody without a name.
    private static final Set<String> POINTERS = Set.of(
            "a",
            "an",
            "the",
            "my",
            "our",
            "your",
            "his",
            "her",
            "their",
            "its",
            "him",
            "them",
            "me",
            "us",
            "some",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "people",
            "myself",
            "both",
            "all",
            "two",
            "three",
            "i",
            "we",
            "she",
            "he",
            "they",
            "you",
            "it",
            "this",
            "that",
            "these",
            "those",
            "no");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "el",
            "al", "bin", "bint", "ibn", "ben", "abu", "ter", "ten", "zu", "zur", "af", "av", "y", "e", "'t", "st",
            "st.", "mac");

    private StopWords() {}

    static boolean startsNote(String word) {
        return isSmall(word) && NOTE_STARTERS.contains(plain(word));
    }

    static boolean startsPlace(String word) {
        return isSmall(word) && PLACES.contains(plain(word));
    }

    /// Whatever its case: "My sister" is no name either.
    static boolean isPointer(String word) {
        return POINTERS.contains(plain(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(plain(word)) && isSmall(word);
    }

    static boolean endsName(String word) {
        return startsNote(word)
                || startsPlace(word)
                || (isSmall(word) && (isPointer(word) || plain(word).equals("with")));
    }

    private static boolean isSmall(String word) {
        return !Letters.isCapitalised(word) || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String plain(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
