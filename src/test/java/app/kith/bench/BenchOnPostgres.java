package app.kith.bench;

import app.kith.FreshStart;
import app.kith.KithTestConfiguration;
import app.kith.PostgresKithTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/// On a real PostgreSQL.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.import.workers=0",
            "kith.test.statements=false",
        })
@ContextConfiguration(initializers = PostgresKithTest.FreshDatabase.class)
@Import({KithTestConfiguration.class, SeededWorkspace.class, MuchToDo.class})
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface BenchOnPostgres {}
