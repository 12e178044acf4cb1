package linchpin.figures.published.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import linchpin.support.Proves;
import org.junit.jupiter.api.Test;

/**
 * Somebody takes published numbers from one another, in pairs, in threes, and in any number with any factors, to find a group of few
 * people (I6). What is known to be empty they leave out of account.
 */
@Proves("I6")
class DifferencingTests {

    private static final int SMALLEST = 10;
    private static final long PRIME = 1_000_000_007L;

    /** All pairs of all that is published of each organisation, until a hundred thousand of them told the size of a group. */
    @Test
    void findsNoSmallGroupInPairsOfWhichAHundredThousandTellOne() {
        var random = new Random(4);
        var groups = 0L;
        while (groups < 100_000) {
            var made = new MadeUp(random, SMALLEST);
            var sizes = differences(made);
            groups += sizes.size();
            assertThat(sizes).allMatch(size -> size >= SMALLEST);
        }
    }

    @Test
    void findsNoSmallGroupInAHundredThousandThrees() {
        var random = new Random(5);
        var tried = 0;
        var groups = 0;
        while (tried < 100_000) {
            var made = new MadeUp(random, SMALLEST);
            if (made.told.size() < 3) {
                continue;
            }
            for (var i = 0; i < 500; i++, tried++) {
                var size = three(made, random);
                groups += size >= 0 ? 1 : 0;
                assertThat(size < 1 || size >= SMALLEST)
                        .as("a group of %d", size)
                        .isTrue();
            }
        }
        assertThat(groups).as("attempts that found a group at all").isGreaterThan(5_000);
    }

    @Test
    void wouldFindOneIfNothingWereHidden() {
        var random = new Random(4);
        var made = new MadeUp(random, 1);
        assertThat(differences(made)).anyMatch(size -> size < SMALLEST);
        assertThat(IntStream.range(0, 10_000).mapToLong(_ -> three(made, random)))
                .anyMatch(size -> size > 0 && size < SMALLEST);
    }

    @Test
    void wouldFindOneInAPairIfOnlyTheSmallOnesThemselvesWereHidden() {
        var made = new MadeUp(new Random(4), 1);
        made.told.removeIf(told -> told.value() < SMALLEST);
        assertThat(differences(made)).anyMatch(size -> size < SMALLEST);
    }

    @Test
    void findsNoSmallGroupWhateverIsAddedAndSubtracted() {
        var random = new Random(7);
        var hidden = 0;
        for (var world = 0; world < 60; world++) {
            var made = new MadeUp(random, SMALLEST);
            var span = span(made);
            for (var group : small(made)) {
                assertThat(contains(span, vector(made, group))).isFalse();
                hidden++;
            }
        }
        assertThat(hidden).as("small groups looked for").isGreaterThan(1_000);
    }

    @Test
    void wouldWorkOneOutIfOnlyTheSmallOnesThemselvesWereHidden() {
        var random = new Random(7);
        var found = 0;
        for (var world = 0; world < 60; world++) {
            var made = new MadeUp(random, 1);
            made.told.removeIf(told -> told.value() < SMALLEST);
            var span = span(made);
            found += (int) small(made).stream()
                    .filter(group -> contains(span, vector(made, group)))
                    .count();
        }
        assertThat(found).isPositive();
    }

    /** @return the sizes of all groups that follow from one published number less another, those that lie within it, without empty ones */
    private static List<Long> differences(MadeUp made) {
        var sizes = new ArrayList<Long>();
        for (var whole : made.told) {
            for (var part : within(made, whole.groups())) {
                var rest = (BitSet) whole.groups().clone();
                rest.andNot(part.groups());
                if (whole.value() > part.value()) {
                    assertThat(made.size(rest)).isEqualTo(whole.value() - part.value());
                    sizes.add(whole.value() - part.value());
                }
            }
        }
        return sizes;
    }

    /** @return the size of the group that the attempt finds; -1 for none */
    private static long three(MadeUp made, Random random) {
        var sum = new int[made.sizes.length];
        var first = made.told.get(random.nextInt(made.told.size()));
        add(made, sum, first.groups(), 1);
        for (var i = 1; i < 3; i++) {
            // Half of them lie within the first: only there a difference is a group.
            var from = random.nextBoolean() ? made.told : within(made, first.groups());
            add(made, sum, from.get(random.nextInt(from.size())).groups(), random.nextInt(3) == 0 ? 1 : -1);
        }
        var sign = 0;
        for (var each : sum) {
            if (each != 0 && (Math.abs(each) > 1 || each == -sign)) {
                return -1;
            }
            sign = each == 0 ? sign : each;
        }
        var size = 0L;
        for (var i = 0; i < sum.length; i++) {
            size += Math.abs(sum[i]) * made.sizes[i];
        }
        return size;
    }

    private static List<MadeUp.Told> within(MadeUp made, BitSet groups) {
        return made.told.stream()
                .filter(told -> {
                    var outside = (BitSet) told.groups().clone();
                    outside.andNot(groups);
                    outside.andNot(made.known);
                    return outside.isEmpty();
                })
                .toList();
    }

    private static void add(MadeUp made, int[] sum, BitSet groups, int factor) {
        groups.stream().filter(group -> !made.known.get(group)).forEach(group -> sum[group] += factor);
    }

    /** @return every group of few that somebody might ask for by place, answer and theme */
    private static List<BitSet> small(MadeUp made) {
        var asked = new ArrayList<IntPredicate>();
        asked.add(_ -> true);
        for (var i = 0; i < 4; i++) {
            var answer = i;
            asked.add(kind -> kind >> MadeUp.THEMES == answer);
            asked.add(kind -> kind >> MadeUp.THEMES == answer && MadeUp.about(kind, 1));
        }
        for (var i = 1; i <= MadeUp.THEMES; i++) {
            var theme = i;
            asked.add(kind -> MadeUp.about(kind, theme));
            asked.add(kind -> !MadeUp.about(kind, theme));
        }
        var small = new ArrayList<BitSet>();
        for (var place : made.places) {
            for (var which : asked) {
                var group = made.groups(0, place, which);
                if (made.size(group) > 0 && made.size(group) < SMALLEST) {
                    small.add(group);
                }
            }
        }
        return small;
    }

    private static long[] vector(MadeUp made, BitSet groups) {
        var vector = new long[made.sizes.length / 2]; // the first quarter: another has no group in common with it
        groups.stream()
                .filter(group -> group < vector.length && !made.known.get(group))
                .forEach(group -> vector[group] = 1);
        return vector;
    }

    private static List<long[]> span(MadeUp made) {
        var span = new ArrayList<long[]>();
        for (var told : made.told) {
            var rest = reduced(span, vector(made, told.groups()));
            if (leading(rest) < rest.length) {
                span.add(rest);
            }
        }
        return span;
    }

    private static boolean contains(List<long[]> span, long[] vector) {
        return leading(reduced(span, vector)) == vector.length;
    }

    private static long[] reduced(List<long[]> span, long[] vector) {
        var rest = vector.clone();
        for (var base : span) {
            var lead = leading(base);
            if (rest[lead] != 0) {
                var factor = rest[lead] * inverse(base[lead]) % PRIME;
                for (var i = lead; i < rest.length; i++) {
                    rest[i] = Math.floorMod(rest[i] - factor * base[i], PRIME);
                }
            }
        }
        return rest;
    }

    private static int leading(long[] vector) {
        var lead = 0;
        while (lead < vector.length && vector[lead] == 0) {
            lead++;
        }
        return lead;
    }

    private static long inverse(long number) {
        return java.math.BigInteger.valueOf(number)
                .modInverse(java.math.BigInteger.valueOf(PRIME))
                .longValueExact();
    }
}
