package app.kith;

import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// What tests have instead of, and beside, the beans of Kith.
@TestConfiguration(proxyBeanMethods = false)
public class KithTestConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /// As few rounds as bcrypt allows: tests make many users.
    @Bean
    @Primary
    static PasswordEncoder fastPasswordEncoder() {
        var few = 4;
        return new DelegatingPasswordEncoder("test", Map.of("test", new BCryptPasswordEncoder(few)));
    }

    /// Benches do without, since listening costs time.
    @Bean
    @ConditionalOnProperty(name = "kith.test.statements", matchIfMissing = true)
    static Statements.Listener statements() {
        return new Statements.Listener();
    }

    @Bean
    Owner owner(Users users, Workspaces workspaces) {
        return new Owner(users, workspaces);
    }

    @Bean
    AsOwner.Context asOwner(Owner owner) {
        return new AsOwner.Context(owner);
    }
}
