package app.kith;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Looks at the port, the data folder and the database before anything else is started, so that what is wrong
/// is said at once and plainly. Makes the data folder where there is none, for its owner's eyes only.
class StartUpChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int SECONDS_FOR_DATABASE = 10;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port >= 0) { // below, nothing is served
            port(port);
        }
        var folder = environment.getProperty("kith.data", "./data");
        var url = environment.getProperty("spring.datasource.url", "");
        if (url.startsWith(H2_FILE + folder)) {
            dataFolder(Path.of(folder));
        } else if (url.startsWith("jdbc:postgresql:")) {
            database(url, environment);
        }
    }

    /// @throws CannotStart where another program listens there, or this user may not
    static void port(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException e) {
            var refused = String.valueOf(e.getMessage()).contains("ermission");
            throw refused ? notAllowed(port) : CannotStart.portTaken(port);
        } catch (IOException e) {
            throw notAllowed(port);
        }
    }

    private static CannotStart notAllowed(int port) {
        return new CannotStart(
                "You may not open port %d. Start Kith on one from 1024 up: PORT=8090 ./mvnw spring-boot:run"
                        .formatted(port));
    }

    /// @throws CannotStart where it cannot be made or written, or another Kith works in it
    static void dataFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unusable(folder, "is a file, not a folder");
        }
        try {
            make(folder);
        } catch (IOException e) {
            throw unusable(folder, "cannot be made");
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder, "cannot be written to");
        }
        notInUse(folder, folder.resolve("kith.mv.db"));
    }

    private static void make(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var ownerOnly = PosixFilePermissions.fromString("rwx------");
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static void notInUse(Path folder, Path database) {
        if (!Files.exists(database)) {
            return;
        }
        try (var file = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock == null) {
                throw inUse(folder);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } catch (IOException e) {
            throw unusable(folder, "holds a database that cannot be written to");
        }
    }

    private static CannotStart inUse(Path folder) {
        return new CannotStart(
                "Another Kith is working in the data folder %s. Stop it first, or name another folder: %s"
                        .formatted(shown(folder), "KITH_DATA=/path/to/folder ./mvnw spring-boot:run"));
    }

    private static CannotStart unusable(Path folder, String why) {
        return new CannotStart(
                "The data folder %s %s. Name another one: KITH_DATA=/path/to/folder ./mvnw spring-boot:run"
                        .formatted(shown(folder), why));
    }

    private static Path shown(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /// @throws CannotStart where the database does not answer or does not let Kith in
    static void database(String url, Environment environment) {
        DriverManager.setLoginTimeout(SECONDS_FOR_DATABASE);
        var user = environment.getProperty("spring.datasource.username", "");
        var password = environment.getProperty("spring.datasource.password", "");
        try {
            DriverManager.getConnection(url, user, password).close();
        } catch (SQLException e) {
            throw new CannotStart(noDatabase(withoutSecrets(url), user, String.valueOf(e.getSQLState())));
        }
    }

    /// The classes of PostgreSQL's error codes: 28 not authorised, 3D no such database, 08 no connection.
    private static String noDatabase(String url, String user, String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "28" ->
                "PostgreSQL at %s does not let the user %s in. Check KITH_DB_USER and KITH_DB_PASSWORD."
                        .formatted(url, user);
            case "3D" -> "PostgreSQL has no database named in %s. Create it, or check KITH_DB_URL.".formatted(url);
            default -> "PostgreSQL does not answer at %s. Start it, or check KITH_DB_URL.".formatted(url);
        };
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
