package app.kith.people.search;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What is asked of the index for words, see [SearchWords#sought].
final class WordQueries {
    private WordQueries() {}

    /// Who is called exactly so.
    static Query called(List<String> words) {
        return new TermQuery(new Term(PersonDocument.NAME, String.join(" ", words)));
    }

    static Query nameBeginning(String word) {
        return new PrefixQuery(new Term(PersonDocument.NAMES, word));
    }

    /// For whom a query holds in a workspace, in the bin or not.
    static Query within(UUID workspace, Query query) {
        return inWorkspace(workspace, query).build();
    }

    /// For whom a query holds of those who are neither in the bin nor joined into somebody.
    static Query present(UUID workspace, Query query) {
        return inWorkspace(workspace, query)
                .add(new TermQuery(new Term(PersonDocument.PRESENT, PersonDocument.YES)), Occur.FILTER)
                .build();
    }

    private static BooleanQuery.Builder inWorkspace(UUID workspace, Query query) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PersonDocument.WORKSPACE, workspace.toString())), Occur.FILTER)
                .add(query, Occur.FILTER);
    }

    /// Holds where what is asked for each word does.
    static Query each(List<String> words, Function<String, Query> asked) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(asked.apply(word), Occur.FILTER));
        return all.build();
    }

    /// Holds where a word has such a part: one term that begins so, or for a longer part terms in a row.
    static Query anywhere(String word) {
        if (!SearchWords.isFoundInside(word)) return new PrefixQuery(new Term(PersonDocument.WORDS, word));
        if (word.length() <= PersonDocument.STRETCH) return new PrefixQuery(new Term(PersonDocument.STRETCHES, word));
        var inARow = new PhraseQuery.Builder();
        int last = word.length() - PersonDocument.STRETCH;
        for (int from = 0; from < last; from += PersonDocument.STRETCH / 2) addStretch(word, from, inARow);
        addStretch(word, last, inARow);
        return inARow.build();
    }

    private static void addStretch(String word, int from, PhraseQuery.Builder inARow) {
        inARow.add(new Term(PersonDocument.STRETCHES, word.substring(from, from + PersonDocument.STRETCH)), from);
    }

    /// Holds also where a name is the word but for a slip.
    static Query nearly(String word) {
        var strictly = anywhere(word);
        return word.length() < SearchWords.TYPO
                ? strictly
                : new BooleanQuery.Builder()
                        .add(strictly, Occur.SHOULD)
                        .add(new FuzzyQuery(new Term(PersonDocument.NAMES, word), 1), Occur.SHOULD)
                        .build();
    }
}
