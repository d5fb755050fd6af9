package app.kith;

import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.exchange.demo.DemoNetwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class BrowserTestConfiguration {

    @Bean
    @Primary
    Clock clockFromAFixedDay() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), TestClock.START));
    }

    @Bean
    Owner owner(Users users, Workspaces workspaces) {
        return new Owner(users, workspaces);
    }

    @Bean
    DemoOwner demoOwner(Owner owner, Workspaces workspaces, DemoNetwork demo) {
        return new DemoOwner(owner, workspaces, demo);
    }
}
