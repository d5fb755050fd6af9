package app.kith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Starts Kith as it is built, with its optimised frontend, on a port of its own and an empty database in
/// memory, once for all the tests that carry this. Time begins at `TestClock.START` and runs, so that a day
/// is the same day whenever the tests run. A test is given the [Browser] it asks for; anything that goes
/// wrong in there fails it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1",
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.beside-pages=true",
            "vaadin.productionMode=true",
        })
@Import(BrowserTestConfiguration.class)
@ExtendWith(Browser.Started.class)
@interface BrowserTest {}
