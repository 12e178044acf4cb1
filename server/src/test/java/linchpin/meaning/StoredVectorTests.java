package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredVectorTests {

    @Test
    void givesBackEachNumberToAThirtyThousandthOfTheLargest() {
        var vector = new float[] {0, 0.2f, -0.3f, 0.1f, -0.0123f, 0.00001f};
        assertThat(StoredVector.vector(StoredVector.bytes(vector)))
                .usingComparatorWithPrecision(0.3f / 60_000)
                .containsExactly(vector);
    }

    @Test
    void givesBackTheVeryNumbersOfWhatWasStoredBefore() {
        var stored = StoredVector.vector(StoredVector.bytes(new float[] {0.1f, -0.0123f, 0.00001f}));
        assertThat(StoredVector.vector(StoredVector.bytes(stored))).containsExactly(stored);
    }

    @Test
    void writesTheHighestByteFirstWhateverTheMachineUsuallyDoes() {
        assertThat(StoredVector.bytes(new float[] {1, -0.5f})).containsExactly(0x3f, 0x80, 0, 0, 0x7f, 0xff, 0xc0, 0);
    }

    @Test
    void storesNothingButZerosOfZeros() {
        assertThat(StoredVector.vector(StoredVector.bytes(new float[3]))).containsExactly(0, 0, 0);
    }

    @Test
    void storesNothingOfNothing() {
        assertThat(StoredVector.vector(StoredVector.bytes(new float[0]))).isEmpty();
        assertThat(StoredVector.vector(new byte[] {1})).isEmpty();
    }
}
