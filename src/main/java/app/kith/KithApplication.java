package app.kith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Kith: a relationship-focused personal CRM.
@SpringBootApplication
@Modulithic(systemName = "Kith")
@EnableScheduling
@Push
@LoadDependenciesOnStartup(UI.class) // none but what every page needs; each page brings its own
@NpmPackage(value = "@fontsource-variable/instrument-sans", version = "5.3.0")
@CssImport("@fontsource-variable/instrument-sans/wght.css")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("kith.css")
@StyleSheet("kith-shell.css")
@StyleSheet("kith-phone-shell.css")
@StyleSheet("kith-parts.css")
@StyleSheet("kith-lists.css")
@StyleSheet("kith-today.css")
@StyleSheet("kith-people.css")
@StyleSheet("kith-person.css")
@StyleSheet("kith-log.css")
@StyleSheet("kith-import.css")
@StyleSheet("kith-file.css")
@StyleSheet("kith-imports.css")
@StyleSheet("kith-map.css")
@StyleSheet("kith-run.css")
@StyleSheet("kith-welcome.css")
@StyleSheet("kith-phone.css")
@StyleSheet("kith-print.css")
public class KithApplication implements AppShellConfigurator {

    public static void main(String[] args) throws IOException, InterruptedException {
        var kith = new SpringApplication(KithApplication.class);
        kith.addListeners(new StartUpChecks());
        if (CommandLine.named(args).filter(Rehearsal.NAME::equals).isPresent()) {
            Rehearsal.run(kith);
            return;
        }
        if (CommandLine.named(args).isPresent()) {
            System.exit(CommandLine.run(kith, args));
        }
        kith.run(args);
    }

    /// The only source of time; tests put their own in its place.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
