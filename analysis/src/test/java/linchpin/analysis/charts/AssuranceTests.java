package linchpin.analysis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssuranceTests {

    @Test
    void saysWhetherATargetWillBeMet() {
        assertThat(assured(Direction.INCREASE)).isEqualTo("FAIL PASS INCONSISTENT");
        assertThat(assured(Direction.DECREASE)).isEqualTo("PASS FAIL INCONSISTENT");
        assertThat(assured(Direction.NEUTRAL)).isEqualTo("NONE NONE NONE");
        assertThat(Assurance.of(3, 1, 3, Direction.INCREASE)).isEqualTo(Assurance.INCONSISTENT);
    }

    private static String assured(Direction direction) {
        return Assurance.of(4, 1, 3, direction) + " " + Assurance.of(4, 5, 7, direction) + " "
                + Assurance.of(4, 1, 5, direction);
    }
}
