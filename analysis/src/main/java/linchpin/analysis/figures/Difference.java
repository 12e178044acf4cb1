package linchpin.analysis.figures;

/**
 * How a share differs from what it was, and whether that may be chance.
 *
 * <p>The interval is Newcombe's, made of two score intervals (method 10 of Newcombe 1998, Statistics in Medicine 17:873-890): it stays within
 * what is possible and is honest where one of the shares is nothing, which is what a solved matter looks like. Chances are Fisher's, exact for
 * any numbers, both denominators taken into account: that so few (or so many) of those who said it should fall into the later time, if it
 * made no difference when they spoke.
 *
 * @param before how many of how many
 * @param since how many of how many, later
 */
public record Difference(Share before, Share since) {

    /** Half of the interval: 95 times in 100 the true difference lies within both halves. */
    private static final double Z = Wilson.Z95;

    /** @return the share since less the share before, -1 to 1 */
    public double found() {
        return since.fraction() - before.fraction();
    }

    /** @return the lower bound of the true difference, in 95 of a hundred times */
    public double lower() {
        return found()
                - away(
                        before.fraction() - wilson(before).upper(),
                        since.fraction() - wilson(since).lower());
    }

    /** @return the upper bound of the true difference, in 95 of a hundred times */
    public double upper() {
        return found()
                + away(
                        before.fraction() - wilson(before).lower(),
                        since.fraction() - wilson(since).upper());
    }

    private static Wilson wilson(Share share) {
        return Wilson.of(share.part(), share.whole(), Z);
    }

    private static double away(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    /** @return the chance of so few since, or fewer, if nothing had changed */
    public double chanceOfSoFew() {
        return chance(fewest(), since.part());
    }

    /** @return the chance of so many since, or more, if nothing had changed */
    public double chanceOfSoMany() {
        return chance(since.part(), most());
    }

    private long all() {
        return before.part() + since.part();
    }

    private long fewest() {
        return Math.max(0, all() - before.whole());
    }

    private long most() {
        return Math.min(all(), since.whole());
    }

    private double chance(long from, long to) {
        long peak = peak();
        double some = 0;
        double whole = 0;
        double weight = 1; // from the most likely number outwards, so that nothing runs over
        for (long k = peak; k <= most() && weight > 0; k++) {
            whole += weight;
            some += from <= k && k <= to ? weight : 0;
            weight *= next(k);
        }
        weight = 1;
        for (long k = peak - 1; k >= fewest() && weight > 0; k--) {
            weight /= next(k);
            whole += weight;
            some += from <= k && k <= to ? weight : 0;
        }
        return Math.min(1, some / whole);
    }

    private long peak() {
        double likely = (all() + 1.0) * (since.whole() + 1.0) / (before.whole() + since.whole() + 2.0);
        return Math.clamp((long) likely, fewest(), most());
    }

    /** @return how much likelier one more than so many is than so many */
    private double next(long k) {
        return (double) (all() - k) / (k + 1) * (since.whole() - k) / (before.whole() - all() + k + 1.0);
    }

    /**
     * @param before how many of how many spoke of something
     * @param chance that is still taken for chance
     * @return how many must have spoken since for it to be told from chance that none of them does any more; 0 where nobody did before
     */
    public static long enoughToTell(Share before, double chance) {
        if (before.part() == 0) {
            return 0;
        }
        long least = 1;
        while (chanceOfNone(before, least) > chance) {
            least *= 2;
        }
        long less = least / 2;
        while (least - less > 1) {
            long middle = (less + least) / 2;
            if (chanceOfNone(before, middle) > chance) {
                less = middle;
            } else {
                least = middle;
            }
        }
        return least;
    }

    private static double chanceOfNone(Share before, long since) {
        return new Difference(before, new Share(0, since)).chanceOfSoFew();
    }
}
