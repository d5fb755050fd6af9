package app.kith.people.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The people and their words in a Lucene index, a [PersonDocument] for each.
final class LuceneIndex implements Finder, AutoCloseable {
    private static final String VERSION = "version";

    /// So much is gathered before it is written: half as many pieces of very many people to put together again as
    /// with Lucene's own 16.
    private static final double GATHERED_MB = 48;

    private static final Sort RECENT_FIRST = new Sort(new SortField(PersonDocument.LAST, SortField.Type.LONG, true));

    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex(Directory directory) {
        try {
            var config = new IndexWriterConfig(new StandardAnalyzer());
            config.setCommitOnClose(true);
            config.setRAMBufferSizeMB(GATHERED_MB);
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
                writer.updateDocument(PersonDocument.id(person.id()), PersonDocument.of(person));
            }
        });
    }

    void remove(Collection<UUID> people) {
        run(() -> writer.deleteDocuments(people.stream().map(PersonDocument::id).toArray(Term[]::new)));
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
                WordQueries.called(words),
                WordQueries.each(words, WordQueries::nameBeginning),
                WordQueries.each(words, WordQueries::anywhere));
        searching(searcher -> {
            for (var tier : tiers) {
                addFirst(searcher, workspace, tier, limit, found);
            }
            // who is found by several words is not mistaken for others
            if (found.isEmpty() || words.size() == 1) {
                addFirst(searcher, workspace, WordQueries.each(words, WordQueries::nearly), limit, found);
            }
        });
        return List.copyOf(found);
    }

    @Override
    public List<UUID> all(UUID workspace, List<String> words) {
        var found = new ArrayList<UUID>();
        searching(searcher -> {
            addAll(searcher, WordQueries.within(workspace, WordQueries.each(words, WordQueries::anywhere)), found);
            if (found.isEmpty()) {
                addAll(searcher, WordQueries.within(workspace, WordQueries.each(words, WordQueries::nearly)), found);
            }
        });
        return found;
    }

    /// Those one was in touch with last come first.
    private static void addFirst(IndexSearcher searcher, UUID workspace, Query query, int limit, Set<UUID> found)
            throws IOException {
        if (found.size() == limit) {
            return;
        }
        var leaves = searcher.getIndexReader().leaves();
        // having found enough, it walks on through those alone who were spoken with later
        var latest = new TopFieldCollectorManager(RECENT_FIRST, limit, null, limit);
        for (var hit : searcher.search(WordQueries.present(workspace, query), latest).scoreDocs) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var ids = new PersonDocument.Ids(leaf.reader());
            if (found.size() < limit) {
                found.add(ids.of(hit.doc - leaf.docBase));
            }
        }
    }

    private static void addAll(IndexSearcher searcher, Query query, List<UUID> found) throws IOException {
        searcher.search(query, new CollectedIds(found));
    }

    private static final class CollectedIds extends SimpleCollector {
        private final List<UUID> found;
        private PersonDocument.@Nullable Ids ids;

        CollectedIds(List<UUID> found) {
            this.found = found;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = new PersonDocument.Ids(leaf.reader());
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
