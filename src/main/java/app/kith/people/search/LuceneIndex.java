package app.kith.people.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The people and their words in a Lucene index, a document for each person. A word is found by its parts because each
/// of its endings is a term, so that any part is the beginning of one.
final class LuceneIndex implements Finder, AutoCloseable {
    private static final String VERSION = "version";
    private static final Sort RECENT_FIRST = new Sort(new SortField(Fields.LAST, SortField.Type.LONG, true));
    private static final FieldType TERMS = terms();

    private final IndexWriter writer;
    private final SearcherManager searchers;

    private static final class Fields {
        static final String ID = "id";
        static final String HIGH = "high";
        static final String LOW = "low";
        static final String WORKSPACE = "workspace";
        static final String PRESENT = "present";
        static final String LAST = "last";
        static final String NAME = "name";
        static final String NAMES = "names";
        static final String WORDS = "words";
        static final String ENDINGS = "endings";
    }

    LuceneIndex(Directory directory) {
        try {
            var config = new IndexWriterConfig(new StandardAnalyzer());
            config.setCommitOnClose(true);
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What was given to [#commit] last; nothing for a new index.
    String version() {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(VERSION)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    void clear() {
        run(writer::deleteAll);
    }

    /// Takes people in, or anew; found from the next [#refresh] on.
    void put(Collection<IndexedPerson> people) {
        run(() -> {
            for (var person : people) {
                writer.updateDocument(id(person.id()), document(person));
            }
        });
    }

    void remove(Collection<UUID> people) {
        run(() -> writer.deleteDocuments(people.stream().map(LuceneIndex::id).toArray(Term[]::new)));
    }

    void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    /// Makes what was taken in outlive the process.
    void commit(String version) {
        run(() -> {
            writer.setLiveCommitData(Map.of(VERSION, version).entrySet());
            writer.commit();
        });
    }

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.close();
        });
    }

    @Override
    public List<UUID> best(UUID workspace, List<String> words, int limit) {
        var found = new LinkedHashSet<UUID>();
        var tiers = List.of(
                (Query) new TermQuery(new Term(Fields.NAME, String.join(" ", words))),
                each(words, word -> new PrefixQuery(new Term(Fields.NAMES, word))),
                each(words, LuceneIndex::anywhere),
                each(words, LuceneIndex::nearly));
        searching(searcher -> {
            for (var tier : tiers) {
                if (found.size() < limit) {
                    var asked = within(workspace, tier)
                            .add(new TermQuery(new Term(Fields.PRESENT, "yes")), Occur.FILTER)
                            .build();
                    addFirst(searcher, asked, limit, found);
                }
            }
        });
        return List.copyOf(found);
    }

    @Override
    public List<UUID> all(UUID workspace, List<String> words) {
        var found = new ArrayList<UUID>();
        searching(searcher -> {
            addAll(
                    searcher,
                    within(workspace, each(words, LuceneIndex::anywhere)).build(),
                    found);
            if (found.isEmpty()) {
                addAll(
                        searcher,
                        within(workspace, each(words, LuceneIndex::nearly)).build(),
                        found);
            }
        });
        return found;
    }

    private static void addFirst(IndexSearcher searcher, Query query, int limit, Set<UUID> found) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        for (var hit : searcher.search(query, limit, RECENT_FIRST).scoreDocs) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var ids = new Ids(leaf.reader());
            if (found.size() < limit) {
                found.add(ids.of(hit.doc - leaf.docBase));
            }
        }
    }

    private static void addAll(IndexSearcher searcher, Query query, List<UUID> found) throws IOException {
        searcher.search(query, new CollectedIds(found));
    }

    private static BooleanQuery.Builder within(UUID workspace, Query query) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.WORKSPACE, workspace.toString())), Occur.FILTER)
                .add(query, Occur.FILTER);
    }

    private static Query each(List<String> words, Function<String, Query> asked) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(asked.apply(word), Occur.FILTER));
        return all.build();
    }

    private static Query anywhere(String word) {
        return new PrefixQuery(new Term(SearchWords.isFoundInside(word) ? Fields.ENDINGS : Fields.WORDS, word));
    }

    private static Query nearly(String word) {
        var strictly = anywhere(word);
        return word.length() < SearchWords.TYPO
                ? strictly
                : new BooleanQuery.Builder()
                        .add(strictly, Occur.SHOULD)
                        .add(new FuzzyQuery(new Term(Fields.NAMES, word), 1), Occur.SHOULD)
                        .build();
    }

    private static Document document(IndexedPerson person) {
        var document = new Document();
        document.add(new StringField(Fields.ID, person.id().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.HIGH, person.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(Fields.LOW, person.id().getLeastSignificantBits()));
        document.add(new StringField(Fields.WORKSPACE, person.workspace().toString(), Field.Store.NO));
        document.add(new StringField(Fields.PRESENT, person.present() ? "yes" : "no", Field.Store.NO));
        var last = person.lastInteraction();
        document.add(new NumericDocValuesField(Fields.LAST, last == null ? Long.MIN_VALUE : last.toEpochDay()));
        document.add(new StringField(Fields.NAME, person.name(), Field.Store.NO));
        document.add(new Field(Fields.NAMES, new Terms(List.of(SearchWords.apart(person.names()))), TERMS));
        var words = new LinkedHashSet<>(List.of(SearchWords.apart(person.own())));
        words.addAll(List.of(SearchWords.apart(person.noted())));
        document.add(new Field(Fields.WORDS, new Terms(words), TERMS));
        document.add(new Field(Fields.ENDINGS, new Terms(endings(words)), TERMS));
        return document;
    }

    /// What each word ends in, down to the shortest part it is found by.
    private static Set<String> endings(Set<String> words) {
        var endings = new LinkedHashSet<String>();
        for (var word : words) {
            var shortest = SearchWords.isDense(word) ? 1 : SearchWords.PART;
            for (int from = 0; from + shortest <= word.length(); from++) {
                endings.add(word.substring(from));
            }
        }
        return endings;
    }

    private static FieldType terms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static Term id(UUID id) {
        return new Term(Fields.ID, id.toString());
    }

    /// Words handed over one by one.
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Collection<String> words;
        private Iterator<String> left;

        Terms(Collection<String> words) {
            this.words = words;
            this.left = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!left.hasNext()) {
                return false;
            }
            term.append(left.next());
            return true;
        }

        @Override
        public void reset() {
            left = words.iterator();
        }
    }

    /// Reads which person a document is.
    private record Ids(NumericDocValues high, NumericDocValues low) {
        Ids(LeafReader reader) throws IOException {
            this(DocValues.getNumeric(reader, Fields.HIGH), DocValues.getNumeric(reader, Fields.LOW));
        }

        UUID of(int document) throws IOException {
            high.advanceExact(document);
            low.advanceExact(document);
            return new UUID(high.longValue(), low.longValue());
        }
    }

    private static final class CollectedIds extends SimpleCollector {
        private final List<UUID> found;
        private @Nullable Ids ids;

        CollectedIds(List<UUID> found) {
            this.found = found;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = new Ids(leaf.reader());
        }

        @Override
        public void collect(int document) throws IOException {
            found.add(Objects.requireNonNull(ids).of(document));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Search {
        void run(IndexSearcher searcher) throws IOException;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void searching(Search search) {
        run(() -> {
            var searcher = searchers.acquire();
            try {
                search.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }
}
