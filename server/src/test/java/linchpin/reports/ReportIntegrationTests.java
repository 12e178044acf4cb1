package linchpin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.matters.MatterId;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.PdfUa;
import linchpin.support.Said;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The report of a quarter puts itself together; a person writes to it, and a patient leader who wrote nothing of it publishes it. */
@LinchpinTest
class ReportIntegrationTests {

    private static final Quarter NOW = Quarter.of(LocalDate.now());

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Desk desk;

    @Autowired
    Places places;

    @Autowired
    Register register;

    @Autowired
    TestTime time;

    private Trust trust;
    private MatterId chairs;
    private AnswerId didNot;
    private FeedbackId quoted;

    @BeforeEach
    void aQuarterWithTwoAnswers() {
        trust = trusts.trust();
        desk.in(trust.organisation(), () -> places.open(null, "Chapel", "service", "chapel"));
        chairs = trusts.matter(trust, "Nowhere to sit", trusts.saidOnTheWard(trust, "There is nowhere to sit."));
        answered.done(trust, chairs);
        answered.published(trust, chairs, AnswerKind.DID);
        var lift = trusts.matter(trust, "The lift is slow", trusts.saidOnTheWard(trust, "I waited for the lift."));
        didNot = answered.published(trust, lift, AnswerKind.DID_NOT);
        quoted = Said.said("My own words, which may be shown to everybody.")
                .at(trust.ward())
                .on(LocalDate.now())
                .quotable()
                .in(register, trust.organisation());
        desk.change(
                trust.organisation(),
                "update feedback.feedback set moderation = 'cleared' where id = '" + quoted.id() + "'");
    }

    /** When the quarter is over, and its numbers are published. */
    private <T> T later(Supplier<T> work) {
        return time.at(NOW.last().plusDays(40) + "T09:00:00Z", work);
    }

    private MvcTestResult begin(Person person) {
        return later(() -> desk.post(person, "/reports", "quarter", NOW.code()));
    }

    private MvcTestResult write(Person person, int from, String... more) {
        var fields = new ArrayList<>(
                List.of("from", String.valueOf(from), "stories", quoted.id().toString()));
        fields.addAll(List.of(more));
        return later(() -> desk.post(person, NOW.path() + "/edit", fields.toArray(String[]::new)));
    }

    private MvcTestResult approve(Person person, int version, String statement) {
        return later(() ->
                desk.post(person, NOW.path() + "/approve", "version", String.valueOf(version), "statement", statement));
    }

    private String inside() {
        return later(() -> text(desk.get(trust.linchpin(), NOW.path())));
    }

    private String address() {
        return "/report/" + trust.organisation().code() + "/" + NOW.code();
    }

    private String inPublic() {
        return later(() -> text(desk.look(address())));
    }

    /** @return the words of a page, as they are read */
    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Desk.text(page)).body().text();
    }

    @Test
    void putsItselfTogetherFromWhatEverybodyCanRead() {
        assertThat(begin(trust.linchpin())).hasStatus(302);
        var page = inside();
        assertThat(page)
                .contains(
                        "Promised in this quarter 1",
                        "Of these: Done, and claimed 1",
                        "Answers first published in this quarter 2",
                        "We did, and nobody has confirmed it yet 1",
                        "We did not 1",
                        "You said: There is nowhere to sit",
                        "We did: Twenty chairs",
                        "We did not, because: Twenty chairs",
                        "Decided together 0",
                        "Nothing was late.",
                        "My own words, which may be shown to everybody.",
                        "Nobody told us anything about these places",
                        "Chapel");
        assertThat(page.indexOf("We did, because")).isNegative();
        assertThat(later(() -> desk.look(address()))).as("nobody approved it").hasStatus(404);
    }

    @Test
    void aQuarterThatIsNotOverHasNoReport() {
        assertThat(desk.post(trust.linchpin(), "/reports", "quarter", NOW.code()))
                .hasStatus(409);
        assertThat(desk.post(trust.linchpin(), "/reports", "quarter", "soon")).hasStatus(404);
        assertThat(desk.get(trust.linchpin(), NOW.path())).hasStatus(404);
    }

    @Test
    void begunTwiceItIsThereOnce() {
        begin(trust.linchpin());
        begin(trusts.person(trust, Role.ANALYST));
        assertThat(desk.count(trust.organisation(), "select count(*) from reports.version"))
                .isOne();
    }

    @Test
    void aPersonWritesToItAndChangesNoNumber() {
        begin(trust.linchpin());
        assertThat(write(trust.linchpin(), 1, "opening", "A hard summer.", "promised", "The builder was late."))
                .hasStatus(302);
        assertThat(inside())
                .contains(
                        "A hard summer.",
                        "The builder was late.",
                        "Version 2",
                        "Answers first published in this quarter 2");
        assertThat(later(() -> text(desk.get(trust.linchpin(), NOW.path() + "/versions/1"))))
                .contains("Answers first published in this quarter 2")
                .doesNotContain("A hard summer.");
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(distinct facts) from reports.version where version in (1, 2)"))
                .as("the same numbers in both")
                .isOne();
    }

    @Test
    void whoeverWasSlowerLosesNothing() {
        begin(trust.linchpin());
        write(trust.linchpin(), 1, "opening", "First.");
        var slower = write(trusts.person(trust, Role.ANALYST), 1, "opening", "Second, and long thought about.");
        assertThat(slower)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed it meanwhile", "Second, and long thought about.", "versions/2");
        assertThat(inside()).contains("First.");
    }

    @Test
    void asManyStoriesAsNumbersAreChosenAsFarAsThereAreAny() {
        begin(trust.linchpin());
        var none = later(() ->
                desk.post(trust.linchpin(), NOW.path() + "/edit", "from", "1", "opening", "Without any of them."));
        assertThat(none).hasStatus(400).bodyText().contains("Choose 1: as many", "Without any of them.");
        assertThat(write(trust.linchpin(), 1, "silent", "x".repeat(4001)))
                .hasStatus(400)
                .bodyText()
                .contains("4,000 characters or fewer");
    }

    @Test
    void aLeaderWhoWroteNothingOfItPublishesItWithWordsOfTheirOwn() {
        begin(trust.linchpin());
        assertThat(later(() -> Desk.text(desk.get(trust.leader(), "/home")))).contains("The report of " + NOW.name());
        assertThat(approve(trust.leader(), 1, " ")).hasStatus(400).bodyText().contains("Enter your statement");
        assertThat(approve(trust.leader(), 1, "We are not content with the lift."))
                .hasStatus(302);
        assertThat(approve(trust.leader(), 1, "Something else."))
                .as("pressed twice")
                .hasStatus(302);
        assertThat(inPublic())
                .contains(
                        "We are not content with the lift.",
                        "First published on",
                        "Answers first published in this quarter 2",
                        "My own words")
                .doesNotContain("Something else.");
        assertThat(later(() ->
                        Desk.text(desk.look("/report/" + trust.organisation().code()))))
                .contains(NOW.name());
    }

    @Test
    void nobodyElseApprovesIt() {
        begin(trust.leader());
        assertThat(inside(trust.leader())).contains("so somebody else approves it");
        assertThat(approve(trust.leader(), 1, "I like it.")).hasStatus(409);
        assertThat(approve(trust.linchpin(), 1, "I like it.")).hasStatus(403);
        var other = trusts.person(trust, Role.PATIENT_LEADER);
        write(trust.linchpin(), 1, "opening", "Changed.");
        assertThat(approve(other, 1, "Of what I read.")).as("not the latest").hasStatus(409);
        assertThat(approve(other, 2, "Of what I read.")).hasStatus(302);
        var stranger = trusts.trust().leader();
        assertThat(later(() -> desk.get(stranger, NOW.path()))).hasStatus(404);
        assertThat(approve(stranger, 2, "Of another house.")).hasStatus(404);
    }

    private String inside(Person person) {
        return later(() -> text(desk.get(person, NOW.path())));
    }

    @Test
    void theStatementCannotBeChangedByAnybody() {
        begin(trust.linchpin());
        approve(trust.leader(), 1, "As I wrote it.");
        for (var sql : List.of(
                "update reports.approval set statement = 'Other'",
                "delete from reports.approval",
                "update reports.version set facts = '{}'",
                "update reports.words set words = 'Other'")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> desk.change(trust.organisation(), sql)))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aLaterCorrectionSaysThatItIsOne() {
        begin(trust.linchpin());
        approve(trust.leader(), 1, "The first.");
        assertThat(write(trust.linchpin(), 1, "opening", "Better."))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what was corrected");
        assertThat(write(trust.linchpin(), 1, "opening", "Better.", "because", "The name of the ward was wrong."))
                .hasStatus(302);
        assertThat(inPublic()).contains("The first.").doesNotContain("Better.", "was wrong");
        assertThat(approve(trust.leader(), 2, "The second.")).hasStatus(302);
        assertThat(inPublic())
                .contains(
                        "Corrected on",
                        "The name of the ward was wrong.",
                        "First published on",
                        "Better.",
                        "The second.")
                .doesNotContain("The first.");
    }

    @Test
    void numbersStayAsTheyWereCountedAndAreCountedAnewWhenSomebodyAsks() {
        begin(trust.linchpin());
        approve(trust.leader(), 1, "Mine.");
        var door = trusts.matter(trust, "The door", trusts.saidOnTheWard(trust, "The door is heavy."));
        answered.published(trust, door, AnswerKind.DID_NOT);
        assertThat(inPublic())
                .contains("Answers first published in this quarter 2")
                .doesNotContain("The door");
        assertThat(later(() -> desk.post(trust.linchpin(), NOW.path() + "/count", "version", "7")))
                .hasStatus(409);
        assertThat(later(() -> desk.post(trust.linchpin(), NOW.path() + "/count", "version", "1")))
                .hasStatus(302);
        assertThat(inside()).contains("Answers first published in this quarter 3", "The door");
        assertThat(inPublic()).contains("Answers first published in this quarter 2");
        approve(trust.leader(), 2, "Mine again.");
        assertThat(inPublic()).contains("Answers first published in this quarter 3", "The numbers were counted anew.");
    }

    @Test
    void countingAnewLosesNothingOfWhatIsCorrected() {
        begin(trust.linchpin());
        approve(trust.leader(), 1, "Mine.");
        write(trust.linchpin(), 1, "because", "A name was wrong.");
        later(() -> desk.post(trust.linchpin(), NOW.path() + "/count", "version", "2"));
        later(() -> desk.post(trust.linchpin(), NOW.path() + "/count", "version", "3"));
        approve(trust.leader(), 4, "Mine again.");
        assertThat(inPublic()).contains("A name was wrong. The numbers were counted anew.");
    }

    @Test
    void whatWasTakenBackOrChangedSinceIsToldSo() {
        begin(trust.linchpin());
        approve(trust.leader(), 1, "Mine.");
        answered.publishedAnew(trust, chairs, AnswerKind.DID, 2);
        desk.post(
                trust.linchpin(),
                "/answers/" + didNot.id() + "/withdraw",
                "version",
                "1",
                "because",
                "It told too much.");
        assertThat(inPublic())
                .contains(
                        "Answers first published in this quarter 2",
                        "This answer changed after these numbers were counted.",
                        "An answer that was taken back",
                        "It told too much.")
                .doesNotContain("The lift is slow");
    }

    @Test
    void whoeverTakesTheirWordsBackIsQuotedNoMore() {
        begin(trust.linchpin());
        approve(trust.leader(), 1, "Mine.");
        desk.change(
                trust.organisation(), "update feedback.feedback set publish = false where id = '" + quoted.id() + "'");
        assertThat(inPublic()).contains("The room is kept for them.").doesNotContain("My own words");
    }

    @Test
    void promisesThatAreLateAndWhatWasDroppedAreNamed() {
        desk.post(
                trust.linchpin(),
                "/matters/" + chairs.id() + "/promise",
                "what",
                "Mend the old chairs",
                "owner",
                trust.nurse().account().id().toString(),
                "due",
                LocalDate.now().plusDays(1).toString());
        begin(trust.linchpin());
        assertThat(inside()).contains("Late on", "Mend the old chairs");
    }

    @Test
    void onPaperItIsAccessibleInBothSizes() throws Exception {
        begin(trust.linchpin());
        write(trust.linchpin(), 1, "opening", "A hard summer.", "silent", "We go there on Mondays.");
        approve(trust.leader(), 2, "We are not content with the lift.");
        for (var name : List.of("report", "large-print")) {
            var answer = later(() -> desk.look(address() + "/" + name + ".pdf"));
            assertThat(answer).hasStatusOk().hasContentType("application/pdf");
            assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
            var pdf = answer.getResponse().getContentAsByteArray();
            assertThat(PdfUa.faults(pdf)).as(name).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                keepImages(document, name);
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains("A hard summer.", "We are not content with the lift.", "Twenty chairs", "Chapel");
            }
        }
    }

    /** For whoever wants to look at them: only where a folder for that is named. */
    private static void keepImages(org.apache.pdfbox.pdmodel.PDDocument document, String name) throws Exception {
        var folder = System.getProperty("linchpin.paper.images");
        if (folder != null) {
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
    void isForThoseWhoMayWriteToIt() {
        begin(trust.linchpin());
        var nurse = trust.nurse();
        assertThat(later(() -> desk.get(nurse, NOW.path()))).hasStatus(403);
        assertThat(begin(nurse)).hasStatus(403);
        assertThat(write(nurse, 1, "opening", "Mine.")).hasStatus(403);
    }
}
