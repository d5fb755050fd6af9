package app.kith.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which of the two databases this is, for what is done otherwise on each.
@Component
class DatabaseKind {
    private final boolean isPostgres;

    DatabaseKind(@Value("${spring.datasource.url}") String address) {
        this.isPostgres = address.startsWith("jdbc:postgresql:");
    }

    boolean isPostgres() {
        return isPostgres;
    }
}
