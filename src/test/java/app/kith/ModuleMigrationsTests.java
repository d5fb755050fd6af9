package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModuleMigrationsTests {
    private final ModuleMigrations migrations = new ModuleMigrations();

    @Test
    void flywayLooksInItsFoldersAndNotInAListOfAllThereAre() {
        var prepared = Flyway.configure()
                .locations("classpath:db/migration/accounts")
                .resourceProvider(new Everything())
                .load();

        var told = (Flyway) migrations.postProcessAfterInitialization(prepared, "flyway");

        assertThat(told.getConfiguration().getResourceProvider()).isNull();
        assertThat(told.getConfiguration().getLocations())
                .isEqualTo(prepared.getConfiguration().getLocations());
    }

    @Test
    void whatNeedsNoChangeStaysAsItIs() {
        var usual = Flyway.configure().load();

        assertThat(migrations.postProcessAfterInitialization(usual, "flyway")).isSameAs(usual);
        assertThat(migrations.postProcessAfterInitialization("another", "bean")).isEqualTo("another");
    }

    private static final class Everything implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String... suffixes) {
            return List.of();
        }
    }
}
