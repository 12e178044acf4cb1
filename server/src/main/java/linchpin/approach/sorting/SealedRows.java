package linchpin.approach.sorting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import linchpin.approach.ApproachRefused;
import linchpin.approach.AskListId;
import linchpin.approach.LeftOut;
import linchpin.notices.Channel;
import linchpin.organisation.PlaceId;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.seals.Seal;
import org.springframework.stereotype.Component;

/**
 * What was looked through, on the page of whoever looks and nowhere else: sealed, for that person in that organisation, for one hour. So nothing
 * is kept of a list that nobody stands for in the end.
 */
@Component
public class SealedRows {

    static final Duration OPEN = Duration.ofHours(1);

    /** Forms are no larger than a megabyte, and this one has other fields. */
    private static final int LONGEST = 900_000;

    private final Seal seal;
    private final Clock clock;

    SealedRows(Secrets secrets, Clock clock) {
        this.seal = new Seal(secrets, "lists that are looked through");
        this.clock = clock;
    }

    /**
     * A list as it was looked through; sent twice, it is the same list.
     *
     * @param words the version of the words that were read with it
     */
    public record Looked(AskListId id, int words, List<Row> rows, Map<LeftOut, Integer> left) {}

    /**
     * @param words the version of the words that are read with it: these are stood for, and no later ones
     * @return letters, digits, hyphens and low lines
     */
    public String close(Sorted sorted, int words) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeUTF(UUID.randomUUID().toString());
            out.writeLong(clock.instant().getEpochSecond());
            out.writeInt(words);
            out.writeInt(sorted.left().size());
            for (var left : sorted.left().entrySet()) {
                out.writeUTF(left.getKey().name());
                out.writeInt(left.getValue());
            }
            out.writeInt(sorted.rows().size());
            for (var row : sorted.rows()) {
                out.writeUTF(row.channel().name());
                out.writeUTF(row.address());
                out.writeUTF(row.place().id().toString());
                out.writeLong(row.left().toEpochDay());
                out.writeInt(row.others().size());
                for (var other : row.others()) {
                    out.writeUTF(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(bytes.toByteArray(), whose()));
        if (sealed.length() > LONGEST) {
            throw ApproachRefused.tooMany(ReadPeople.MOST / 2);
        }
        return sealed;
    }

    private static byte[] whose() {
        var scope = Tenancy.current();
        return (scope.organisation() + " " + scope.account()).getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws ApproachRefused where it is too long ago, or is somebody else's */
    public Looked open(String sealed) {
        return bytes(sealed)
                .flatMap(bytes -> seal.open(bytes, whose()))
                .flatMap(this::read)
                .orElseThrow(ApproachRefused::lookedThroughLongAgo);
    }

    private static Optional<byte[]> bytes(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> others(DataInputStream in) throws IOException {
        var others = new ArrayList<String>();
        for (var n = in.readInt(); n > 0; n--) {
            others.add(in.readUTF());
        }
        return List.copyOf(others);
    }

    private Optional<Looked> read(byte[] bytes) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            var id = new AskListId(UUID.fromString(in.readUTF()));
            if (Instant.ofEpochSecond(in.readLong()).plus(OPEN).isBefore(clock.instant())) {
                return Optional.empty();
            }
            var words = in.readInt();
            var left = new EnumMap<LeftOut, Integer>(LeftOut.class);
            for (var n = in.readInt(); n > 0; n--) {
                left.put(LeftOut.valueOf(in.readUTF()), in.readInt());
            }
            var rows = new ArrayList<Row>();
            for (var n = in.readInt(); n > 0; n--) {
                rows.add(new Row(
                        Channel.valueOf(in.readUTF()),
                        in.readUTF(),
                        new PlaceId(UUID.fromString(in.readUTF())),
                        LocalDate.ofEpochDay(in.readLong()),
                        others(in)));
            }
            return Optional.of(new Looked(id, words, rows, left));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
