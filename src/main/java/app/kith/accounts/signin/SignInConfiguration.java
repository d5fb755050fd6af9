package app.kith.accounts.signin;

import app.kith.accounts.EmailAddress;
import app.kith.accounts.Users;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    private static final int STRENGTH = 12; // about a quarter of a second on a server of 2026

    @Bean
    static PasswordEncoder passwordEncoder() {
        var id = "bcrypt-sha384";
        return new DelegatingPasswordEncoder(id, Map.of(id, new DigestedBcrypt(STRENGTH)));
    }

    @Bean
    UserDetailsService usersByEmail(Users users) {
        return typed -> {
            try {
                return users.byEmail(new EmailAddress(typed))
                        .orElseThrow(() -> new UsernameNotFoundException("No such user"));
            } catch (IllegalArgumentException e) {
                throw new UsernameNotFoundException("Not an email", e);
            }
        };
    }

    @Bean
    PersistentTokenRepository rememberMeTokens(DataSource database) {
        var tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(database);
        return tokens;
    }
}
