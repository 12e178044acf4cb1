package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredVectorTests {

    @Test
    void givesBackNumbersOfAVectorToThreeDigits() {
        var vector = new float[] {0, 1, -1, 0.1f, -0.0123f, 0.00001f};
        assertThat(StoredVector.vector(StoredVector.bytes(vector)))
                .usingComparatorWithPrecision(0.00005f)
                .containsExactly(vector);
    }

    @Test
    void givesBackTheVeryNumbersOfWhatWasStored() {
        var stored = StoredVector.vector(StoredVector.bytes(new float[] {0.1f, -0.0123f, 0.00001f}));
        assertThat(StoredVector.vector(StoredVector.bytes(stored))).containsExactly(stored);
    }

    @Test
    void writesTheHighestByteFirstWhateverTheMachineUsuallyDoes() {
        assertThat(StoredVector.bytes(new float[] {1})).containsExactly(0x3c, 0);
    }

    @Test
    void storesNothingOfNothing() {
        assertThat(StoredVector.vector(StoredVector.bytes(new float[0]))).isEmpty();
    }
}
