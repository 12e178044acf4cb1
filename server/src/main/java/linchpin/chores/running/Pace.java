package linchpin.chores.running;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How a node goes about chores.
 *
 * @param threads how many chores it does at once. Each uses a connection of those for the background, an import two; with two of the bell,
 *     chores take eight of ten while three imports are at work, and seldom more than four; the scheduler has three of those for pages
 * @param look how often it looks for what is due, besides when something happened
 * @param heartbeat how often it says that it is still at something; whoever misses four is gone, and another goes on
 * @param hearing how it makes sure that it hears what happens
 * @param rests whether nothing is to be begun just now
 */
public record Pace(int threads, Duration look, Duration heartbeat, Bell.Patience hearing, BooleanSupplier rests) {

    static final int MISSED = 4;

    /** Never rests. */
    public Pace(int threads, Duration look, Duration heartbeat, Bell.Patience hearing) {
        this(threads, look, heartbeat, hearing, () -> false);
    }

    static Pace usual(BooleanSupplier rests) {
        return new Pace(3, Duration.ofSeconds(10), Duration.ofSeconds(5), Bell.Patience.USUAL, rests);
    }
}
