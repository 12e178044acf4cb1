package linchpin.demo.leading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TillSlipTests {

    private static long ink(int fromY, int toY, int fromX, int toX) throws IOException {
        var slip = ImageIO.read(new ByteArrayInputStream(TillSlip.png()));
        return IntStream.range(fromY, toY)
                .flatMap(y -> IntStream.range(fromX, toX).map(x -> slip.getRGB(x, y) & 0xffffff))
                .filter(colour -> colour == 0x3b3b3b)
                .count();
    }

    @Test
    void hasFourAmountsOnItsRightAndWordsOnItsLeft() throws IOException {
        for (var row : new int[] {140, 200, 260, 350}) {
            assertThat(ink(row, row + 32, 190, 340)).as("row at " + row).isPositive();
            assertThat(ink(row, row + 32, 30, 150)).as("words at " + row).isPositive();
        }
        assertThat(ink(0, 30, 0, 360)).as("paper around it").isZero();
        assertThat(ink(520, 560, 0, 360)).isZero();
    }

    @Test
    void saysInWordsWhatItShowsAndAddsUp() {
        assertThat(TillSlip.SHOWS).hasSizeLessThanOrEqualTo(300).contains("£588.40");
        assertThat(32_000 + 22_000 + 4_840).isEqualTo(58_840);
        assertThat(TillSlip.png()).isEqualTo(TillSlip.png());
    }
}
