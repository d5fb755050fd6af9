package app.kith.bench.imports;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cell of a row in a file, as short to read as can be.
final class BareCell {
    private BareCell() {}

    static void write(DataOutputStream out, @Nullable Object cell) throws IOException, SQLException {
        switch (cell) {
            case null -> out.writeByte('0');
            case UUID id -> {
                out.writeByte('u');
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case String text -> write(out, text);
            case Clob text -> write(out, text.getSubString(1, (int) text.length()));
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            case Number number -> {
                out.writeByte('i');
                out.writeInt(number.intValue());
            }
            case Boolean flag -> out.writeByte(flag ? 't' : 'f');
            case OffsetDateTime time -> {
                out.writeByte('o');
                out.writeLong(time.toEpochSecond());
                out.writeInt(time.getNano());
            }
            case Date day -> write(out, day.toLocalDate());
            case LocalDate day -> write(out, day);
            default -> throw new IllegalArgumentException("A cell of " + cell.getClass());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte('s');
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, LocalDate day) throws IOException {
        out.writeByte('y');
        out.writeLong(day.toEpochDay());
    }

    static @Nullable Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case '0' -> null;
            case 'u' -> new UUID(in.readLong(), in.readLong());
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 'l' -> in.readLong();
            case 'd' -> in.readDouble();
            case 'i' -> in.readInt();
            case 't' -> true;
            case 'f' -> false;
            case 'o' -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atOffset(ZoneOffset.UTC);
            case 'y' -> LocalDate.ofEpochDay(in.readLong());
            default -> throw new IOException("No such kind of cell");
        };
    }
}
