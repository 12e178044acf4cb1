package linchpin.analysis.text.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundedVectorTests {

    private final Random random = new Random(20261130);
    private final float[] vector = Invented.direction(random);

    @Test
    void givesBackEachNumberToHalfAStepOfTheLargest() {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        assertThat(RoundedVector.of(vector).floats())
                .usingComparatorWithPrecision(largest / 127 * 0.51f)
                .containsExactly(vector);
    }

    @Test
    void isOfUnitLengthWhateverWasRounded() {
        var kept = RoundedVector.of(vector).floats();
        assertThat(Invented.product(kept, kept)).isCloseTo(1, within(1e-6));
    }

    @Test
    void isTheSameOnceItIsKeptAgain() {
        var kept = RoundedVector.of(vector);
        assertThat(RoundedVector.of(kept.floats())).isEqualTo(kept).hasSameHashCodeAs(kept);
        assertThat(RoundedVector.kept(kept.bytes())).isEqualTo(kept);
    }

    @Test
    void givesTheProductOfWhatItGivesBack() {
        var asked = Invented.direction(random);
        var kept = RoundedVector.of(vector);
        assertThat(kept.product(asked)).isCloseTo(Invented.product(kept.floats(), asked), within(1e-6));
        assertThat(kept.product(asked)).isCloseTo(Invented.product(vector, asked), within(0.005));
    }

    @Test
    void holdsTheLargestAsAHundredAndTwentySevenWhateverItsSign() {
        var plain = new float[SimilarComments.DIMENSIONS];
        plain[0] = -0.8f;
        plain[1] = 0.6f;
        plain[2] = 0.002f;
        assertThat(RoundedVector.of(plain).bytes()).startsWith(-127, 95, 0);
    }

    @Test
    void keepsZerosOfZeros() {
        assertThat(RoundedVector.of(new float[SimilarComments.DIMENSIONS]).floats())
                .containsOnly(0);
    }

    @Test
    void isRefusedWhereItIsNotAsLongAsAVectorIs() {
        assertThatThrownBy(() -> RoundedVector.of(new float[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoundedVector.kept(new byte[772])).hasMessageContaining("772");
    }
}
