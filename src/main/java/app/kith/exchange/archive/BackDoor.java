package app.kith.exchange.archive;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Lets the command `backup` in while Kith runs: one process alone can open an H2 database, so the running
/// one writes the archive. Who asks has to be on this computer and to have read a key of 256 random bits,
/// made at each start and kept in the data folder for its owner's eyes only; for anybody else there is
/// nothing here.
@RestController
class BackDoor {
    static final String PATH = "/backup-by-command";
    static final String KEY = "X-Kith-Backup-Key";

    private final Archive archive;
    private final DoorKey key;

    BackDoor(Archive archive, DoorKey key) {
        this.archive = archive;
        this.key = key;
    }

    @GetMapping(PATH)
    void backup(
            @RequestHeader(name = KEY, defaultValue = "") String given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!key.fits(given) || request.getHeader("X-Forwarded-For") != null || !isHere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        archive.writeAll(response.getOutputStream());
    }

    private static boolean isHere(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        @Order(2)
        SecurityFilterChain backupDoor(HttpSecurity http) {
            return http.securityMatcher(PATH)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .build();
        }
    }

    /// The key, and the file in which it lies while Kith runs on a file of its own.
    @Component
    static class DoorKey {
        private static final Logger LOG = LoggerFactory.getLogger(DoorKey.class);
        private static final int BYTES = 32;

        private final @Nullable Path file;
        private final String key;

        DoorKey(@Value("${kith.data:./data}") String folder, @Value("${spring.datasource.url:}") String database) {
            file = database.startsWith("jdbc:h2:file:") ? RunningKith.file(Path.of(folder)) : null;
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            key = HexFormat.of().formatHex(bytes);
        }

        boolean fits(String given) {
            return file != null
                    && MessageDigest.isEqual(
                            key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        }

        @EventListener
        void ready(ApplicationReadyEvent ready) {
            if (file == null
                    || !(ready.getApplicationContext() instanceof WebServerApplicationContext context)
                    || context.getWebServer() == null
                    || context.getWebServer().getPort() <= 0) {
                return;
            }
            try {
                Files.deleteIfExists(file);
                Files.createFile(file, BackupFile.ownerOnly(file));
                Files.writeString(file, context.getWebServer().getPort() + "\n" + key + "\n");
            } catch (IOException failed) {
                LOG.warn("The command “backup” will not work while Kith runs: {}", failed.getMessage());
            }
        }

        @PreDestroy
        void close() throws IOException {
            if (file != null) Files.deleteIfExists(file);
        }
    }
}
