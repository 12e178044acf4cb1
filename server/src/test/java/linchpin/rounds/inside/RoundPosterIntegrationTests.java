package linchpin.rounds.inside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import linchpin.rounds.Asking;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.PdfUa;
import linchpin.support.Trusts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class RoundPosterIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Asking asking;
    private String round;

    @BeforeEach
    void anOpenRound() {
        asking = Asking.in(desk, trusts);
        round = asking.opened();
    }

    private byte[] printed() {
        var answer = desk.get(asking.trust().leader(), round + "/poster.pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void saysWhatIsAskedOnOnePageThatEverybodyCanRead() throws Exception {
        assertThat(asking.page(asking.trust().leader(), round)).contains(round + "/poster.pdf");
        var bytes = printed();
        assertThat(PdfUa.faults(bytes)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(Asking.TITLE, "What should we ask?", "People wait in the corridor.", asking.address());
        }
    }

    @Test
    void leadsATelephoneToTheRound() throws Exception {
        try (var pdf = Loader.loadPDF(printed())) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            assertThat(read.getText()).isEqualTo("http://localhost" + asking.address());
        }
    }

    @Test
    void hasRoomForTheLongestThatCanBeAsked() throws Exception {
        var poster = new RoundPoster(
                "Wide ".repeat(40).strip(),
                "Words ".repeat(333),
                "1 May 2026 to 2 May 2026",
                "A trust",
                "https://x.org/a");
        assertThat(poster.shortly()).hasSizeLessThan(403).endsWith("Words …");
        assertThat(new RoundPoster("T", "W".repeat(2000), "", "", "").shortly()).hasSizeLessThan(403);
    }

    @Test
    void leadsNobodyToARoundThatHasClosed() {
        asking.close(asking.trust().leader(), round);
        assertThat(desk.get(asking.trust().leader(), round + "/poster.pdf")).hasStatus(409);
        assertThat(asking.page(asking.trust().leader(), round)).doesNotContain("poster.pdf");
    }

    @Test
    void isNotOfAnotherOrganisation() {
        assertThat(desk.get(trusts.trust().leader(), round + "/poster.pdf")).hasStatus(404);
    }
}
