package app.kith.bench;

import app.kith.FreshStart;
import app.kith.KithTestConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.util.FileSystemUtils;

/// On a file, as Kith is installed; the same query asked again is worked out again.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url="
                    + "jdbc:h2:file:./target/bench/h2/kith;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE",
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.import.workers=0",
            "kith.test.statements=false",
        })
@ContextConfiguration(initializers = BenchOnH2.EmptyFolder.class)
// the next may start otherwise, and only one at a time has the index beside the file
@DirtiesContext
@Import({KithTestConfiguration.class, SeededWorkspace.class, MuchToDo.class})
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface BenchOnH2 {

    /// Clears away what the run before left, unless it is to be kept; what was filled in this run stays for the next.
    class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final Set<Path> EMPTIED = new HashSet<>();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var folder = folder(context.getEnvironment());
            var isToBeKept = context.getEnvironment().getProperty("bench.keep", Boolean.class, false);
            if (isToBeKept || !EMPTIED.add(folder)) return;
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /// Where the database of this context lies.
        private static Path folder(Environment environment) {
            var url = environment.getRequiredProperty("spring.datasource.url");
            return Path.of(url.replaceFirst("^jdbc:h2:file:", "").replaceFirst(";.*", ""))
                    .getParent();
        }
    }
}
