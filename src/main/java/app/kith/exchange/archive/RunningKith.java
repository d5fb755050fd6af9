package app.kith.exchange.archive;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The Kith that works in a data folder, as another process sees it: it can be asked for a backup.
///
/// @param port on this computer
/// @param key see [BackDoor]
public record RunningKith(int port, String key) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// The one that works in this folder, where it says so and answers.
    public static Optional<RunningKith> in(Path folder) {
        try {
            var lines = Files.readAllLines(file(folder));
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new RunningKith(Integer.parseInt(lines.getFirst()), lines.get(1)));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    static Path file(Path folder) {
        return folder.resolve("running");
    }

    /// Has it write everything into a file.
    ///
    /// @return whether it answered; if not, it does not run any more
    public boolean backup(Path file) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:%d%s".formatted(port, BackDoor.PATH));
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request =
                    HttpRequest.newBuilder(address).header(BackDoor.KEY, key).build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var content = answer.body()) {
                if (answer.statusCode() != 200) return false;
                BackupFile.write(file, content::transferTo);
                return true;
            }
        } catch (ConnectException gone) {
            return false;
        }
    }
}
