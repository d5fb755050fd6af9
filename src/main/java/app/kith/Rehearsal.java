package app.kith;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A start for practice: in an empty folder of its own, up to the first page, and ended again. Java remembers
/// what it took in a cache (JEP 483 and 514), by which each start from then on is far quicker; `bin/kith
/// make-cache` asks for it.
final class Rehearsal {
    static final String NAME = "rehearse";

    /// The page itself, and what the browser asks for next: the parts on it.
    private static final List<String> FIRST_PAGE = List.of("/welcome", "/?v-r=init&location=welcome&query=");

    private Rehearsal() {}

    static void run(SpringApplication kith) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kith-rehearsal");
        try {
            start(kith, folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void start(SpringApplication kith, Path folder) throws IOException, InterruptedException {
        try (var context = kith.run(
                "--kith.data=" + folder,
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("kith") + ";DB_CLOSE_ON_EXIT=FALSE",
                "--spring.datasource.username=kith",
                "--spring.datasource.password=kith",
                "--server.port=0",
                "--kith.jobs=false",
                "--kith.import.workers=0")) {
            if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
                visit(web.getWebServer().getPort());
            }
        }
    }

    private static void visit(int port) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()) {
            for (var path : FIRST_PAGE) {
                var page = URI.create("http://localhost:%d%s".formatted(port, path));
                var answer = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
                }
            }
        }
    }
}
