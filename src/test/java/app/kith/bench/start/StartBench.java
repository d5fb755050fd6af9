package app.kith.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.bench.Results;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the command to the first page, as one jar and as the folder of the profile `dist` with its cache, by
/// turns; and what a browser loads that was never here.
@Tag("start")
class StartBench {
    private static final int ROUNDS = 3;
    private static final double OF_THE_JAR = 0.35;
    private static final double SIGN_IN_KB = 400;
    private static final double IN_ALL_KB = 900;
    private static final Path FOLDER = Path.of("target/bench/kith");
    private static final String EMAIL = "mira@start.example";
    private static final String PASSWORD = "harbour-lantern-42-quiet";

    private static Path jar;

    @TempDir
    Path data;

    @BeforeAll
    static void makesTheFolder() throws IOException, InterruptedException {
        try (var files = Files.list(Path.of("target"))) {
            jar = files.filter(file -> file.getFileName().toString().matches("kith-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The jar is made by ./mvnw -Pbench verify"));
        }
        var script = new ProcessBuilder("sh", ".mvn/scripts/dist.sh", jar.toString(), FOLDER.toString());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var made = script.inheritIO().start();
        assertThat(made.waitFor()).isZero();
    }

    @Test
    void startsUpToTheFirstPage() throws IOException {
        var asJar =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString());
        var asFolder = List.of(FOLDER.resolve("bin/kith").toAbsolutePath().toString());
        var jarCpu = new double[ROUNDS];
        var jarWall = new double[ROUNDS];
        var folderCpu = new double[ROUNDS];
        var folderWall = new double[ROUNDS];

        for (int round = 0; round < ROUNDS; round++) {
            try (var kith = Started.by(asJar, Files.createDirectory(data.resolve("jar" + round)))) {
                jarCpu[round] = kith.cpuMillis();
                jarWall[round] = kith.wallMillis();
            }
            try (var kith = Started.by(asFolder, Files.createDirectory(data.resolve("folder" + round)))) {
                folderCpu[round] = kith.cpuMillis();
                folderWall[round] = kith.wallMillis();
            }
        }

        var results = Results.ofThisRun();
        results.against("start to the first page, to one jar", "ms CPU", median(folderCpu), median(jarCpu), OF_THE_JAR);
        results.against("start to the first page, to one jar", "ms", median(folderWall), median(jarWall), null);
        results.write();
    }

    @Test
    void aFirstVisitLoadsLittle() throws IOException {
        var asFolder = List.of(FOLDER.resolve("bin/kith").toAbsolutePath().toString());
        var loaded = new DoubleAdder();
        double signIn;
        try (var kith = Started.by(asFolder, Files.createDirectory(data.resolve("visit")));
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            var page = chromium.newPage();
            count(page, loaded);

            page.navigate(kith.home() + "/welcome");
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            signIn = loaded.sum();
            signUp(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.navigate(kith.home() + "/people");
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }

        var results = Results.ofThisRun();
        results.add("first visit, page to sign in", "kB", signIn / 1_000, SIGN_IN_KB);
        results.add("first visit, in all", "kB", loaded.sum() / 1_000, IN_ALL_KB);
        results.write();
    }

    private static void signUp(Page page) {
        page.getByLabel("What should we call you?").fill("Mira Solheim");
        page.getByLabel("Email").fill(EMAIL);
        page.locator("vaadin-password-field input").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                .first()
                .click();
        page.getByText("Nobody here yet but you").waitFor();
    }

    /// What went over the wire, compressed as it was sent; pictures that stand in the page itself did not.
    private static void count(Page page, DoubleAdder loaded) {
        var session = page.context().newCDPSession(page);
        var sent = new HashSet<String>();
        session.send("Network.enable");
        session.on("Network.responseReceived", answer -> {
            var url = answer.getAsJsonObject("response").get("url").getAsString();
            if (url.startsWith("http")) sent.add(answer.get("requestId").getAsString());
        });
        session.on("Network.loadingFinished", finished -> {
            if (sent.contains(finished.get("requestId").getAsString())) {
                loaded.add(finished.get("encodedDataLength").getAsDouble());
            }
        });
    }

    private static double median(double[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
