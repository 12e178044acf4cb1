package linchpin.chores.running;

import java.time.Duration;

/** How long whatever failed is left alone: five seconds at first, three times as long after each failure in a row, an hour at most. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int STEPS = 6; // five seconds, six times tripled, are more than an hour

    private BackOff() {}

    /** @param failures in a row, at least one */
    static Duration after(int failures) {
        var wait = FIRST.multipliedBy((long) Math.pow(3, Math.min(failures - 1, STEPS)));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
