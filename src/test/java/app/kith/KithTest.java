package app.kith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/// Starts the whole of Kith, once for all the tests that carry just this, on an empty database in memory and with a
/// `TestClock`. Tests keep apart by signing in as an owner of their own: `@AsOwner`, or an injected `Owner`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};QUERY_CACHE_SIZE=256",
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.import.workers=0",
        })
@Import(KithTestConfiguration.class)
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface KithTest {}
