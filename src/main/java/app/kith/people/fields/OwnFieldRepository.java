package app.kith.people.fields;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnFieldRepository extends Repository<OwnField, UUID> {
    OwnField saveAndFlush(OwnField field);

    Optional<OwnField> findById(UUID id);

    void delete(OwnField field);

    @Query("select f from OwnField f order by f.placeInList, f.nameKey")
    List<OwnField> all();

    @Query("select f from OwnField f where f.nameKey = :key")
    Optional<OwnField> withKey(String key);
}
