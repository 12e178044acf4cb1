package linchpin.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");
    private static final int SCALE = 4;

    private static String read(QrCode code) throws ReaderException {
        var side = code.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        assertThat(RUN.matcher(code.path()).replaceAll("")).isEmpty();
        RUN.matcher(code.path()).results().forEach(run -> {
            for (var y = 0; y < SCALE; y++) {
                var start =
                        (Integer.parseInt(run.group(2)) * SCALE + y) * side + Integer.parseInt(run.group(1)) * SCALE;
                Arrays.fill(pixels, start, start + Integer.parseInt(run.group(3)) * SCALE, 0);
            }
        });
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Test
    void drawsAPathThatReadsAsTheText() throws ReaderException {
        var text = "https://linchpin.example.org/receipt#123456789012345678901";
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void isReadWhateverTheNumberOfTheReceipt() throws ReaderException {
        for (var number : new Random(1).ints(200, 100_000_000, 1_000_000_000).toArray()) {
            var text = "https://linchpin.example.org/receipt#%d%d123".formatted(number, number);
            assertThat(read(QrCode.of(text))).isEqualTo(text);
        }
    }
}
