package contactpoint.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of one table in PostgreSQL's binary form for `COPY`.
final class CopyRows {
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
    };
    private static final int BIGINT = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    private final int columns;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);

    /// @param columns of the table, each given once in every row
    CopyRows(int columns) {
        this.columns = columns;
        write(() -> {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CopyRows row() {
        write(() -> out.writeShort(columns));
        return this;
    }

    CopyRows uuid(UUID value) {
        write(() -> {
            out.writeInt(16);
            out.writeLong(value.getMostSignificantBits());
            out.writeLong(value.getLeastSignificantBits());
        });
        return this;
    }

    CopyRows text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows bytes(byte @Nullable [] value) {
        write(() -> {
            if (value == null) {
                out.writeInt(-1);
            } else {
                out.writeInt(value.length);
                out.write(value);
            }
        });
        return this;
    }

    CopyRows integer(int value) {
        write(() -> {
            out.writeInt(4);
            out.writeInt(value);
        });
        return this;
    }

    CopyRows flag(@Nullable Boolean value) {
        return bytes(value == null ? null : new byte[] {(byte) (value ? 1 : 0)});
    }

    CopyRows day(@Nullable LocalDate value) {
        write(() -> {
            if (value == null) {
                out.writeInt(-1);
            } else {
                out.writeInt(4);
                out.writeInt((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
            }
        });
        return this;
    }

    CopyRows instant(Instant value) {
        write(() -> {
            out.writeInt(8);
            out.writeLong(ChronoUnit.MICROS.between(FIRST_INSTANT, value));
        });
        return this;
    }

    CopyRows numbers(List<Long> values) {
        write(() -> {
            out.writeInt(values.isEmpty() ? 12 : 20 + values.size() * 12);
            out.writeInt(values.isEmpty() ? 0 : 1);
            out.writeInt(0);
            out.writeInt(BIGINT);
            if (!values.isEmpty()) {
                out.writeInt(values.size());
                out.writeInt(1);
            }
            for (var value : values) {
                out.writeInt(8);
                out.writeLong(value);
            }
        });
        return this;
    }

    /// All rows, with the end mark. Nothing is added afterwards.
    byte[] finished() {
        write(() -> out.writeShort(-1));
        return bytes.toByteArray();
    }
}
