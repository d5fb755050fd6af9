package app.kith.accounts.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.kith.accounts.Users;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    /// Not the view's own path, which Vaadin takes out of the protection against forged requests.
    static final String SIGN_IN_PATH = "sign-in";

    /// Vaadin sends its instructions as functions to be evaluated and styles shadow roots from script, hence the two
    /// exceptions; everything else comes from this server. Pictures may also be drawn in the page.
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain frontDoor(
            HttpSecurity http,
            AbstractRememberMeServices rememberMe,
            Users users,
            SecurityContextHolderStrategy contexts) {
        return http.with(
                        vaadin(),
                        vaadin -> vaadin.loginView(WelcomeView.class)
                                // an unknown address is answered by the page that says so
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.loginProcessingUrl("/" + SIGN_IN_PATH)
                        .usernameParameter("email")
                        .failureHandler(new RefusedSignIn()))
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()))
                .addFilterBefore(new EndedSessions(users, contexts), RememberMeAuthenticationFilter.class)
                .headers(SecurityConfiguration::secure)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/*.css", "/error").permitAll())
                .build();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers) {
        // before Vaadin answers, for its answer is sent from further in than these filters see
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                })
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
    }
}
