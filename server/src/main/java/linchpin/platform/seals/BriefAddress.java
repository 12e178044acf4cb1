package linchpin.platform.seals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import linchpin.platform.Secrets;
import org.springframework.stereotype.Component;

/**
 * The end of an address that leads back to a page for a while, for somebody who has no session: it holds a few words, sealed, and the moment
 * it was made. Nothing is kept of it. Once it has closed, whoever finds it in a history or a log has a row of letters.
 */
@Component
public class BriefAddress {

    /** How long it leads there. */
    public static final Duration OPEN = Duration.ofMinutes(15);

    private static final byte[] PLACE = "address".getBytes(StandardCharsets.UTF_8);

    private final Seal seal;
    private final Clock clock;

    BriefAddress(Secrets secrets, Clock clock) {
        this.seal = new Seal(secrets, "brief addresses");
        this.clock = clock;
    }

    /** @return letters, digits, hyphens and low lines */
    public String of(String words) {
        var text = words.getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(Long.BYTES + text.length)
                .putLong(clock.instant().getEpochSecond())
                .put(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(plain.array(), PLACE));
    }

    /** @return its words; empty once it has closed, and for anything that is none */
    public Optional<String> read(String address) {
        return sealed(address).flatMap(bytes -> seal.open(bytes, PLACE)).flatMap(this::open);
    }

    private Optional<String> open(byte[] plain) {
        var bytes = ByteBuffer.wrap(plain);
        var made = Instant.ofEpochSecond(bytes.getLong());
        return made.plus(OPEN).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(StandardCharsets.UTF_8.decode(bytes).toString());
    }

    private static Optional<byte[]> sealed(String address) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
