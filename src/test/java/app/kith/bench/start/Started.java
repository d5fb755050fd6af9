package app.kith.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Kith in a process of its own, in an empty folder, started up to its first page.
final class Started implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 50;

    private final Process kith;
    private final String home;
    private final double wallMillis;
    private final double cpuMillis;

    private Started(Process kith, String home, double wallMillis, double cpuMillis) {
        this.kith = kith;
        this.home = home;
        this.wallMillis = wallMillis;
        this.cpuMillis = cpuMillis;
    }

    static Started by(List<String> command, Path data) {
        var before = System.nanoTime();
        try {
            var port = freePort();
            var process = new ProcessBuilder(command);
            process.environment().put("PORT", String.valueOf(port));
            process.environment().put("KITH_DATA", data.toString());
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("start.log").toFile());
            var kith = process.start();
            var home = "http://localhost:" + port;
            await(kith, home);
            var wall = (System.nanoTime() - before) / 1e6;
            var cpu = kith.toHandle().info().totalCpuDuration().orElseThrow();
            return new Started(kith, home, wall, cpu.toMillis());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// The page, and the parts on it, as the browser asks for them.
    private static void await(Process kith, String home) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!isAnswered(browser, home + "/welcome")) {
                if (!kith.isAlive() || System.nanoTime() > until) throw new IOException("Kith did not start");
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            if (!isAnswered(browser, home + "/?v-r=init&location=welcome&query=")) {
                throw new IOException("The first page has no parts");
            }
        }
    }

    private static boolean isAnswered(HttpClient browser, String address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return browser.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String home() {
        return home;
    }

    double wallMillis() {
        return wallMillis;
    }

    double cpuMillis() {
        return cpuMillis;
    }

    @Override
    public void close() {
        kith.destroy();
        kith.onExit().join();
    }
}
