package app.kith;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/// One strategy for all the Spring contexts of a test run: each context otherwise installs its own in the static
/// SecurityContextHolder, and the beans of a cached context go on reading the old one.
@Configuration(proxyBeanMethods = false)
public class SharedSecurityStrategy {
    private static final SecurityContextHolderStrategy SHARED = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    SecurityContextHolderStrategy vaadinAwareSecurityContextHolderStrategy() {
        return SHARED;
    }
}
