package linchpin.platform;

import java.time.Instant;

/** Where the clock takes its moments from, when not from the machine's own: a demonstration is told as if it had taken two years. */
public interface Moments {

    Instant now();
}
