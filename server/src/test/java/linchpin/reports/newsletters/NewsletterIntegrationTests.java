package linchpin.reports.newsletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.reports.NewsletterId;
import linchpin.reports.NewsletterPublished;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.PdfUa;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was answered since the last newsletter goes into the next, by itself; somebody else than its writer reads it before it goes out. */
@LinchpinTest
class NewsletterIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Trust trust;
    private MatterId chairs;
    private AnswerId did;
    private AnswerId didNot;

    @BeforeEach
    void twoAnswers() {
        trust = trusts.trust();
        chairs = trusts.matter(trust, "Nowhere to sit", trusts.saidOnTheWard(trust, "There is nowhere to sit."));
        answered.done(trust, chairs);
        did = answered.published(trust, chairs, AnswerKind.DID);
        var lift = trusts.matter(trust, "The lift is slow", trusts.saidOnTheWard(trust, "I waited for the lift."));
        didNot = answered.published(trust, lift, AnswerKind.DID_NOT);
    }

    /** @return where it is written */
    private String begun(String audience) {
        var answer = desk.post(trust.linchpin(), "/newsletters", "audience", audience);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult write(Person person, String path, int from, String foreword, AnswerId... answers) {
        var fields = new ArrayList<>(List.of("from", String.valueOf(from), "foreword", foreword));
        for (var answer : answers) {
            fields.addAll(List.of("answers", answer.id().toString()));
        }
        return desk.post(person, path, fields.toArray(String[]::new));
    }

    private MvcTestResult publish(Person person, String path, int version) {
        return desk.post(person, path + "/publish", "version", String.valueOf(version));
    }

    private String all() {
        return "/newsletter/" + trust.organisation().code();
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Desk.text(page)).select("main").text();
    }

    @Test
    void theFirstOneTellsOfAllThatWasAnsweredLately() {
        assertThat(text(desk.get(trust.linchpin(), "/newsletters"))).contains("There is none yet.");
        assertThat(text(desk.get(trust.linchpin(), begun("patients"))))
                .contains(
                        "What came of what you said, number 1",
                        "Nowhere to sit",
                        "We did: Twenty chairs",
                        "The lift is slow",
                        "you wrote this version");
        assertThat(text(desk.look(all()))).contains("None has gone out yet.");
        assertThat(desk.look(all() + "/patients/1")).hasStatus(404);
    }

    @Test
    void whoeverWorksHereFindsItOnTheirPageForAFortnight() {
        assertThat(text(desk.get(trust.nurse(), "/home"))).doesNotContain("Newsletters that came out");
        publish(trust.leader(), begun("staff"), 1);
        assertThat(text(desk.get(trust.nurse(), "/home")))
                .contains("Newsletters that came out", "What patients said, and what we did, number 1");
        time.during(
                Instant.now().plus(Duration.ofDays(15)).toString(),
                () -> assertThat(text(desk.get(trust.nurse(), "/home"))).doesNotContain("Newsletters that came out"));
    }

    @Test
    void whatIsBegunIsGoneOnWith() {
        assertThat(begun("staff")).isEqualTo(begun("staff")).isNotEqualTo(begun("patients"));
        assertThat(desk.post(trust.linchpin(), "/newsletters", "audience", "everybody"))
                .hasStatus(404);
    }

    @Test
    void somebodyElseReadsItBeforeItGoesOut() {
        var path = begun("patients");
        assertThat(write(trust.linchpin(), path, 1, "Dear all, a hard summer.", did))
                .hasStatus(302);
        assertThat(publish(trust.linchpin(), path, 2)).hasStatus(409);
        assertThat(publish(trust.leader(), path, 1)).as("not the latest").hasStatus(409);
        assertThat(publish(trust.leader(), path, 2)).hasStatus(302);
        assertThat(text(desk.look(all() + "/patients/1")))
                .contains("Dear all, a hard summer.", "Nowhere to sit")
                .doesNotContain("The lift is slow");
        assertThat(text(desk.look(all()))).contains("What came of what you said, number 1", "For patients");
        assertThat(write(trust.linchpin(), path, 2, "Too late.", did)).hasStatus(409);
        assertThat(publish(trust.leader(), path, 2)).hasStatus(409);
    }

    @Test
    void theNextOneBeginsAfterTheLast() {
        var path = begun("patients");
        publish(trust.leader(), path, 1);
        var next = begun("patients");
        assertThat(next).isNotEqualTo(path);
        assertThat(text(desk.get(trust.linchpin(), next))).contains("number 2");
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from reports.newsletter where number = 2 and until >= since"))
                .isOne();
    }

    @Test
    void whoeverWasSlowerLosesNothing() {
        var path = begun("staff");
        write(trust.linchpin(), path, 1, "First.", did);
        assertThat(write(trusts.person(trust, Role.ANALYST), path, 1, "Second, and long thought about.", didNot))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed it meanwhile", "Second, and long thought about.", "First.");
        assertThat(write(trust.linchpin(), path, 2, "x".repeat(4001), did))
                .hasStatus(400)
                .bodyText()
                .contains("4,000 characters or fewer");
    }

    @Test
    void wordsAreThoseOfToday() {
        var path = begun("patients");
        publish(trust.leader(), path, 1);
        desk.post(
                trust.linchpin(),
                "/answers/" + didNot.id() + "/withdraw",
                "version",
                "1",
                "because",
                "It told too much.");
        assertThat(text(desk.look(all() + "/patients/1")))
                .contains("An answer that was taken back", "It told too much.", "Nowhere to sit")
                .doesNotContain("The lift is slow");
    }

    @Test
    void onPaperItIsAccessibleInBothSizes() throws Exception {
        var path = begun("staff");
        write(trust.linchpin(), path, 1, "Thank you all.", did, didNot);
        publish(trust.leader(), path, 2);
        for (var name : List.of("newsletter", "large-print")) {
            var answer = desk.look(all() + "/staff/1/" + name + ".pdf");
            assertThat(answer).hasStatusOk().hasContentType("application/pdf");
            assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
            var pdf = answer.getResponse().getContentAsByteArray();
            assertThat(PdfUa.faults(pdf)).as(name).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains("What patients said, and what we did, number 1", "Thank you all.", "Twenty chairs");
            }
        }
    }

    @Test
    void isForThoseWhoWriteReports() {
        var path = begun("staff");
        assertThat(desk.get(trust.nurse(), path)).hasStatus(403);
        assertThat(write(trust.nurse(), path, 1, "Mine.", did)).hasStatus(403);
        var stranger = trusts.trust().linchpin();
        assertThat(desk.get(stranger, path)).hasStatus(404);
        assertThat(write(stranger, path, 1, "Mine.", did)).hasStatus(404);
        assertThat(publish(stranger, path, 1)).hasStatus(404);
    }

    @Test
    void begunByThreeAtOnceItIsThereOnce() throws Exception {
        var answers = Trusts.atOnce(3, () -> begun("patients"));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(desk.count(trust.organisation(), "select count(*) from reports.issue"))
                .isOne();
    }

    @Test
    void publishedByTwoAtOnceItGoesOutOnce() throws Exception {
        var path = begun("patients");
        var answers = Trusts.atOnce(
                2, () -> publish(trust.leader(), path, 1).getResponse().getStatus());
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(desk.count(trust.organisation(), "select count(*) from reports.sent"))
                .isOne();
    }

    @Test
    void eachKindOfReadersHasNumbersOfItsOwn() {
        publish(trust.leader(), begun("patients"), 1);
        publish(trust.leader(), begun("staff"), 1);
        assertThat(text(desk.look(all())))
                .contains("What came of what you said, number 1", "What patients said, and what we did, number 1")
                .doesNotContain("number 2");
        assertThat(desk.look(all() + "/everybody/1")).hasStatus(404);
        assertThat(desk.look(all() + "/staff/2")).hasStatus(404);
        assertThat(desk.look(all() + "/staff/two")).hasStatus(404);
        assertThat(desk.look("/newsletter/nowhere")).hasStatus(404);
    }

    @Test
    void theDeedHoldsNothingButWhichItWas() {
        var deed = new NewsletterPublished(new NewsletterId(did.id()), "staff", 3);
        assertThat(deed.act().facts()).containsOnlyKeys("audience", "number");
    }
}
