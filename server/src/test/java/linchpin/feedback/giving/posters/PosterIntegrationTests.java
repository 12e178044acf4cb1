package linchpin.feedback.giving.posters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.PdfUa;
import linchpin.support.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LinchpinTest
class PosterIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    World.Person linchpin;

    @BeforeEach
    void hire() {
        linchpin = world.person(world.organisation(), Role.LINCHPIN);
        world.ward(linchpin.organisation(), "Ward 4 & Day Unit");
    }

    private PDDocument poster(String code) throws IOException {
        return Loader.loadPDF(printed(code));
    }

    private byte[] printed(String code) {
        var answer = browser.get()
                .uri("/posters/" + code + ".pdf")
                .with(World.signedIn(linchpin))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    /** What a machine can check of PDF/UA-1 (ISO 14289-1), by its industry's own validator. */
    @Test
    void isAccessibleAsPdfUaAsks() throws Exception {
        assertThat(PdfUa.faults(printed("ward-4-day-unit"))).isEmpty();
        assertThat(PdfUa.faults(printed("_all"))).isEmpty();
        assertThat(PdfUa.faults(PdfUa.blank()))
                .as("what the validator finds in a plain PDF")
                .isNotEmpty();
    }

    @Test
    void listsAPosterForEachPlaceAndOneForAll() {
        assertThat(browser.get().uri("/posters").with(World.signedIn(linchpin)))
                .hasStatusOk()
                .bodyText()
                .contains("/posters/ward-4-day-unit.pdf", "/posters/_all.pdf");
    }

    @Test
    void printsPlaceInvitationAndAddressOnOnePage() throws IOException {
        try (var pdf = poster("ward-4-day-unit")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Ward 4 & Day Unit",
                            linchpin.organisation().name(),
                            "No account, no name needed",
                            "localhost/give/" + linchpin.organisation().code() + "/ward-4-day-unit");
        }
    }

    @Test
    void hasACodeThatLeadsToTheForm() throws Exception {
        try (var pdf = poster("ward-4-day-unit")) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo(
                            "http://localhost/give/" + linchpin.organisation().code() + "/ward-4-day-unit");
        }
    }

    @Test
    void saysItsLanguageAndTitleAndBringsItsFont() throws IOException {
        try (var pdf = poster("_all")) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Tell us about " + linchpin.organisation().name());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var embedded = new AtomicBoolean();
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                embedded.set(true);
            }
            assertThat(embedded).isTrue();
        }
    }

    @Test
    void printsNothingForAPlaceThatIsNotThere() {
        assertThat(browser.get().uri("/posters/no-such.pdf").with(World.signedIn(linchpin)))
                .hasStatus(404);
    }
}
