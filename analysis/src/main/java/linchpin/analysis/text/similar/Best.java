package linchpin.analysis.text.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** The best slots so far, and the floor that a newcomer must reach. */
final class Best {

    /**
     * @param score likeness and what the shared words add
     * @param first the first key of those in the slot, which decides between equals
     */
    record Found(int slot, double score, double likeness, UUID first) {}

    private static final Comparator<Found> WORST_FIRST =
            Comparator.comparingDouble(Found::score).thenComparing(Found::first, Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<Found> kept = new PriorityQueue<>(WORST_FIRST);
    private volatile double floor = Double.NEGATIVE_INFINITY;

    Best(int most) {
        this.most = most;
    }

    double floor() {
        return floor;
    }

    synchronized void offer(Found found) {
        kept.add(found);
        if (kept.size() > most) {
            kept.remove();
        }
        if (kept.size() == most) {
            floor = kept.element().score;
        }
    }

    synchronized List<Found> all() {
        return new ArrayList<>(kept);
    }
}
