package app.kith.exchange.archive;

import app.kith.accounts.spi.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `backup FILE` and `restore FILE`.
@Configuration(proxyBeanMethods = false)
class ArchiveCommands {

    @Bean
    Command backupCommand(Archive archive) {
        return new OfAFile("backup", "FILE: writes everything into one file, also while Kith runs.") {
            @Override
            boolean run(Path file, PrintStream out) throws IOException {
                BackupFile.write(file, archive::writeAll);
                out.printf("Everything is in %s. %s%n", file, BackupFile.ADVICE);
                return true;
            }
        };
    }

    @Bean
    Command restoreCommand(Archive archive, JdbcClient sql) {
        return new OfAFile("restore", "FILE: fills an empty Kith with what a backup holds.") {
            @Override
            boolean run(Path file, PrintStream out) throws IOException {
                var rows = archive.restore(file);
                out.printf("Restored %s.%n", ArchiveContents.said(rows));
                lockedOut(sql)
                        .forEach(email -> out.printf(
                                "%s has no password here yet: java -jar kith.jar password %s%n", email, email));
                return true;
            }
        };
    }

    private static List<String> lockedOut(JdbcClient sql) {
        return sql.sql("select email from app_user where password_hash = ? order by email")
                .param(Archive.NO_PASSWORD)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// A command that names a file.
    private abstract static class OfAFile implements Command {
        private final String name;
        private final String purpose;

        OfAFile(String name, String purpose) {
            this.name = name;
            this.purpose = purpose;
        }

        abstract boolean run(Path file, PrintStream out) throws IOException;

        @Override
        public String name() {
            return name;
        }

        @Override
        public String purpose() {
            return purpose;
        }

        @Override
        public boolean run(List<String> words, PrintStream out) {
            if (words.size() != 1) {
                out.printf("Say which file: %s FILE%n", name);
                return false;
            }
            try {
                return run(Path.of(words.getFirst()), out);
            } catch (UnreadableArchive refused) {
                out.println(refused.getMessage());
            } catch (InvalidPathException | IOException failed) {
                out.printf("%s cannot be used: %s%n", words.getFirst(), failed.getMessage());
            }
            return false;
        }
    }
}
