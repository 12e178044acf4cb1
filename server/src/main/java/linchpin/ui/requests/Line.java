package linchpin.ui.requests;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The places of one {@link Lane}, and who waits for one. Whoever would wait longer than the lane's line may be, by what each took of late, is
 * told so at once: waiting for nothing costs a connection and helps nobody, and where all wait, nobody is served (E14).
 */
final class Line {

    private static final int OF_LATE = 16;

    private final Lane lane;
    private final int atOnce;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong each = new AtomicLong();

    Line(Lane lane) {
        this.lane = lane;
        this.atOnce = lane.atOnce();
        this.places = new Semaphore(atOnce, true);
    }

    /** @return whether a place was found; who has one must {@link #leave} */
    boolean enter() {
        try {
            // With a time, though none: without one it would pass by those who wait.
            return places.tryAcquire(0, TimeUnit.NANOSECONDS) || waited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean waited() throws InterruptedException {
        var with = waiting.incrementAndGet();
        try {
            return !inVain(with - 1) && places.tryAcquire(lane.patience().toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** @param ahead how many wait already */
    boolean inVain(int ahead) {
        return ahead * each.get() / atOnce > lane.line().toNanos();
    }

    int waiting() {
        return waiting.get();
    }

    /** @param entered when, as {@link System#nanoTime} said */
    void leave(long entered) {
        var took = System.nanoTime() - entered;
        each.updateAndGet(before -> before + (took - before) / OF_LATE);
        places.release();
    }
}
