package app.kith.exchange;

import app.kith.KithTest;
import org.junit.jupiter.api.condition.EnabledIf;

@KithTest
@EnabledIf(value = "present", disabledReason = "the shared files are not beside the project")
class SharedFilesImportOnH2Tests extends SharedFilesImportTests {

    @Override
    int rows() {
        return 10_000;
    }
}
