package app.kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/// On a file, as Kith is installed; the same query asked again is worked out again.
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/h2/kith;OPTIMIZE_REUSE_RESULTS=FALSE",
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.import.workers=0",
        })
@ContextConfiguration(initializers = FindOnH2Bench.EmptyFolder.class)
@Import(SeededWorkspace.class)
class FindOnH2Bench extends FindBench {

    /// Clears away what the run before left.
    static class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(Path.of("target/bench/h2"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    String database() {
        return "H2";
    }

    @Override
    double wallBudget() {
        return 20;
    }

    @Override
    Double cpuBudget() {
        return 5.0;
    }
}
