package linchpin.platform.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnAnewTests {

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static final DrawnAnew.Fit HEAD = new DrawnAnew.Fit(600, 200);
    private static final DrawnAnew.Fit PAGE = new DrawnAnew.Fit(400, 400);

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void isDrawnAnewAsAPngThatFitsTheHead(String format) throws IOException {
        var png = DrawnAnew.png(picture(format, 1500, 250), HEAD).orElseThrow().bytes();
        assertThat(Arrays.copyOfRange(png, 1, 4)).isEqualTo("PNG".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(png).getWidth()).isEqualTo(600);
        assertThat(read(png).getHeight()).isEqualTo(100);
    }

    @Test
    void isNotBlownUpWhereItIsSmall() throws IOException {
        var drawn = DrawnAnew.png(picture("png", 40, 20), HEAD).orElseThrow();
        assertThat(drawn.width()).isEqualTo(40);
        assertThat(drawn.height()).isEqualTo(20);
    }

    /** A telephone writes into a picture where it was taken. */
    @Test
    void losesWhateverElseWasInTheFile() throws IOException {
        var sent = picture("png", 40, 20);
        var said = chunk("tEXt", "Comment\0taken at 1 Elm Road");
        var with = new ByteArrayOutputStream();
        with.write(sent, 0, 33); // what every PNG begins with
        with.write(said);
        with.write(sent, 33, sent.length - 33);
        assertThat(with.toString(StandardCharsets.ISO_8859_1)).contains("1 Elm Road");
        assertThat(new String(
                        DrawnAnew.png(with.toByteArray(), HEAD).orElseThrow().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("1 Elm Road");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "", "PNG", "GIF89a"})
    void isNoneThatHoldsSomethingElse(String sent) {
        assertThat(DrawnAnew.png(sent.getBytes(StandardCharsets.UTF_8), HEAD)).isEmpty();
    }

    @Test
    void isNoneOfAnotherFormat() throws IOException {
        assertThat(DrawnAnew.png(picture("bmp", 40, 20), HEAD)).isEmpty();
    }

    /** A file of some bytes that says it is 60,000 pixels wide and as tall would unfold to 14 GB. */
    @Test
    void isNoneThatWouldFillTheMemory() throws IOException {
        var sent = picture("png", 40, 20);
        var header = ByteBuffer.wrap(sent);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var check = new CRC32();
        check.update(sent, 12, 17);
        header.putInt(29, (int) check.getValue());
        assertThat(DrawnAnew.png(sent, HEAD)).isEmpty();
    }

    /** Lines stay sharp in a PNG; of a photograph it would be many times as large. */
    @Test
    void isAJpegWhereAPngWouldBeLarge() throws IOException {
        var random = new Random(7);
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < 600 * 600; at++) {
            image.setRGB(at % 600, at / 600, random.nextInt(1 << 24));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var noise = DrawnAnew.small(bytes.toByteArray(), new DrawnAnew.Fit(600, 600))
                .orElseThrow();
        assertThat(noise.mediaType()).isEqualTo("image/jpeg");
        assertThat(read(noise.bytes()).getWidth()).isEqualTo(600);
        assertThat(DrawnAnew.small(picture("jpeg", 600, 600), PAGE)
                        .orElseThrow()
                        .mediaType())
                .isEqualTo("image/png");
    }

    /** Fifty million pixels would be 200 MB; so many are read only as are shown. */
    @Test
    void isReadCoarselyWhereItIsLarge() throws IOException {
        var drawn = DrawnAnew.small(picture("jpeg", 7_000, 7_000), PAGE).orElseThrow();
        assertThat(drawn.width()).isEqualTo(400);
        assertThat(drawn.height()).isEqualTo(400);
    }

    /** The upper left corner of what was seen is black, wherever it lies in the file. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 0, 1", "7, 1, 1", "8, 1, 0"})
    void standsUprightHoweverTheCameraWasHeld(int held, int right, int down) throws IOException {
        var lies = held > 4;
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 60, 40);
        pen.setColor(Color.BLACK);
        pen.fillRect(right * 40, down * 24, 20, 16);
        pen.dispose();
        var drawn = DrawnAnew.png(photograph(image, held), PAGE).orElseThrow();
        assertThat(drawn.width()).isEqualTo(lies ? 40 : 60);
        var seen = read(drawn.bytes());
        assertThat(new Color(seen.getRGB(5, 5)).getRed()).isLessThan(60);
        assertThat(new Color(seen.getRGB(drawn.width() - 5, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(5, drawn.height() - 5)).getRed()).isGreaterThan(200);
    }

    @Test
    void standsAsItIsWhereWhatTheCameraWroteIsBroken() throws IOException {
        var sent = photograph(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), 6);
        for (var end = 2; end < 40; end++) {
            assertThat(HowHeld.of(Arrays.copyOf(sent, end))).isBetween(1, 8);
        }
        assertThat(HowHeld.of(sent)).isEqualTo(6);
        assertThat(HowHeld.of(photograph(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), 9)))
                .isEqualTo(1);
    }

    /** As a telephone writes it: what it knows of the moment stands before the picture. */
    private static byte[] photograph(BufferedImage image, int held) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        var jpeg = bytes.toByteArray();
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] chunk(String type, String content) {
        var bytes = (type + content).getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(bytes);
        return ByteBuffer.allocate(bytes.length + 8)
                .putInt(bytes.length - 4)
                .put(bytes)
                .putInt((int) check.getValue())
                .array();
    }
}
