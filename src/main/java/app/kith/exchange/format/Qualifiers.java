package app.kith.exchange.format;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that may stand before or after what a column is and say which of several it is: "Work phone",
/// "Telefon privat", "Ciudad del trabajo".
final class Qualifiers {
    private static final Set<String> ENGLISH = Set.of(
            "home",
            "work",
            "business",
            "private",
            "personal",
            "other",
            "primary",
            "secondary",
            "main",
            "company",
            "mobile",
            "assistants",
            "assistant",
            "my",
            "alternative",
            "alternate",
            "direct",
            "office",
            "preferred",
            "profile",
            "mailing",
            "billing",
            "shipping");

    private static final Set<String> AT_HOME = Set.of(
            "privat",
            "personnel",
            "personnelle",
            "domicile",
            "casa",
            "domicilio",
            "particular",
            "thuis",
            "privé",
            "dom",
            "hem",
            "hjem");

    private static final Set<String> AT_WORK = Set.of(
            "geschäftlich",
            "dienstlich",
            "beruflich",
            "professionnel",
            "professionnelle",
            "travail",
            "bureau",
            "trabajo",
            "lavoro",
            "ufficio",
            "werk",
            "zakelijk",
            "praca",
            "arbete",
            "arbeid");

    private static final Set<String> OTHERS = Set.of("weitere", "haupt", "primäre", "sekundäre");

    /// Lead from one word to the other.
    private static final Set<String> BETWEEN = Set.of("de", "del", "du", "di", "do", "da");

    private Qualifiers() {}

    static boolean has(String word) {
        return ENGLISH.contains(word) || AT_HOME.contains(word) || AT_WORK.contains(word) || OTHERS.contains(word);
    }

    static boolean isBetween(String word) {
        return BETWEEN.contains(word);
    }

    /// The words without such a one at their beginning, else at their end; none where there is none, or
    /// nothing else.
    static List<String> withoutOne(List<String> words) {
        if (words.size() < 2) return List.of();
        if (has(words.getFirst())) return words.subList(1, words.size());
        if (!has(words.getLast())) return List.of();
        var rest = words.subList(0, words.size() - 1);
        return rest.size() > 1 && isBetween(rest.getLast()) ? rest.subList(0, rest.size() - 1) : rest;
    }

    /// Where an address is that one of its columns is named so: "Home", "Work", or as English says it.
    static @Nullable String where(List<String> words) {
        if (words.size() < 2) return null;
        var first = words.getFirst();
        if (ENGLISH.contains(first)) return HeaderWords.capitalised(first);
        if (AT_HOME.contains(first) || AT_HOME.contains(words.getLast())) return "Home";
        return AT_WORK.contains(first) || AT_WORK.contains(words.getLast()) ? "Work" : null;
    }
}
