package linchpin.chores;

import java.time.Duration;
import java.util.Set;

/**
 * When a chore is done. One that follows something costs nothing while nothing happens: the database tells of it, in the transaction that
 * makes it happen ({@code platform.ring} in a migration). That it is done from time to time all the same only mends what nobody told.
 *
 * @param follows what it is done after, as the modules it happens in name it
 * @param apart how much time lies at least between one turn and one that something happening brings about
 * @param atLeastEvery how long it waits when nothing happens, more or less, for not all are to come at once
 * @param turn how long it is done at a stretch, before others have their turn
 */
public record Rhythm(Set<String> follows, Duration apart, Duration atLeastEvery, Duration turn) {

    private static final Duration TURN = Duration.ofSeconds(2);

    /** Done within a second when any of this happens, and every hour or so. */
    public static Rhythm following(String... what) {
        return new Rhythm(Set.of(what), Duration.ofSeconds(1), Duration.ofHours(1), TURN);
    }

    /** Done whenever so much time has passed. */
    public static Rhythm every(Duration time) {
        return new Rhythm(Set.of(), time, time, TURN);
    }

    /** However much happens, no more than once in so much time. */
    public Rhythm apart(Duration time) {
        return new Rhythm(follows, time, atLeastEvery, turn);
    }

    /** However little happens. */
    public Rhythm atLeastEvery(Duration time) {
        return new Rhythm(follows, apart, time, turn);
    }

    /** For what costs much to begin. Nobody else's turn comes sooner for it, so no longer than half a minute. */
    public Rhythm inTurnsOf(Duration time) {
        return new Rhythm(follows, apart, atLeastEvery, time);
    }
}
