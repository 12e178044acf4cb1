package linchpin.demo.cast;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** What the demonstration draws on, as somebody photographs and sends it. */
public final class Paper {

    private Paper() {}

    /**
     * @param width in pixels, as is the height
     * @param colour of the sheet
     * @return a PNG
     */
    public static byte[] png(int width, int height, Color colour, Consumer<Graphics2D> drawing) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        drawing.accept(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
