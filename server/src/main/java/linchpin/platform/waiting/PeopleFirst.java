package linchpin.platform.waiting;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Who of those outside waits for a page of this process just now, so that work which nobody waits for can let them go first. */
@Component
public final class PeopleFirst {

    /** As long as nobody came for so long, nobody is there. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(1);

    /** Work goes on a little however many come. */
    private static final long LONGEST_WAIT = 10;

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long lastCame = System.nanoTime() - QUIET;

    /** Somebody waits; who says so must {@link #served}. */
    public void came() {
        waiting.incrementAndGet();
        lastCame = System.nanoTime();
    }

    /** Somebody has their answer. */
    public void served() {
        waiting.decrementAndGet();
    }

    /** @return whether somebody waits, or did a moment ago */
    public boolean there() {
        return waiting.get() > 0 || System.nanoTime() - lastCame < QUIET;
    }

    /** Waits, but not for long, until everybody has their answer. */
    public void goFirst() throws InterruptedException {
        for (var waited = 0; waited < LONGEST_WAIT && waiting.get() > 0; waited++) {
            Thread.sleep(1);
        }
    }
}
