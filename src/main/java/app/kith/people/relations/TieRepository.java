package app.kith.people.relations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The rows of what people are to each other. Who is linked to whom in a crowd is read by [Links].
interface TieRepository extends Repository<Tie, UUID> {
    Tie save(Tie tie);

    void delete(Tie tie);

    void flush();

    Optional<Tie> findById(UUID id);

    @Query("""
            select t
              from Tie t
             where t.first = :first
               and t.second = :second
               and t.kind = :kind
               and t.wordsKey = :words
            """)
    Optional<Tie> named(UUID first, UUID second, TieKind kind, String words);

    default Optional<Tie> named(TieKey key) {
        return named(key.first().value(), key.second().value(), key.kind(), key.words());
    }

    @Query("select t from Tie t where t.first in :people")
    List<Tie> ofFirst(Collection<UUID> people);

    @Query("select t from Tie t where t.first = :person or t.second = :person order by t.id")
    List<Tie> of(UUID person);
}
