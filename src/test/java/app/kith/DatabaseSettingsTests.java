package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTests {
    private final DatabaseSettings settings = new DatabaseSettings();

    @Test
    void postgresTakesTheRowsOfABatchInFewStatements() {
        try (var database = at("jdbc:postgresql://localhost/kith")) {
            settings.postProcessBeforeInitialization(database, "dataSource");

            assertThat(database.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
        }
    }

    @Test
    void h2InThisProcessUpdatesARowAsKithTellsIt() {
        try (var database = at("jdbc:h2:mem:settings")) {
            settings.postProcessBeforeInitialization(database, "dataSource");

            assertThat(database.getDataSourceProperties())
                    .containsEntry("DEFAULT_TABLE_ENGINE", LightUpdates.class.getName())
                    .containsEntry("OPTIMIZE_REUSE_RESULTS", "FALSE");
        }
    }

    @Test
    void whatTheAddressSaysIsLeftAsItIs() {
        try (var database = at("jdbc:h2:mem:settings;optimize_reuse_results=TRUE")) {
            settings.postProcessBeforeInitialization(database, "dataSource");

            assertThat(database.getDataSourceProperties()).doesNotContainKey("OPTIMIZE_REUSE_RESULTS");
        }
    }

    @Test
    void aServerOfH2IsToldNothingItWouldNotKnow() {
        try (var database = at("jdbc:h2:tcp://localhost/kith")) {
            settings.postProcessBeforeInitialization(database, "dataSource");

            assertThat(database.getDataSourceProperties()).isEmpty();
        }
    }

    private static HikariDataSource at(String address) {
        var database = new HikariDataSource();
        database.setJdbcUrl(address);
        return database;
    }
}
