package app.kith.exchange.archive;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Somebody who works in a workspace of an archive.
public record ArchivedAccount(UUID id, String name, String email, boolean isOwner) {
    private static final int MOST = 1_000;

    static List<ArchivedAccount> in(ArchiveFile archive) throws IOException {
        var owners = new HashMap<UUID, Boolean>();
        var accounts = new ArrayList<ArchivedAccount>();
        try (var memberships = archive.lines("membership");
                var users = archive.lines("app_user")) {
            JsonNode row;
            while ((row = memberships.next()) != null && owners.size() < MOST) {
                owners.merge(id(row, "user_id"), text(row, "role").equals("OWNER"), Boolean::logicalOr);
            }
            for (int count = 0; (row = users.next()) != null && count < MOST; count++) {
                var id = id(row, "id");
                var isOwner = owners.get(id);
                if (isOwner != null)
                    accounts.add(new ArchivedAccount(id, text(row, "name"), text(row, "email"), isOwner));
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            throw new UnreadableArchive("The archive is damaged: it does not say whose it is.", broken);
        }
        accounts.sort(Comparator.comparing(ArchivedAccount::isOwner)
                .reversed()
                .thenComparing(ArchivedAccount::name)
                .thenComparing(ArchivedAccount::email));
        return accounts;
    }

    private static UUID id(JsonNode row, String column) {
        return UUID.fromString(text(row, column));
    }

    private static String text(JsonNode row, String column) {
        var value = row.get(column);
        if (value == null || !value.isString()) throw new IllegalArgumentException("There is no " + column);
        return value.stringValue();
    }
}
