package app.kith.channels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChannelRepository extends Repository<Channel, UUID> {
    Channel saveAndFlush(Channel channel);

    Optional<Channel> findById(UUID id);

    void delete(Channel channel);

    @Query("select c from Channel c order by c.nameKey")
    List<Channel> all();

    @Query("select c from Channel c where c.nameKey in :keys")
    List<Channel> withKeys(Collection<String> keys);
}
