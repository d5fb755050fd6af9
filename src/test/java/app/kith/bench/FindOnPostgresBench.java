package app.kith.bench;

import app.kith.PostgresKithTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"kith.sign-up=open", "kith.jobs=false", "kith.import.workers=0"})
@ContextConfiguration(initializers = PostgresKithTest.FreshDatabase.class)
@Import(SeededWorkspace.class)
class FindOnPostgresBench extends FindBench {
    @Autowired
    JdbcTemplate jdbc;

    @Override
    String database() {
        return "PostgreSQL";
    }

    @Override
    double wallBudget() {
        return 40;
    }

    @Override
    Double cpuBudget() {
        return null;
    }

    /// What the server does by itself after a while.
    @Override
    void prepare() {
        jdbc.execute("vacuum analyze");
    }
}
