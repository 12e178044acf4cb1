package linchpin.budgets.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import linchpin.budgets.Budgeting;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.Sketch;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class BillsIntegrationTests {

    private static final String SHOWS = "Till receipt of 9 May: two beanbags, £40";
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Budgeting budgeting;
    private Person leader;
    private Person linchpin;
    private String path;
    private String approval;

    @BeforeEach
    void fortyPoundsApproved() {
        budgeting = Budgeting.in(desk, trusts);
        leader = budgeting.trust().leader();
        linchpin = budgeting.trust().linchpin();
        path = budgeting.opened("1000");
        approval = budgeting.approved(path, "40");
    }

    private String receipts() {
        return path + "/receipts/" + approval;
    }

    private MvcTestResult add(Person person, byte[] file) {
        return desk.send(person, receipts(), file, "shows", SHOWS);
    }

    private void pay() {
        assertThat(budgeting.pay(path, approval, UUID.randomUUID().toString(), "40"))
                .hasStatus(302);
    }

    private static byte[] photograph() {
        return Sketch.png(300, 900, Color.BLACK);
    }

    @Test
    void isAddedBeforeOrAfterItIsPaidByWhoeverApprovesOrPays() {
        assertThat(add(leader, photograph())).hasRedirectedUrl(path);
        assertThat(budgeting.page(leader, path)).contains(SHOWS).doesNotContain("No receipt yet");
        pay();
        assertThat(add(linchpin, PDF)).hasRedirectedUrl(path);
        var page = Html.of(desk.get(budgeting.champion(), path));
        assertThat(page.select("figure img").attr("alt")).isEqualTo(SHOWS);
        assertThat(page.select("a[href^=" + receipts() + "/]").text()).contains("Receipt, a PDF to save: " + SHOWS);
        assertThat(budgeting.count("bill")).isEqualTo(2);
    }

    @Test
    void whatWasPaidWithoutOneSaysSo() {
        assertThat(budgeting.page(leader, path)).doesNotContain("No receipt yet");
        pay();
        assertThat(budgeting.page(leader, path)).contains("No receipt yet", "Add a receipt");
        add(linchpin, PDF);
        assertThat(budgeting.page(leader, path)).doesNotContain("No receipt yet");
    }

    /** A PDF can do things of its own where it is shown, so that we never show one. */
    @Test
    void aPdfIsAFileToBeSavedAndAPictureIsSeen() {
        add(leader, PDF);
        add(leader, photograph());
        var page = Html.of(desk.get(leader, path));
        var saved = desk.get(leader, page.select("a:contains(PDF to save)").attr("href"));
        assertThat(saved).hasStatusOk().hasContentType("application/pdf");
        assertThat(saved.getResponse().getHeader("Content-Disposition")).startsWith("attachment; filename=\"receipt-");
        assertThat(saved.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        var seen = desk.get(leader, page.select("figure img").attr("src"));
        assertThat(seen).hasStatusOk().hasContentType("image/png");
        assertThat(seen.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void standsOnceHoweverOftenSomebodyPresses() {
        for (var time = 0; time < 2; time++) {
            assertThat(add(leader, photograph())).hasStatus(302);
        }
        assertThat(budgeting.count("bill")).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatToDo() {
        var wrong = add(leader, "<svg/>".getBytes(StandardCharsets.US_ASCII));
        assertThat(wrong).hasStatus(400);
        assertThat(Html.of(wrong).select(".nhsuk-error-summary").text()).contains("neither a picture nor a PDF");
        assertThat(Html.of(wrong).select("#shows").val()).isEqualTo(SHOWS);
        var silent = desk.send(leader, receipts(), PDF, "shows", " ");
        assertThat(Html.of(silent).select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#shows", "#file");
        assertThat(budgeting.count("bill")).isZero();
    }

    @Test
    void noMoreThanTenStandWithOneApproval() {
        for (var n = 0; n < KeepBill.MOST; n++) {
            assertThat(add(
                            leader,
                            (new String(PDF, StandardCharsets.US_ASCII) + n).getBytes(StandardCharsets.US_ASCII)))
                    .hasStatus(302);
        }
        assertThat(Desk.text(add(leader, PDF))).contains("There are 10 receipts already");
    }

    /** The ledger says that there was one; nothing of what it showed is left. */
    @Test
    void isTakenAwayWithAReasonByWhoeverAddedItOrGaveTheMoney() {
        add(linchpin, photograph());
        var bill = Html.of(desk.get(linchpin, path)).select("figure img").attr("src");
        assertThat(desk.post(leader, bill + "/away", "why", "I do not like it")).hasStatus(404);
        assertThat(desk.get(linchpin, bill + "/away")).hasStatusOk();
        assertThat(desk.post(linchpin, bill + "/away", "why", " ")).hasStatus(400);
        for (var time = 0; time < 2; time++) {
            assertThat(desk.post(linchpin, bill + "/away", "why", "It was of another shop"))
                    .hasStatus(time == 0 ? 302 : 404);
        }
        assertThat(desk.get(linchpin, bill)).hasStatus(404);
        assertThat(budgeting.page(leader, path))
                .contains("was taken away by", "It was of another shop")
                .doesNotContain(SHOWS);
        assertThat(budgeting.count("bill where bytes is not null or shows is not null"))
                .isZero();
        add(linchpin, PDF);
        var second = Html.of(desk.get(leader, path))
                .select("a:contains(PDF to save)")
                .attr("href");
        assertThat(desk.post(budgeting.champion(), second + "/away", "why", "It shows an account number"))
                .hasStatus(302);
    }

    @Test
    void whoReadsTheSumsAloneReadsNone() {
        add(leader, PDF);
        var bill = Html.of(desk.get(leader, path))
                .select("a:contains(PDF to save)")
                .attr("href");
        assertThat(budgeting.page(budgeting.trust().nurse(), path)).doesNotContain("PDF to save", "Add a receipt");
        closed(budgeting.trust().nurse(), bill, 403);
        closed(Budgeting.in(desk, trusts).champion(), bill, 404);
        assertThat(desk.look(bill)).hasStatus(302);
    }

    private void closed(Person person, String bill, int status) {
        assertThat(desk.get(person, bill)).hasStatus(status);
        assertThat(desk.get(person, bill + "/away")).hasStatus(status);
        assertThat(desk.post(person, bill + "/away", "why", "Because")).hasStatus(status);
    }

    @Test
    void nobodyElseAddsOneAndNoneIsAddedToWhatIsNotThere() {
        var stranger = Budgeting.in(desk, trusts);
        assertThat(desk.send(stranger.trust().leader(), receipts(), PDF, "shows", SHOWS))
                .hasStatus(404);
        assertThat(desk.send(budgeting.trust().nurse(), receipts(), PDF, "shows", SHOWS))
                .hasStatus(403);
        var elsewhere = path + "/receipts/" + UUID.randomUUID();
        assertThat(desk.get(leader, elsewhere)).hasStatus(404);
        assertThat(desk.send(leader, elsewhere, PDF, "shows", SHOWS)).hasStatus(404);
        assertThat(budgeting.count("bill")).isZero();
    }

    /** What was paid wrongly is taken back and paid again; the receipts go with what the money was for. */
    @Test
    void staysWithWhatTheMoneyWasForWhenAPaymentIsTakenBack() {
        add(leader, PDF);
        var payment = UUID.randomUUID().toString();
        budgeting.pay(path, approval, payment, "40");
        assertThat(desk.post(
                        linchpin,
                        path + "/back/" + payment,
                        "entry",
                        UUID.randomUUID().toString(),
                        "words",
                        "It was another invoice"))
                .hasStatus(302);
        assertThat(Html.of(desk.get(leader, path)).select("a:contains(PDF to save)"))
                .hasSize(1);
        pay();
        assertThat(Html.of(desk.get(leader, path)).select("a:contains(PDF to save)"))
                .hasSize(1);
        assertThat(budgeting.page(leader, path)).doesNotContain("No receipt yet");
    }

    @Test
    void noneIsAddedToWhatWasReleased() {
        add(leader, PDF);
        budgeting.release(path, approval);
        assertThat(add(leader, photograph())).hasStatus(404);
        assertThat(budgeting.page(leader, path)).contains("PDF to save").doesNotContain("Add a receipt");
    }
}
