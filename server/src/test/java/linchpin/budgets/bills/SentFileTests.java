package linchpin.budgets.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import linchpin.support.Sketch;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFileTests {

    private static byte[] pdf(boolean locked) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String refused(byte[] sent) {
        var looked = SentFile.look(sent);
        assertThat(looked.taken()).isNull();
        return looked.refused();
    }

    @Test
    void takesAPdfAsItCame() throws IOException {
        var pdf = pdf(false);
        var taken = Objects.requireNonNull(SentFile.look(pdf).taken());
        assertThat(taken.bytes()).isEqualTo(pdf);
        assertThat(taken.mediaType()).isEqualTo("application/pdf");
        assertThat(taken.width()).isNull();
    }

    @Test
    void drawsAPictureAnewAndLeavesALongOneReadable() {
        var sent = Sketch.png(600, 3000, Color.BLACK);
        var taken = Objects.requireNonNull(SentFile.look(sent).taken());
        assertThat(taken.mediaType()).isEqualTo("image/png");
        assertThat(taken.height()).isEqualTo(2400);
        assertThat(taken.bytes()).isNotEqualTo(sent);
    }

    @Test
    void saysWhatToDoWithAPdfThatNobodyElseCanRead() throws IOException {
        assertThat(refused(pdf(true))).startsWith("This PDF is locked").contains("without a password");
        var whole = pdf(false);
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).startsWith("This PDF is broken");
        assertThat(refused(Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 5_000_001)))
                .startsWith("The PDF is larger than 5 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "mif1", "heix"})
    void saysWhatToDoWithAPictureThatFewCanOpen(String brand) {
        assertThat(refused(("\0\0\0\u0018ftyp" + brand + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("This is a HEIC picture")
                .contains("Most compatible");
    }

    /** Told by what is in it: a page or a drawing that can hold scripts, or a PDF that begins as something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<html><script>alert(1)</script>",
                "<svg/>",
                "GIF89a",
                "<script>%PDF-1.7 %%EOF startxref"
            })
    void refusesWhatIsNeither(String sent) {
        assertThat(refused(sent.getBytes(StandardCharsets.US_ASCII))).startsWith("This is neither a picture nor a PDF");
    }
}
