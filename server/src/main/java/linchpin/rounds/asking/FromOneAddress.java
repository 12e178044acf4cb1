package linchpin.rounds.asking;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.platform.Secrets;
import linchpin.rounds.RoundId;
import linchpin.ui.requests.Source;
import org.springframework.stereotype.Component;

/**
 * How much came from one address lately, so that one machine cannot fill a round and silence everybody else. A whole ward may share an
 * address. The address is never kept: only a number that it gives under a key made at the start, in memory, for some minutes.
 */
@Component
class FromOneAddress {

    static final int MOST = 60;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final byte[] key = new byte[32];
    private final Clock clock;
    private final Map<String, Sent> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > ADDRESSES;
        }
    };

    FromOneAddress(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    private record Sent(Instant since, int many) {}

    /** @return whether it is not too much yet, with this one */
    boolean another(RoundId round) {
        return another(Source.here(), round);
    }

    synchronized boolean another(String source, RoundId round) {
        var now = clock.instant();
        sent.values().removeIf(old -> !old.since().plus(WITHIN).isAfter(now));
        var number = HexFormat.of()
                .formatHex(Secrets.mac(key, (source + " " + round.id()).getBytes(StandardCharsets.UTF_8)));
        var sofar = sent.merge(number, new Sent(now, 1), (before, _) -> new Sent(before.since(), before.many() + 1));
        return sofar.many() <= MOST;
    }
}
