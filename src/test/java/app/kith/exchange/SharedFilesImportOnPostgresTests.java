package app.kith.exchange;

import app.kith.PostgresKithTest;
import org.junit.jupiter.api.condition.EnabledIf;

@PostgresKithTest
@EnabledIf(value = "present", disabledReason = "the shared files are not beside the project")
class SharedFilesImportOnPostgresTests extends SharedFilesImportTests {

    @Override
    int rows() {
        return 2_500;
    }
}
