package app.kith;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/// As `KithTest`, but on an empty database of a real PostgreSQL, which runs once for all tests of a run.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {"kith.sign-up=open", "kith.jobs=false", "kith.import.workers=0", "kith.secret=nine red boats"})
@ContextConfiguration(initializers = PostgresKithTest.FreshDatabase.class)
@Import(KithTestConfiguration.class)
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PostgresKithTest {

    /// Gives each Spring context a database of its own.
    class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + create("kith" + COUNT.incrementAndGet()),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }

        /// @return the address of an empty database of this name
        public static String create(String name) {
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return Server.RUNNING.getJdbcUrl("postgres", name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /// The one server, started when it is first asked for.
    final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
