package linchpin.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RoomSketchTests {

    @Test
    void isThreePensOnPaper() throws IOException {
        var sketch = ImageIO.read(new ByteArrayInputStream(RoomSketch.png()));
        assertThat(sketch.getWidth()).isEqualTo(1_000);
        assertThat(sketch.getHeight()).isEqualTo(700);
        var colours = IntStream.range(0, 1_000 * 700)
                .map(at -> sketch.getRGB(at % 1_000, at / 1_000) & 0xffffff)
                .boxed()
                .distinct();
        assertThat(colours).contains(0xfffdf5, 0x3b3b3b, 0x2b6cb0, 0xc0392b);
    }

    /** Whoever starts the demonstration twice sees one trust, and not two. */
    @Test
    void isTheSameEachTime() {
        assertThat(RoomSketch.png()).isEqualTo(RoomSketch.png());
        assertThat(RoomSketch.SHOWS).hasSizeLessThanOrEqualTo(300);
        assertThat(RoomSketch.SAID).hasSizeLessThanOrEqualTo(500);
    }
}
