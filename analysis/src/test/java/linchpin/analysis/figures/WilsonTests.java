package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTests {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.277533",
        "10, 10, 0.722467, 1",
        "8, 10, 0.490162, 0.943318",
        "81, 263, 0.255289, 0.366210",
        "95, 100, 0.888250, 0.978456",
        "1, 4, 0.045587, 0.699358"
    })
    void agreesWithThePublishedFigures(long part, long whole, double lower, double upper) {
        var found = Wilson.of(part, whole, Wilson.Z95);
        assertThat(found.lower()).isCloseTo(lower, within(1e-6));
        assertThat(found.upper()).isCloseTo(upper, within(1e-6));
    }

    @Test
    void narrowsWithASmallerZ() {
        assertThat(Wilson.of(8, 10, 1).lower())
                .isGreaterThan(Wilson.of(8, 10, Wilson.Z95).lower());
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0, Wilson.Z95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2, Wilson.Z95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 2, Wilson.Z95));
    }
}
