package app.kith;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// What a database's driver is told where the address of the database does not say it: PostgreSQL's, to
/// send the rows of a batch of inserts in few statements, instead of one statement for each row; H2 in
/// this process, to update a row as [LightUpdates] does.
@Component
class DatabaseSettings implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource database && database.getJdbcUrl() != null) {
            var address = database.getJdbcUrl();
            if (address.startsWith("jdbc:postgresql:")) {
                database.addDataSourceProperty("reWriteBatchedInserts", "true");
            } else if (address.startsWith("jdbc:h2:mem:") || address.startsWith("jdbc:h2:file:")) {
                database.addDataSourceProperty("DEFAULT_TABLE_ENGINE", LightUpdates.class.getName());
            }
        }
        return bean;
    }
}
