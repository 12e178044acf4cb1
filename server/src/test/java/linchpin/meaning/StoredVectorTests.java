package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredVectorTests {

    @Test
    void givesBackTheVeryNumbersThatWereStored() {
        var vector = new float[] {0, -0.0f, 1, -1, Float.MIN_VALUE, 0.1f, 1e30f};
        assertThat(StoredVector.vector(StoredVector.bytes(vector))).containsExactly(vector);
    }

    @Test
    void writesTheLowestByteFirstWhateverTheMachineUsuallyDoes() {
        assertThat(StoredVector.bytes(new float[] {1})).containsExactly(0, 0, 0x80, 0x3f);
    }

    @Test
    void storesNothingOfNothing() {
        assertThat(StoredVector.vector(StoredVector.bytes(new float[0]))).isEmpty();
    }
}
