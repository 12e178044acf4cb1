package linchpin.ui.links;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code, drawn for the screen or for paper. */
public final class QrCode {

    private static final int QUIET = 4; // the empty rim that readers need
    /**
     * The pattern laid over the modules so that they do not clump. To seek the best of eight by the standard's marks takes eight times as long,
     * and of 5,000 receipts' codes 12 were not read by ZXing then, and all with this one.
     */
    private static final int MASK = 7;

    private static final int PIXELS = 12; // of one module on paper: 600 dpi at the size of our poster

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        var hints = Map.of(
                EncodeHintType.MARGIN,
                QUIET,
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.QR_MASK_PATTERN,
                MASK);
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text is too long for a QR code", e);
        }
    }

    /** @return how many modules it is wide and high, the rim included */
    public int size() {
        return modules.getWidth();
    }

    /** @return its dark modules as the path of an SVG, one unit a module, one stroke a run */
    public String path() {
        var path = new StringBuilder();
        for (var y = 0; y < size(); y++) {
            for (var x = 0; x < size(); x++) {
                var start = x;
                while (x < size() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start);
                    path.append("v1H").append(start).append('z');
                }
            }
        }
        return path.toString();
    }

    /** @return a PNG as a data address */
    public String image() {
        var image = new BufferedImage(size() * PIXELS, size() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0x000000 : 0xffffff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
