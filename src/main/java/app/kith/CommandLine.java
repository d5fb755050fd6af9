package app.kith;

import app.kith.accounts.spi.Command;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Optional;
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
    /// command
    static int run(SpringApplication kith, String... arguments) {
        var options = Stream.concat(Stream.of(arguments).skip(1), Stream.of(QUIET));
        try (var context = kith.run(options.toArray(String[]::new))) {
            return run(arguments[0], context, System.out, System.err);
        }
    }

    static int run(String name, ConfigurableApplicationContext kith, PrintStream out, PrintStream err) {
        var commands = kith.getBeanProvider(Command.class).stream()
                .sorted(Comparator.comparing(Command::name))
                .toList();
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command.run(out) ? DONE : NOT_WELL;
            }
        }
        err.printf("Kith knows no command “%s”. It knows:%n", name);
        commands.forEach(command -> err.printf("  %-12s %s%n", command.name(), command.purpose()));
        return UNKNOWN;
    }
}
