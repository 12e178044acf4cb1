package linchpin.answers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.PdfUa;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What hangs on a wall says what was approved, and whoever hung it is told when that is so no more. */
@ModuleTest
class PaperIntegrationTests {

    private static final Pattern COPY = Pattern.compile("copy=([0-9a-f-]{36})(?:,([0-9a-f-]{36}))*");

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Desk desk;

    @Autowired
    PrintsOnHome onHome;

    private Trust trust;
    private FeedbackId giver;
    private MatterId matter;
    private AnswerId answer;
    private int version = 1;

    @BeforeEach
    void aPublishedAnswer() {
        trust = trusts.trust();
        giver = trusts.saidOnTheWard(trust, "There is nowhere to sit.");
        matter = trusts.matter(trust, "Nowhere to sit & wait", giver);
        answered.done(trust, matter);
        answer = answered.published(trust, matter, AnswerKind.DID);
    }

    private String ask() {
        return "/answers/" + answer.id() + "/print";
    }

    private MvcTestResult print(Person by, String shape, boolean large, String hangs) {
        return desk.post(
                by,
                ask(),
                "version",
                String.valueOf(version),
                "shape",
                shape,
                "large",
                large ? "true" : "",
                "hangs",
                hangs);
    }

    /** @return the copy's number */
    private String printed(String shape, boolean large, String hangs) {
        return copy(print(trust.linchpin(), shape, large, hangs));
    }

    private static String copy(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        var found = COPY.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private byte[] pdf(String copy) {
        var answer = desk.get(trust.linchpin(), "/printed/" + copy + ".pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private String list(Person person) {
        return Desk.text(desk.get(person, "/printed"));
    }

    private String home(Person person, Role role) {
        return World.as(person, () -> onHome.panel(Trusts.viewer(person, role)).toString());
    }

    /** Another version with these words is public. */
    private void says(String youSaid, String we) {
        desk.post(trust.nurse(), "/matters/" + matter.id() + "/answer", "kind", "did", "youSaid", youSaid, "we", we);
        var path = "/answers/" + answer.id() + "/approve";
        assertThat(desk.post(trust.linchpin(), path, "version", "2", "because", "It is to be as long as can be"))
                .hasStatus(302);
        version = 2;
    }

    private MvcTestResult became(String became, String... copies) {
        return desk.post(trust.linchpin(), "/printed", "copies", String.join(",", copies), "became", became);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void eachShapeIsAccessibleAndSaysWhatWasApproved(Shape shape) throws Exception {
        for (var large : new boolean[] {false, true}) {
            var pdf = pdf(printed(shape.stored(), large, ""));
            keepImage(pdf, shape + (large ? "-large" : ""));
            assertThat(PdfUa.faults(pdf)).as(shape + " " + large).isEmpty();
            assertThat(pages(pdf)).isEqualTo(1);
            assertThat(text(pdf))
                    .contains(
                            "You said, we did",
                            "Nowhere to sit & wait",
                            "There is nowhere to sit",
                            "Twenty chairs",
                            "This is our claim",
                            "As of");
        }
    }

    /** For whoever wants to look at them: only where a folder for that is named. */
    private static void keepImage(byte[] pdf, String name) throws Exception {
        var folder = System.getProperty("linchpin.paper.images");
        if (folder == null) {
            return;
        }
        try (var document = Loader.loadPDF(pdf)) {
            Files.createDirectories(Path.of(folder));
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 60),
                        "png",
                        Path.of(folder, name + "-" + page + ".png").toFile());
            }
        }
    }

    @Test
    void theLongestAnswerIsPrintedWholeInLettersThatCanBeRead() throws Exception {
        says("We waited. ".repeat(363), "We did it. ".repeat(362) + "The end.");
        for (var shape : Shape.values()) {
            for (var large : new boolean[] {false, true}) {
                var pdf = pdf(printed(shape.stored(), large, ""));
                keepImage(pdf, "long-" + shape + (large ? "-large" : ""));
                assertThat(PdfUa.faults(pdf)).isEmpty();
                assertThat(text(pdf).split("We did it\\.", -1))
                        .as(shape + " " + large)
                        .hasSize(363);
                assertThat(text(pdf)).contains("The end.");
            }
        }
    }

    @Test
    void cardsStandFourOnASheetAndFewerWhereThereIsMoreToSay() throws Exception {
        assertThat(text(pdf(printed("cards", false, ""))).split("Twenty chairs", -1))
                .hasSize(5);
        assertThat(text(pdf(printed("cards", true, ""))).split("Twenty chairs", -1))
                .hasSize(3);
        says("We waited. ".repeat(70), "Twenty chairs");
        assertThat(text(pdf(printed("cards", false, ""))).split("Twenty chairs", -1))
                .hasSize(3);
    }

    @Test
    void itsCodeLeadsToThePublicPage() throws Exception {
        try (var document = Loader.loadPDF(pdf(printed("poster_a4", false, "")))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo("http://localhost/said/" + trust.organisation().code() + "/" + answer.id());
        }
    }

    @Test
    void remembersWhereCopiesHang() {
        assertThat(Desk.text(desk.get(trust.linchpin(), "/answers/" + answer.id())))
                .contains(ask());
        var copy = printed("poster_a3", false, "Ward 7, by the lift, 2");
        assertThat(list(trust.linchpin()))
                .contains("Ward 7, by the lift, 2", "Poster, A3", "/printed/" + copy + ".pdf", "version 1");
        assertThat(Desk.text(desk.get(trust.linchpin(), ask()))).contains("value=\"Ward 7, by the lift, 2\"");
        assertThat(Desk.text(desk.get(trust.leader(), ask()))).doesNotContain("value=\"Ward 7");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEqualTo("Optional.empty");
    }

    @Test
    void aCorrectionPutsItsCopiesOnTheListAndOnTheHomeOfWhoeverPrintedThem() {
        var copy = printed("poster_a4", false, "The hall, 1");
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(list(trust.linchpin())).contains("The words changed.", "The hall, 1");
        assertThat(home(trust.linchpin(), Role.LINCHPIN))
                .contains("Printed copies that are out of date", "The hall, 1. The words changed.");
        assertThat(home(trust.leader(), Role.PATIENT_LEADER)).isEqualTo("Optional.empty");
        assertThat(desk.get(trust.linchpin(), "/printed/" + copy + ".pdf")).hasStatus(409);
    }

    @Test
    void whatPeopleSayToItPutsItThereToo() {
        printed("poster_a4", false, "The hall, 1");
        desk.give(
                "/receipt/judge",
                "receipt",
                desk.receipt(trust.organisation(), giver),
                "answer",
                answer.id().toString(),
                "asked",
                "1.1",
                "verdict",
                "no",
                "words",
                "");
        assertThat(list(trust.linchpin())).contains("People who were asked said half, or no.");
    }

    @Test
    void whatIsConfirmedSinceHangsOn() {
        var copy = printed("poster_a4", false, "The hall, 1");
        desk.change(trust.organisation(), "update matters.matter set state = 'resolved', closed_on = opened_on");
        assertThat(list(trust.linchpin())).contains("a new copy would say so", "None. All copies say");
        assertThat(pdf(copy)).isNotEmpty();
    }

    @Test
    void anotherNameOfTheMatterPutsItThereToo() {
        printed("poster_a4", false, "");
        desk.change(trust.organisation(), "update matters.matter set title = 'Chairs'");
        assertThat(list(trust.linchpin())).contains("Its name or its place changed.", "Nobody said where it hangs");
    }

    @Test
    void whatWasTakenBackIsTakenDownAndNeverPrinted() {
        var copy = printed("poster_a4", false, "The hall, 1");
        desk.post(
                trust.linchpin(),
                "/answers/" + answer.id() + "/withdraw",
                "version",
                "1",
                "because",
                "It tells too much.");
        assertThat(list(trust.linchpin())).contains("The answer was taken back. Take it down.");
        assertThat(desk.get(trust.linchpin(), "/printed/" + copy + ".pdf")).hasStatus(409);
        assertThat(desk.get(trust.linchpin(), ask())).hasStatus(409);
        assertThat(print(trust.linchpin(), "poster_a4", false, "")).hasStatus(409);
        assertThat(became("replaced", copy)).hasStatus(400).bodyText().contains("nothing can replace it");
        assertThat(became("down", copy)).hasStatus(302);
        assertThat(list(trust.linchpin())).contains("None. All copies say", "Taken down on");
    }

    @Test
    void severalAreReplacedAtOnceByNewOnesForTheSamePlaces() {
        var one = printed("poster_a4", false, "The hall, 1");
        var two = printed("cards", true, "The counter, 4");
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        var replaced = became("replaced", one, two);
        var fresh = copy(replaced);
        assertThat(Desk.text(desk.get(
                        trust.linchpin(), String.valueOf(replaced.getResponse().getRedirectedUrl()))))
                .contains("Ready to print", "The hall, 1", "The counter, 4", "None. All copies say");
        assertThat(pdf(fresh)).isNotEmpty();
        assertThat(became("replaced", one, two)).hasStatus(302);
        assertThat(desk.count(trust.organisation(), "select count(*) from answers.printed"))
                .as("a second press prints nothing more")
                .isEqualTo(4);
    }

    @Test
    void whoTicksNothingIsAskedTo() {
        printed("poster_a4", false, "");
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(became("down")).hasStatus(400).bodyText().contains("Choose at least one copy");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        assertThat(print(trust.linchpin(), "", false, "The hall"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what to print", "value=\"The hall\"");
        assertThat(print(trust.linchpin(), "cards", false, "x".repeat(201)))
                .hasStatus(400)
                .bodyText()
                .contains("200 characters or fewer");
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(print(trust.linchpin(), "cards", false, "")).hasStatus(409);
    }

    @Test
    void isForThoseWhoMayApproveAnswersThere() {
        var copy = printed("poster_a4", false, "");
        var analyst = trusts.person(trust, Role.ANALYST);
        assertThat(print(analyst, "poster_a4", false, "")).hasStatus(403);
        assertThat(desk.get(analyst, "/printed")).hasStatus(403);
        var stranger = trusts.trust().linchpin();
        assertThat(desk.get(stranger, "/printed/" + copy + ".pdf")).hasStatus(404);
        assertThat(desk.get(stranger, ask())).hasStatus(404);
        assertThat(print(stranger, "poster_a4", false, "")).hasStatus(404);
        assertThat(list(stranger)).contains("Nothing was printed yet");
        desk.post(stranger, "/printed", "copies", copy, "became", "down");
        assertThat(desk.count(trust.organisation(), "select count(*) from answers.printed where ended is null"))
                .isOne();
    }
}
