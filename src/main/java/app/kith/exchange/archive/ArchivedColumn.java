package app.kith.exchange.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// A column as the archive writes it: the same on every database.
record ArchivedColumn(String name, Kind kind) {

    enum Kind {
        TEXT(Types.VARCHAR),
        ID(Types.OTHER),
        WHOLE(Types.BIGINT),
        REAL(Types.DOUBLE),
        TRUTH(Types.BOOLEAN),
        DAY(Types.DATE),
        TIME(Types.TIME),
        MOMENT(Types.TIMESTAMP_WITH_TIMEZONE),
        LOCAL_MOMENT(Types.TIMESTAMP),
        BYTES(Types.VARBINARY);

        final int jdbc;

        Kind(int jdbc) {
            this.jdbc = jdbc;
        }

        /// @param name of a type, as H2 or PostgreSQL says it
        static Kind of(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "varchar", "character varying", "text" -> TEXT;
                case "uuid" -> ID;
                case "int2", "int4", "int8", "smallint", "integer", "bigint" -> WHOLE;
                case "float8", "double precision" -> REAL;
                case "bool", "boolean" -> TRUTH;
                case "date" -> DAY;
                case "time" -> TIME;
                case "timestamptz", "timestamp with time zone" -> MOMENT;
                case "timestamp" -> LOCAL_MOMENT;
                case "bytea", "binary varying", "binary large object" -> BYTES;
                default -> throw new IllegalArgumentException("The archive knows no column of type " + name);
            };
        }
    }

    /// Writes the value of this row, or nothing where there is none.
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
        switch (kind) {
            case WHOLE -> {
                var value = row.getLong(index);
                if (!row.wasNull()) json.writeNumberProperty(name, value);
            }
            case REAL -> {
                var value = row.getDouble(index);
                if (!row.wasNull()) json.writeNumberProperty(name, value);
            }
            case TRUTH -> {
                var value = row.getBoolean(index);
                if (!row.wasNull()) json.writeBooleanProperty(name, value);
            }
            default -> {
                var value = text(row, index);
                if (value != null) json.writeStringProperty(name, value);
            }
        }
    }

    private @Nullable String text(ResultSet row, int index) throws SQLException {
        return switch (kind) {
            case ID -> {
                var id = row.getObject(index, UUID.class);
                yield id == null ? null : id.toString();
            }
            case DAY -> {
                var day = row.getObject(index, LocalDate.class);
                yield day == null ? null : day.toString();
            }
            case TIME -> {
                var time = row.getObject(index, LocalTime.class);
                yield time == null ? null : DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            }
            case MOMENT -> {
                var moment = row.getObject(index, OffsetDateTime.class);
                yield moment == null
                        ? null
                        : moment.toInstant().truncatedTo(ChronoUnit.MICROS).toString();
            }
            case LOCAL_MOMENT -> {
                var moment = row.getObject(index, LocalDateTime.class);
                yield moment == null
                        ? null
                        : moment.truncatedTo(ChronoUnit.MICROS).toString();
            }
            case BYTES -> {
                var bytes = row.getBytes(index);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
            default -> row.getString(index);
        };
    }

    /// Sets the parameter of an insert to what the archive says.
    ///
    /// @throws IllegalArgumentException or a subclass of it, or a date that cannot be, where it is no such value
    void set(PreparedStatement insert, int index, @Nullable JsonNode value) throws SQLException {
        if (value == null || value.isNull()) {
            insert.setNull(index, kind == Kind.ID ? Types.OTHER : kind.jdbc);
            return;
        }
        switch (kind) {
            case WHOLE -> insert.setLong(index, value.longValue());
            case REAL -> insert.setDouble(index, value.doubleValue());
            case TRUTH -> insert.setBoolean(index, value.booleanValue());
            case ID -> insert.setObject(index, UUID.fromString(value.stringValue()));
            case DAY -> insert.setObject(index, LocalDate.parse(value.stringValue()));
            case TIME -> insert.setObject(index, LocalTime.parse(value.stringValue()));
            case MOMENT ->
                insert.setObject(index, Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC));
            case LOCAL_MOMENT -> insert.setObject(index, LocalDateTime.parse(value.stringValue()));
            case BYTES -> insert.setBytes(index, Base64.getDecoder().decode(value.stringValue()));
            default -> insert.setString(index, value.stringValue());
        }
    }
}
