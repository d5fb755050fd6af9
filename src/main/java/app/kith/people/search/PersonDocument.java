package app.kith.people.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;

/// A person as a document of the index. A word is found by its parts because what begins at each of its letters is a
/// term, so that any part is the beginning of one. Those terms are short: there are only so many of them, however many
/// different words people have, and a longer part is several of them in a row, see [WordQueries#anywhere].
final class PersonDocument {
    static final String ID = "id";
    static final String HIGH = "high";
    static final String LOW = "low";
    static final String WORKSPACE = "workspace";
    static final String PRESENT = "present";
    static final String LAST = "last";
    static final String NAME = "name";
    static final String NAMES = "names";
    static final String WORDS = "words";
    static final String STRETCHES = "stretches";
    static final String YES = "yes";

    /// Letters of a term by which parts of words are found.
    static final int STRETCH = 6;
    private static final FieldType TERMS = terms(IndexOptions.DOCS);
    private static final FieldType TERMS_IN_A_ROW = terms(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private PersonDocument() {}

    static Document of(IndexedPerson person) {
        var document = new Document();
        document.add(new StringField(ID, person.id().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(HIGH, person.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(LOW, person.id().getLeastSignificantBits()));
        document.add(new StringField(WORKSPACE, person.workspace().toString(), Field.Store.NO));
        document.add(new StringField(PRESENT, person.present() ? YES : "no", Field.Store.NO));
        var last = person.lastInteraction();
        var lastDay = last == null ? Long.MIN_VALUE : last.toEpochDay();
        document.add(new NumericDocValuesField(LAST, lastDay));
        document.add(new LongPoint(LAST, lastDay));
        document.add(new StringField(NAME, person.name(), Field.Store.NO));
        document.add(new Field(NAMES, new Terms(List.of(SearchWords.apart(person.names()))), TERMS));
        var words = new LinkedHashSet<>(List.of(SearchWords.apart(person.own())));
        words.addAll(List.of(SearchWords.apart(person.noted())));
        document.add(new Field(WORDS, new Terms(words), TERMS));
        document.add(new Field(STRETCHES, new Stretches(words), TERMS_IN_A_ROW));
        return document;
    }

    static Term id(UUID id) {
        return new Term(ID, id.toString());
    }

    private static FieldType terms(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
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

    /// What begins at each letter of each word, down to the shortest part it is found by, one after the other; the
    /// words lie so far apart that no row reaches from one into the next.
    private static final class Stretches extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Collection<String> words;
        private Iterator<String> left;
        private String word = "";
        private int shortest;
        private int from;

        Stretches(Collection<String> words) {
            this.words = words;
            this.left = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            while (from + shortest > word.length() || word.isEmpty()) {
                if (!left.hasNext()) return false;
                word = left.next();
                shortest = SearchWords.isDense(word) ? 1 : SearchWords.PART;
                from = 0;
                step.setPositionIncrement(STRETCH);
            }
            term.append(word, from, Math.min(word.length(), from + STRETCH));
            from++;
            return true;
        }

        @Override
        public void reset() {
            left = words.iterator();
            word = "";
            from = 0;
        }
    }

    /// Reads which person a document is.
    record Ids(NumericDocValues high, NumericDocValues low) {
        Ids(LeafReader reader) throws IOException {
            this(DocValues.getNumeric(reader, HIGH), DocValues.getNumeric(reader, LOW));
        }

        UUID of(int document) throws IOException {
            high.advanceExact(document);
            low.advanceExact(document);
            return new UUID(high.longValue(), low.longValue());
        }
    }
}
