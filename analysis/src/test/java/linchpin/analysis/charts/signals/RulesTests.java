package linchpin.analysis.charts.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import linchpin.analysis.charts.limits.Limits;
import linchpin.analysis.charts.limits.Lines;
import org.junit.jupiter.api.Test;

/** The unit figures of NHSRplotthedots 0.2.2's own tests. */
class RulesTests {

    @Test
    void seesWhereAShiftEnds() {
        assertThat(Rules.shiftEnds(bytes(1, 1, 1, 1, 1, 1, 1, 1, -1), 7)).isEqualTo(bytes(0, 0, 0, 0, 0, 0, 1, 1, 0));
        assertThat(Rules.shiftEnds(bytes(0, 0, 0, 0, 0, 0, 0), 7)).containsOnly(0);
    }

    @Test
    void seesWhereATrendEnds() {
        assertThat(trendEnds(1, 2, 3, 3, 4, 5, 6)).containsOnly(0);
        assertThat(trendEnds(2, 1, 2, 3, 4, 5, 6, 7, 3)).isEqualTo(bytes(0, 0, 0, 0, 0, 0, 0, 1, 0));
        assertThat(trendEnds(2, 7, 6, 5, 4, 3, 2, 1, 3)).isEqualTo(bytes(0, 0, 0, 0, 0, 0, 0, -1, 0));
        assertThat(trendEnds(5, 5, 5, 5, 5, 5, 5)).containsOnly(0);
    }

    @Test
    void flagsAllThatLeadsToAnEnd() {
        assertThat(Rules.partOf(bytes(0, 0, 0, 0, 0, 0, 1, 0), 7))
                .containsExactly(true, true, true, true, true, true, true, false);
        assertThat(Rules.partOf(bytes(0, 0, 0, 0, 0, 0, -1, 0), 7))
                .containsExactly(true, true, true, true, true, true, true, false);
    }

    @Test
    void seesTwoOfThreeOnOneSide() {
        assertThat(twoOfThree("0010100", "1111111")).isEqualTo("0011100");
        assertThat(twoOfThree("0011000", "1111111")).isEqualTo("0111100");
        assertThat(twoOfThree("0011000", "-1-1-1-")).isEqualTo("0000000");
        assertThat(twoOfThree("11011", "11111")).isEqualTo("11111");
    }

    private static byte[] trendEnds(double... values) {
        return Rules.trendEnds(Rules.steps(values, 0, values.length), 7);
    }

    private static String twoOfThree(String closeness, String sidedness) {
        var close = new boolean[closeness.length()];
        var sides = new byte[closeness.length()];
        for (int i = 0; i < close.length; i++) {
            close[i] = closeness.charAt(i) == '1';
            sides[i] = (byte) (sidedness.charAt(i) == '1' ? 1 : -1);
        }
        var flags = new StringBuilder();
        IntStream.range(0, close.length).forEach(i -> flags.append(Rules.twoOfThree(close, sides, i) ? 1 : 0));
        return flags.toString();
    }

    private static byte[] bytes(int... numbers) {
        var bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    /** Close 1,0,0,1,1 keeps 0,0,0,1,1. */
    @Test
    void countsOnlyPointsThatAreCloseThemselves() {
        var lines = new Lines(5);
        lines.fill(0, 5, 0, new Limits(-3, -2, 2, 3));
        var labels = new Label[5];
        new Rules(RuleSet.MDC).label(new double[] {2.5, 1, 1, 2.5, 2.6}, 0, 5, lines, labels);
        assertThat(Arrays.stream(labels).map(label -> label == Label.TWO_OF_THREE_ABOVE))
                .containsExactly(false, false, false, true, true);
    }

    @Test
    void takesRoundingForTheMean() {
        var values = DoubleStream.generate(() -> 0.1).limit(7).toArray();
        var lines = new Lines(7);
        double mean = Math.nextDown(0.1);
        lines.fill(0, 7, mean, new Limits(mean, mean, mean, mean));
        var labels = new Label[7];
        new Rules(RuleSet.MDC).label(values, 0, 7, lines, labels);
        assertThat(labels).containsOnly(Label.COMMON_CAUSE);
    }
}
