package app.kith.exchange.export;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads everything as it was at one moment, whatever others change meanwhile.
@Component
public class Snapshot {
    private final DataSource database;
    private final PlatformTransactionManager transactions;
    private final EntityManager entities;

    Snapshot(DataSource database, PlatformTransactionManager transactions, EntityManager entities) {
        this.database = database;
        this.transactions = transactions;
        this.entities = entities;
    }

    /// Runs the work in one transaction that only reads.
    void read(Runnable work) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(isolation());
        transaction.executeWithoutResult(status -> work.run());
    }

    /// Between two pages: what the last one needed is no longer held in memory.
    void turnPage() {
        entities.clear();
    }

    /// The level at which all statements of a transaction see the same moment. On H2, repeatable read keeps
    /// the moment table by table, each from when it is first read; PostgreSQL would watch the reads of a
    /// serializable transaction for nothing.
    public static int isolation(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2")
                ? Connection.TRANSACTION_SERIALIZABLE
                : Connection.TRANSACTION_REPEATABLE_READ;
    }

    private int isolation() {
        try (var connection = database.getConnection()) {
            return isolation(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be reached", failed);
        }
    }
}
