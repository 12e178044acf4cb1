package linchpin.people.arranging.settings;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew as a small PNG: whatever else came with the file, such as where it was taken, is gone, and a file that only looks like
 * a picture is none. Drawings (SVG) are refused, for they can hold scripts.
 */
final class LogoPicture {

    private static final Set<String> TAKEN = Set.of("png", "jpeg");
    private static final int WIDEST = 600;
    private static final int TALLEST = 200;

    /** Told by the first bytes; a small file can unfold into a picture that fills the memory. */
    private static final long MOST_PIXELS = 16_000_000;

    private LogoPicture() {}

    /** @return empty for what is no PNG or JPEG, or one too large to be opened */
    static Optional<byte[]> of(byte[] sent) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException broken) { // readers throw whatever they like at what is broken
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (!TAKEN.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT)) || pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            return Optional.of(png(drawnAnew(reader.read(0))));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawnAnew(BufferedImage sent) {
        var by = Math.min(1, Math.min((double) WIDEST / sent.getWidth(), (double) TALLEST / sent.getHeight()));
        var width = Math.max(1, (int) Math.round(sent.getWidth() * by));
        var height = Math.max(1, (int) Math.round(sent.getHeight() * by));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(sent, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
