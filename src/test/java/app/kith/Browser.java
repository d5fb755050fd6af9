package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Debian's Chromium, started once for all tests. Every visit is a fresh profile, in British English and in Oslo's
/// time. When the test ends, whatever its pages wrote to the console as an error, or threw, fails it.
final class Browser {
    static final Path SCREENSHOTS = Path.of("target/screenshots");

    /// How long something may take to show, in milliseconds, on a machine that is busy.
    private static final double PATIENCE = 15_000;

    private final com.microsoft.playwright.Browser chromium;
    private final String home;
    private final List<Visit> visits = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium, String home) {
        this.chromium = chromium;
        this.home = home;
    }

    /// A window of this size, in CSS pixels.
    record Size(int width, int height) {
        static final Size DESK = new Size(1440, 900);
        static final Size PHONE = new Size(390, 844);

        boolean phone() {
            return width < 700;
        }

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    Visit open() {
        return open(Size.DESK, ColorScheme.LIGHT);
    }

    Visit open(Size size, ColorScheme scheme) {
        var profile = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(size.width(), size.height())
                .setHasTouch(size.phone())
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setTimezoneId(Owner.ZONE.getId()));
        profile.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        profile.onPage(this::guard);
        var visit = new Visit(profile.newPage());
        visits.add(visit);
        return visit;
    }

    private void guard(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add("%s (%s, on %s)".formatted(message.text(), message.location(), page.url()));
            }
        });
        page.onPageError(error -> errors.add("%s (on %s)".formatted(error, page.url())));
    }

    private void close(boolean failed, String test) {
        for (var visit : visits) {
            if (failed) {
                visit.screenshot("failed-" + test);
            }
            visit.page().context().close();
        }
        if (!failed) {
            assertThat(errors).as("errors in the browser").isEmpty();
        } else if (!errors.isEmpty()) {
            System.err.println("Errors in the browser: " + String.join("\n", errors));
        }
    }

    /// Starts Chromium before the first test that needs it, gives each test its browser and looks at it afterwards.
    static final class Started implements ParameterResolver, AfterEachCallback {
        private static final Namespace OWN = Namespace.create(Started.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(OWN).computeIfAbsent(Browser.class, type -> start(test), Browser.class);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            var browser = test.getStore(OWN).remove(Browser.class, Browser.class);
            if (browser != null) {
                var name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
                browser.close(test.getExecutionException().isPresent(), name.replaceAll("[^\\w-]+", "-"));
            }
        }

        private static Browser start(ExtensionContext test) {
            var chromium = test.getRoot().getStore(OWN).computeIfAbsent(Chromium.class);
            var port = SpringExtension.getApplicationContext(test)
                    .getEnvironment()
                    .getRequiredProperty("local.server.port");
            return new Browser(chromium.browser, "http://localhost:" + port + "/");
        }
    }

    static final class Chromium implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
