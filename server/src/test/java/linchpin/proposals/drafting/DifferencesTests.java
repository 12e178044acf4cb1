package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linchpin.proposals.drafting.Differences.Same;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static List<Same> between(String left, String right) {
        return Differences.between(letters(left), letters(right));
    }

    @Test
    void findNothingInCommonWhereThereIsNothing() {
        assertThat(between("abc", "xyz")).isEmpty();
        assertThat(between("", "xyz")).isEmpty();
        assertThat(between("", "")).isEmpty();
    }

    @Test
    void findOneRunWhereAllIsTheSame() {
        assertThat(between("abc", "abc")).containsExactly(new Same(0, 0, 3));
    }

    @Test
    void findWhatStandsBeforeAndAfterAChange() {
        assertThat(between("abXde", "abYYde")).containsExactly(new Same(0, 0, 2), new Same(3, 4, 2));
    }

    @Test
    void findWhatStandsAroundWhatWasTakenOut() {
        assertThat(between("abcde", "abde")).containsExactly(new Same(0, 0, 2), new Same(3, 2, 2));
        assertThat(between("abde", "abcde")).containsExactly(new Same(0, 0, 2), new Same(2, 3, 2));
    }

    /** Against every way to choose letters: few letters, so that there is much to confuse. */
    @Test
    void findAsMuchInCommonAsThereIs() {
        var random = new Random(43);
        for (var round = 0; round < 300; round++) {
            var left = text(random);
            var right = text(random);
            var runs = between(left, right);
            assertThat(runs.stream().mapToInt(Same::length).sum())
                    .as("%s and %s", left, right)
                    .isEqualTo(longest(left, right));
            standsInBoth(runs, left, right);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> "abc".charAt(random.nextInt(3)))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static void standsInBoth(List<Same> runs, String left, String right) {
        var before = new Same(0, 0, 0);
        for (var run : runs) {
            assertThat(left.substring(run.left(), run.leftEnd()))
                    .isEqualTo(right.substring(run.right(), run.rightEnd()));
            assertThat(run.left()).isGreaterThanOrEqualTo(before.leftEnd());
            assertThat(run.right()).isGreaterThanOrEqualTo(before.rightEnd());
            before = run;
        }
    }

    private static int longest(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var without = Math.max(longest(left.substring(1), right), longest(left, right.substring(1)));
        return left.charAt(0) == right.charAt(0)
                ? Math.max(without, 1 + longest(left.substring(1), right.substring(1)))
                : without;
    }
}
