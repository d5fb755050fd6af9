package app.kith;

import app.kith.accounts.spi.Command;
import app.kith.exchange.archive.BackupFile;
import app.kith.exchange.archive.RunningKith;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs a [Command] with the whole of Kith behind it, but without a web server and without work in the
/// background.
final class CommandLine {
    private static final String[] QUIET = {"--server.port=-1", "--kith.jobs=false", "--kith.import.workers=0"};

    private static final int DONE = 0;
    private static final int NOT_WELL = 1;
    private static final int UNKNOWN = 2;

    private CommandLine() {}

    /// The command named by the arguments: the first of them, unless it is an option.
    static Optional<String> named(String... arguments) {
        return Stream.of(arguments)
                .limit(1)
                .filter(first -> !first.startsWith("-"))
                .findFirst();
    }

    /// @param arguments the command and options after it
    /// @return the code to end the program with: 0 where all is well, 1 where it is not, 2 for an unknown
    ///     command
    static int run(SpringApplication kith, String... arguments) {
        var done = byTheRunning(arguments);
        if (done.isPresent()) return done.getAsInt();
        var options = Stream.concat(Stream.of(arguments).filter(word -> word.startsWith("-")), Stream.of(QUIET));
        try (var context = kith.run(options.toArray(String[]::new))) {
            return run(words(arguments), context, System.out, System.err);
        }
    }

    /// A backup of a Kith that runs on a database of its own is written by that one: nobody else can open it.
    ///
    /// @return the code to end with; empty where no Kith runs there
    private static OptionalInt byTheRunning(String... arguments) {
        var words = words(arguments);
        if (words.size() != 2 || !words.getFirst().equals("backup")) return OptionalInt.empty();
        try {
            var running = RunningKith.in(dataFolder(arguments));
            if (running.isEmpty() || !running.get().backup(Path.of(words.getLast()))) return OptionalInt.empty();
            System.out.printf("Everything is in %s. %s%n", words.getLast(), BackupFile.ADVICE);
            return OptionalInt.of(DONE);
        } catch (IOException | InvalidPathException failed) {
            System.err.printf("%s cannot be used: %s%n", words.getLast(), failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return OptionalInt.of(NOT_WELL);
    }

    private static Path dataFolder(String... arguments) {
        var option = "--kith.data=";
        var environment = System.getenv("KITH_DATA");
        return Path.of(Stream.of(arguments)
                .filter(word -> word.startsWith(option))
                .map(word -> word.substring(option.length()))
                .findFirst()
                .orElse(environment == null ? "./data" : environment));
    }

    /// The command and what stands after it, without options.
    static List<String> words(String... arguments) {
        return Stream.of(arguments).filter(word -> !word.startsWith("-")).toList();
    }

    static int run(List<String> words, ConfigurableApplicationContext kith, PrintStream out, PrintStream err) {
        var name = words.getFirst();
        var commands = kith.getBeanProvider(Command.class).stream()
                .sorted(Comparator.comparing(Command::name))
                .toList();
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command.run(words.subList(1, words.size()), out) ? DONE : NOT_WELL;
            }
        }
        err.printf("Kith knows no command “%s”. It knows:%n", name);
        commands.forEach(command -> err.printf("  %-12s %s%n", command.name(), command.purpose()));
        return UNKNOWN;
    }
}
