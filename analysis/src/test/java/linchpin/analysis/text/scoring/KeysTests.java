package linchpin.analysis.text.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTests {

    private static Keys keys(long... keys) throws IOException {
        var bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
        bytes.asLongBuffer().put(keys);
        return new Keys(new DataInputStream(new ByteArrayInputStream(bytes.array())), keys.length);
    }

    @Test
    void tellsWhereEachKeyStood() throws IOException {
        var many = new Random(1).longs(5_000).toArray();
        var keys = keys(many);
        for (var at = 0; at < many.length; at++) {
            assertThat(keys.place(many[at])).isEqualTo(at);
        }
        assertThat(new Random(2).longs(5_000).filter(key -> keys.place(key) >= 0))
                .isEmpty();
    }

    /** Keys that want the same place in the table push each other on, round its end as well. */
    @Test
    void tellsThemApartWhereTheyCrowd() throws IOException {
        var keys = keys(7, 7 + 16, 7 + 32, 15, 15 + 16, -1);
        assertThat(keys.place(7)).isEqualTo(0);
        assertThat(keys.place(7 + 32)).isEqualTo(2);
        assertThat(keys.place(15 + 16)).isEqualTo(4);
        assertThat(keys.place(-1)).isEqualTo(5);
        assertThat(keys.place(7 + 48)).isNegative();
        assertThat(keys().place(7)).isNegative();
    }
}
