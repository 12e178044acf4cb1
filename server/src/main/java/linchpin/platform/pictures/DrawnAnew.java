package linchpin.platform.pictures;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew: whatever else came with the file, such as where it was taken and with which telephone, is gone, and a file that only
 * looks like a picture is none. PNG, JPEG and the first picture of a GIF are taken; drawings (SVG) are refused, for they can hold scripts.
 *
 * @param mediaType as in {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the database, and compared by nobody
public record DrawnAnew(byte[] bytes, String mediaType, int width, int height) {

    private static final Set<String> TAKEN = Set.of("png", "jpeg", "gif");

    /** Told by the first bytes; a small file can unfold into a picture that fills the memory. */
    private static final long MOST_PIXELS = 50_000_000;

    /** A photograph is read so coarsely that it fits into about this many pixels. */
    private static final long READ_PIXELS = 8_000_000;

    private static final int LARGEST_PNG = 600_000;
    private static final float QUALITY = 0.85f;

    /** One at a time: each needs tens of megabytes while it is drawn. */
    private static final Object ONE_AT_A_TIME = new Object();

    /**
     * The largest that a picture may become; a smaller one stays as large as it is.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Fit(int width, int height) {

        private double of(int wide, int tall) {
            return Math.min(1, Math.min((double) width / wide, (double) height / tall));
        }
    }

    /** @return as a PNG, which may be seen through; empty for what is no picture that we take, or one too large to be opened */
    public static Optional<DrawnAnew> png(byte[] sent, Fit fit) {
        return drawn(sent, fit).flatMap(image -> written(() -> png(image)));
    }

    /** @return as a PNG where that is small, as drawings are, else as a JPEG; empty as for {@link #png} */
    public static Optional<DrawnAnew> small(byte[] sent, Fit fit) {
        return drawn(sent, fit)
                .flatMap(image -> written(() -> {
                    var png = png(image);
                    return png.bytes().length <= LARGEST_PNG ? png : jpeg(image);
                }));
    }

    private static Optional<BufferedImage> drawn(byte[] sent, Fit fit) {
        synchronized (ONE_AT_A_TIME) {
            return read(sent).map(image -> upright(image, HowHeld.of(sent), fit));
        }
    }

    private static Optional<BufferedImage> read(byte[] sent) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException broken) { // readers throw whatever they like at what is broken
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (!TAKEN.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) || pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            var every = (int) Math.ceil(Math.sqrt((double) pixels / READ_PIXELS));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage sent, int held, Fit fit) {
        var lies = held > 4; // on its side
        var wide = lies ? sent.getHeight() : sent.getWidth();
        var tall = lies ? sent.getWidth() : sent.getHeight();
        var by = fit.of(wide, tall);
        var width = Math.max(1, (int) Math.round(wide * by));
        var height = Math.max(1, (int) Math.round(tall * by));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.scale((double) width / wide, (double) height / tall);
        pen.drawImage(sent, turned(held, wide, tall), null);
        pen.dispose();
        return drawn;
    }

    /** The eight ways of Exif: mirrored, turned, or both. */
    private static AffineTransform turned(int held, int wide, int tall) {
        return switch (held) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, tall);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, tall);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, wide, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, wide, tall);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, tall);
            default -> new AffineTransform();
        };
    }

    @FunctionalInterface
    private interface Writing {
        DrawnAnew write() throws IOException;
    }

    private static Optional<DrawnAnew> written(Writing writing) {
        try {
            return Optional.of(writing.write());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static DrawnAnew png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new DrawnAnew(bytes.toByteArray(), "image/png", image.getWidth(), image.getHeight());
    }

    /** What may be seen through becomes white: a JPEG knows no other way. */
    private static DrawnAnew jpeg(BufferedImage image) throws IOException {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(opaque, null, null), how);
        } finally {
            writer.dispose();
        }
        return new DrawnAnew(bytes.toByteArray(), "image/jpeg", image.getWidth(), image.getHeight());
    }
}
