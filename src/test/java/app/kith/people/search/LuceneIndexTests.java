package app.kith.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTests {
    private static final UUID WORKSPACE = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory());
    private final List<String> written = new ArrayList<>();

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void findsPartsOfWordsOfAnyLengthAndNothingElse(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            add(
                    IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(word -> letters(random, 1 + random.nextInt(20)))
                            .collect(Collectors.joining(" ")),
                    DAY);
        }
        index.refresh();
        for (int i = 0; i < 500; i++) {
            var sought = letters(random, SearchWords.PART + random.nextInt(12));
            var holding = IntStream.range(0, written.size())
                    .filter(person -> written.get(person).contains(sought))
                    .mapToObj(LuceneIndexTests::id)
                    .collect(Collectors.toSet());
            assertThat(new HashSet<>(index.all(WORKSPACE, List.of(sought))))
                    .as(sought)
                    .isEqualTo(holding);
        }
    }

    @Test
    void findsALongPartOnlyWhereItIsInOnePiece() {
        add("abcdefgh ijklmnop", DAY);
        add("abcdefgx cdefghij", DAY);
        add("xabcdefghijk", DAY);
        index.refresh();

        assertThat(index.all(WORKSPACE, List.of("abcdefgh"))).containsExactlyInAnyOrder(id(0), id(2));
        assertThat(index.all(WORKSPACE, List.of("abcdefghij"))).containsExactly(id(2));
        assertThat(index.all(WORKSPACE, List.of("efghijkl"))).isEmpty();
    }

    @Test
    void putsTheLatestFirstAmongVeryManyWhoAnswerToAWord() {
        var days = new Random(5).ints(0, 10_000).distinct().limit(3_000).boxed().toList();
        days.forEach(day -> add("lunch", DAY.minusDays(day)));
        index.refresh();

        var latest = IntStream.range(0, days.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(days.get(one), days.get(other)))
                .limit(8)
                .map(LuceneIndexTests::id)
                .toList();
        assertThat(index.best(WORKSPACE, List.of("lunch"), 8)).isEqualTo(latest);
    }

    private void add(String words, LocalDate last) {
        var id = id(written.size());
        written.add(words);
        index.put(List.of(new IndexedPerson(id, WORKSPACE, "", "", " " + words, "", last, true)));
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    /// Of few different ones, so that there is much to be confused.
    private static String letters(Random random, int number) {
        return random.ints(number, 0, 2)
                .mapToObj(letter -> letter == 0 ? "a" : "b")
                .collect(Collectors.joining());
    }
}
