package app.kith.people.search;

import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of a text around the words that were looked for, cut so that they can be marked.
public record Snippet(List<Part> parts) {
    private static final int BEFORE = 18;
    private static final int LENGTH = 110;
    private static final int SHORT = 48;

    /// @param hit whether it is what was looked for
    public record Part(String text, boolean hit) {}

    /// @param lead what to say first, such as "Coffee on 15 September: "
    /// @param words folded, see [SearchWords#sought]
    public static Snippet of(String lead, String text, Collection<String> words) {
        var line = text.strip().replaceAll("\\s+", " ");
        var hits = hits(line, words);
        var first = hits.isEmpty() ? 0 : hits.getFirst()[0];
        var from = first <= BEFORE || line.length() <= SHORT ? 0 : wordBegin(line, first - BEFORE);
        var to = line.length() - from <= LENGTH ? line.length() : wordEnd(line, from + LENGTH);
        var parts = new ArrayList<Part>();
        add(parts, lead + (from > 0 ? "…" : ""), false);
        int at = from;
        for (var hit : hits) {
            if (hit[0] >= at && hit[1] <= to) {
                add(parts, line.substring(at, hit[0]), false);
                add(parts, line.substring(hit[0], hit[1]), true);
                at = hit[1];
            }
        }
        add(parts, line.substring(at, to) + (to < line.length() ? "…" : ""), false);
        return new Snippet(List.copyOf(parts));
    }

    /// As plain text.
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, hit));
        }
    }

    /// Where the words stand, in order and without overlapping. Folding changes how long a text is, so each
    /// letter of the folded text remembers the one it came from.
    private static List<int[]> hits(String line, Collection<String> words) {
        var folded = new StringBuilder();
        var origins = new ArrayList<Integer>();
        for (int i = 0; i < line.length(); ) {
            var next = line.offsetByCodePoints(i, 1);
            var letter = line.substring(i, next);
            var plain = letter.isBlank() ? " " : SearchText.fold(letter).replace('’', '\'');
            folded.append(plain);
            for (int each = 0; each < plain.length(); each++) {
                origins.add(i);
            }
            i = next;
        }
        origins.add(line.length());
        var hits = new ArrayList<int[]>();
        for (var word : words) {
            var at = position(folded, word);
            if (at >= 0) {
                hits.add(new int[] {origins.get(at), origins.get(at + word.length())});
            }
        }
        hits.sort((one, other) -> Integer.compare(one[0], other[0]));
        return hits;
    }

    private static int position(CharSequence folded, String word) {
        var text = folded.toString();
        var at = text.indexOf(word);
        while (at > 0 && !SearchWords.isFoundInside(word) && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static int wordBegin(String line, int at) {
        var blank = line.lastIndexOf(' ', at);
        return blank < 0 || at - blank > BEFORE ? at : blank + 1;
    }

    private static int wordEnd(String line, int at) {
        var blank = line.lastIndexOf(' ', at);
        return blank < at - BEFORE ? at : blank;
    }
}
