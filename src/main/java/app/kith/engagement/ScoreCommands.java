package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.Command;
import java.io.PrintStream;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the command line can do with scores, in every workspace.
@Configuration(proxyBeanMethods = false)
class ScoreCommands {

    @Bean
    Command checkCommand(Workspaces workspaces, Engagement engagement) {
        return new InEveryWorkspace(
                "check",
                "Works out every score anew from the interactions and names each difference.",
                workspaces,
                engagement) {
            @Override
            CheckReport work() {
                return engagement.check();
            }
        };
    }

    @Bean
    Command recomputeCommand(Workspaces workspaces, Engagement engagement) {
        return new InEveryWorkspace(
                "recompute",
                "Writes every score anew from the interactions, then checks them.",
                workspaces,
                engagement) {
            @Override
            CheckReport work() {
                engagement.recomputeAll();
                return engagement.check();
            }
        };
    }

    /// Says what differs, workspace by workspace.
    private abstract static class InEveryWorkspace implements Command {
        private final String name;
        private final String purpose;
        private final Workspaces workspaces;

        /// What it is done with.
        final Engagement engagement;

        InEveryWorkspace(String name, String purpose, Workspaces workspaces, Engagement engagement) {
            this.name = name;
            this.purpose = purpose;
            this.workspaces = workspaces;
            this.engagement = engagement;
        }

        /// Does it in the workspace of this thread.
        abstract CheckReport work();

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
            var isWell = true;
            for (var workspace : workspaces.all()) {
                isWell &= workspaces.inWorkspace(workspace, () -> {
                    var report = work();
                    out.printf("%s: %s%n", workspaces.settings().name(), report.sentence());
                    report.differences().forEach(one -> out.printf("  %s%n", one.line()));
                    return report.isWell();
                });
            }
            return isWell;
        }
    }
}
