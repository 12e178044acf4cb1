package linchpin.feedback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.platform.Secrets;
import linchpin.ui.requests.Source;
import org.springframework.stereotype.Component;

/**
 * A budget of wrong receipts for each address they come from. An address is never kept: only a number that it gives under a key made at
 * the start, in memory, for some minutes, and only of those who sent something wrong. Nobody who holds a receipt is ever slowed down.
 */
@Component
class WrongReceipts {

    static final int MOST = 30;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final byte[] key = new byte[32];
    private final Clock clock;
    private final Map<Long, Spent> spent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Spent> eldest) {
            return size() > ADDRESSES;
        }
    };

    WrongReceipts(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    private record Spent(Instant since, int wrong) {}

    /** Counts one for whoever is asking. */
    void count() {
        var source = Source.here();
        if (!source.isEmpty()) {
            count(source);
        }
    }

    /** @throws TooManyWrongReceipts when this is one too many */
    synchronized void count(String source) {
        var now = clock.instant();
        spent.values().removeIf(old -> !old.since().plus(WITHIN).isAfter(now));
        var sofar = spent.merge(
                number(source), new Spent(now, 1), (before, _) -> new Spent(before.since(), before.wrong() + 1));
        if (sofar.wrong() > MOST) {
            var until = sofar.since().plus(WITHIN);
            throw new TooManyWrongReceipts(Duration.between(now, until), LocalTime.ofInstant(until, clock.getZone()));
        }
    }

    /** @return how many addresses are remembered now */
    synchronized int remembered() {
        return spent.size();
    }

    private long number(String source) {
        return ByteBuffer.wrap(Secrets.mac(key, source.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
