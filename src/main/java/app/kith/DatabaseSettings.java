package app.kith;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// What a database's driver is told where the address of the database does not say it: PostgreSQL's, to
/// send the rows of a batch of inserts in few statements, instead of one statement for each row; H2 in
/// this process, to update a row as [LightUpdates] does and not to keep the results of queries, since whoever asks
/// the same again comes by another connection, and each change would go through all that is kept.
@Component
class DatabaseSettings implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource database && database.getJdbcUrl() != null) {
            var address = database.getJdbcUrl();
            if (address.startsWith("jdbc:postgresql:")) {
                database.addDataSourceProperty("reWriteBatchedInserts", "true");
            } else if (address.startsWith("jdbc:h2:mem:") || address.startsWith("jdbc:h2:file:")) {
                tell(database, "DEFAULT_TABLE_ENGINE", LightUpdates.class.getName());
                tell(database, "OPTIMIZE_REUSE_RESULTS", "FALSE");
            }
        }
        return bean;
    }

    /// H2 refuses to be told one thing by the address and another besides.
    private static void tell(HikariDataSource database, String setting, String value) {
        if (!database.getJdbcUrl().toUpperCase(Locale.ROOT).contains(";" + setting + "=")) {
            database.addDataSourceProperty(setting, value);
        }
    }
}
