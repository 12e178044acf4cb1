package linchpin.analysis.tally.places;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.exact.Fraction;

/**
 * The places go to those options that together give every part of the voters something. A voter of whose options one is chosen counts once for
 * it, for a second a half more, for a third a third more: so whoever has got much already weighs less than whoever has got nothing. What one
 * voter weighs is the share of their group, divided by all of it who laid a dot. All ways to fill the places are looked at; where several are
 * best, what stands in all of them is chosen, and the rest of them is level.
 */
public final class Spread implements Choosing {

    private final int places;
    private final List<String> options;
    private final Map<String, List<Map<String, Integer>>> byGroup;

    /**
     * Of what voters want.
     *
     * @param places how many there are
     * @param options in the order in which they were published
     * @param byGroup the ballots that count, with dots by option
     */
    public Spread(int places, List<String> options, Map<String, List<Map<String, Integer>>> byGroup) {
        this.places = places;
        this.options = options;
        this.byGroup = byGroup;
    }

    /** Voters who want the same, with what they weigh for each number of theirs that is chosen. */
    private record Alike(long wanted, BigInteger[] worth) {}

    @Override
    public Filled filled(Map<String, Fraction> shares, Map<String, Fraction> totals) {
        var best = best(alike(weights(shares)));
        var always = best.stream().reduce(-1L, (one, other) -> one & other);
        var sometimes = best.stream().reduce(0L, (one, other) -> one | other) & ~always;
        return new Filled(
                Choosing.among(totals, option -> has(always, option)),
                Choosing.among(totals, option -> has(sometimes, option)));
    }

    private boolean has(long some, String option) {
        return (some & bit(option)) != 0;
    }

    private long bit(String option) {
        return 1L << options.indexOf(option);
    }

    /** @return what those weigh together who want the same options */
    private Map<Long, Fraction> weights(Map<String, Fraction> shares) {
        var weights = new HashMap<Long, Fraction>();
        byGroup.forEach((group, ballots) -> {
            var wanted =
                    ballots.stream().map(this::wanted).filter(some -> some != 0).toList();
            var share = shares.getOrDefault(group, Fraction.ZERO);
            if (!wanted.isEmpty() && share.signum() > 0) {
                var each = share.over(Fraction.of(wanted.size()));
                wanted.forEach(some -> weights.merge(some, each, Fraction::plus));
            }
        });
        return weights;
    }

    private long wanted(Map<String, Integer> dots) {
        return dots.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .mapToLong(entry -> bit(entry.getKey()))
                .reduce(0, (one, other) -> one | other);
    }

    /** In whole numbers of one common part, so that nothing is rounded and adding is quick. */
    private List<Alike> alike(Map<Long, Fraction> weights) {
        var part = BigInteger.ONE;
        for (var weight : weights.values()) {
            part = common(part, weight.denominator());
        }
        for (int n = 2; n <= places; n++) {
            part = part.multiply(BigInteger.valueOf(n));
        }
        var alike = new ArrayList<Alike>();
        for (var entry : weights.entrySet()) {
            var worth = new BigInteger[places + 1];
            worth[0] = BigInteger.ZERO;
            for (int n = 1; n <= places; n++) {
                worth[n] =
                        worth[n - 1].add(entry.getValue().over(Fraction.of(n)).in(part));
            }
            alike.add(new Alike(entry.getKey(), worth));
        }
        return alike;
    }

    private static BigInteger common(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private List<Long> best(List<Alike> alike) {
        var best = new ArrayList<Long>();
        var most = BigInteger.ONE.negate();
        var end = 1L << options.size();
        var small = small(alike);
        var wanted = alike.stream().mapToLong(Alike::wanted).toArray();
        var worths = alike.stream()
                .map(one -> Arrays.stream(one.worth())
                        .mapToLong(BigInteger::longValue)
                        .toArray())
                .toList();
        for (long some = (1L << places) - 1; some < end; some = next(some)) {
            var worth = small ? BigInteger.valueOf(quick(some, worths, wanted)) : worth(some, alike);
            var better = worth.compareTo(most);
            if (better > 0) {
                best.clear();
                most = worth;
            }
            if (better >= 0) {
                best.add(some);
            }
        }
        return best;
    }

    /** Whether all of them together are a number that the processor adds by itself: as good as always, and many times as quick. */
    private boolean small(List<Alike> alike) {
        return alike.stream()
                        .map(one -> one.worth()[places])
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .bitLength()
                < Long.SIZE;
    }

    private static long quick(long some, List<long[]> worths, long[] wanted) {
        long worth = 0;
        for (int i = 0; i < wanted.length; i++) {
            worth += worths.get(i)[Long.bitCount(some & wanted[i])];
        }
        return worth;
    }

    private static BigInteger worth(long some, List<Alike> alike) {
        var worth = BigInteger.ZERO;
        for (var one : alike) {
            worth = worth.add(one.worth()[Long.bitCount(some & one.wanted())]);
        }
        return worth;
    }

    /** @return the next larger number with as many ones */
    private static long next(long some) {
        var lowest = some & -some;
        var ripple = some + lowest;
        return ripple | (((some ^ ripple) >>> 2) / lowest);
    }
}
