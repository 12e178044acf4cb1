package linchpin.people.arranging.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTests {

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void isDrawnAnewAsAPngThatFitsTheHead(String format) throws IOException {
        var png = LogoPicture.of(picture(format, 1500, 250)).orElseThrow();
        assertThat(Arrays.copyOfRange(png, 1, 4)).isEqualTo("PNG".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(png).getWidth()).isEqualTo(600);
        assertThat(read(png).getHeight()).isEqualTo(100);
    }

    @Test
    void isNotBlownUpWhereItIsSmall() throws IOException {
        assertThat(read(LogoPicture.of(picture("png", 40, 20)).orElseThrow()).getWidth())
                .isEqualTo(40);
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
        assertThat(new String(LogoPicture.of(with.toByteArray()).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("1 Elm Road");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "", "PNG", "GIF89a"})
    void isNoneThatHoldsSomethingElse(String sent) {
        assertThat(LogoPicture.of(sent.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isNoneOfAnotherFormat() throws IOException {
        assertThat(LogoPicture.of(picture("gif", 40, 20))).isEmpty();
        assertThat(LogoPicture.of(picture("bmp", 40, 20))).isEmpty();
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
        assertThat(LogoPicture.of(sent)).isEmpty();
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
