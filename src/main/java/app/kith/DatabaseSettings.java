package app.kith;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// What PostgreSQL's driver is told where the address of the database does not say it: to send the rows of a
/// batch of inserts in few statements, instead of one statement for each row.
@Component
class DatabaseSettings implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource database
                && database.getJdbcUrl() != null
                && database.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            database.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return bean;
    }
}
