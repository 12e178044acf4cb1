package linchpin.budgets.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.budgets.Budgeting;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@LinchpinTest
class BookingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    LapseChore chore;

    private Budgeting budgeting;
    private String path;

    @BeforeEach
    void tenThousandPounds() {
        budgeting = Budgeting.in(desk, trusts);
        path = budgeting.opened("10,000");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void goesFromAllottedToApprovedToPaid() {
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £0 £10,000");
        var approval = budgeting.approved(path, "250.50");
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £250.50 £0 £9,749.50");
        assertThat(budgeting.pay(path, approval, id(), "250.50")).hasStatus(302);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £250.50 £9,749.50");
    }

    @Test
    void whatIsNotPaidOfAnApprovalComesBack() {
        var approval = budgeting.approved(path, "100");
        budgeting.pay(path, approval, id(), "60");
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £60 £9,940");
        assertThat(budgeting.page(budgeting.trust().leader(), path)).contains("Less was paid than was approved");
        assertThat(budgeting.pay(path, approval, id(), "40")).hasStatus(409);
    }

    @Test
    void theSamePressTwiceBooksOnce() {
        var approval = id();
        assertThat(budgeting.approve(path, approval, "10000", "")).hasStatus(302);
        assertThat(budgeting.approve(path, approval, "10000", "")).hasStatus(302);
        var payment = id();
        assertThat(budgeting.pay(path, approval, payment, "10000")).hasStatus(302);
        assertThat(budgeting.pay(path, approval, payment, "10000")).hasStatus(302);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £10,000 £0");
        assertThat(budgeting.pay(path, approval, payment, "1")).hasStatus(409);
    }

    @Test
    void twoApprovalsAtOnceNeverOverspend() throws Exception {
        Trusts.atOnce(6, () -> budgeting.approve(path, id(), "6,000", ""));
        assertThat(budgeting.count("entry where kind = 'commit'")).isEqualTo(1);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £6,000 £0 £4,000");
    }

    @Test
    void saysWhatIsLeftToWhoApprovesMoreAndKeepsWhatWasTyped() {
        assertThat(budgeting.approve(path, id(), "10,000.01", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter no more than is left: £10,000", "Two beanbags", "Soft &amp; Co");
        assertThat(budgeting.approve(path, id(), "lots", "2020-01-01"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter an amount in pounds", "Enter a day from today on");
        assertThat(budgeting.count("entry")).isEqualTo(1);
    }

    @Test
    void isReleasedAsAWholeWithAReason() {
        var approval = budgeting.approved(path, "300");
        assertThat(desk.post(budgeting.trust().leader(), path + "/release/" + approval, "entry", id(), "words", " "))
                .hasStatus(400);
        assertThat(budgeting.release(path, approval)).hasStatus(302);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £0 £10,000");
        assertThat(budgeting.release(path, approval)).hasStatus(409);
        assertThat(budgeting.pay(path, approval, id(), "300")).hasStatus(409);
    }

    @Test
    void lapsesByItselfAndOnceWhenItWasNotPaidInTime() {
        var last = LocalDate.now().plusDays(3);
        budgeting.approve(path, id(), "500", last.toString());
        lapses(last);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £500 £0 £9,500");
        lapses(last.plusDays(1));
        lapses(last.plusDays(2));
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £0 £10,000");
        assertThat(budgeting.count("entry where kind = 'lapse' and booked_by is null"))
                .isEqualTo(1);
        assertThat(budgeting.page(budgeting.trust().leader(), path)).contains("By itself", "Not paid in time");
    }

    private void lapses(LocalDate day) {
        time.at(day + "T12:00:00Z", () -> ByHand.does(chore, budgeting.trust().organisation()));
    }

    @Test
    void aPaymentThatWasWrongIsTakenBackAndBothStand() {
        var approval = budgeting.approved(path, "100");
        var payment = id();
        budgeting.pay(path, approval, payment, "60");
        assertThat(desk.post(
                        budgeting.trust().linchpin(),
                        path + "/back/" + payment,
                        "entry",
                        id(),
                        "words",
                        "Wrong invoice"))
                .hasStatus(302);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £100 £0 £9,900");
        assertThat(budgeting.page(budgeting.trust().leader(), path)).contains("Wrong invoice", "taken back");
        assertThat(budgeting.pay(path, approval, id(), "100")).hasStatus(302);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £100 £9,900");
    }

    @Test
    void isApprovedByPatientLeadersAndPaidByOthers() {
        var trust = budgeting.trust();
        assertThat(desk.get(trust.linchpin(), path + "/approve")).hasStatus(403);
        assertThat(desk.get(budgeting.champion(), path + "/approve")).hasStatus(403);
        assertThat(desk.get(trust.leader(), "/budgets/new")).hasStatus(403);
        assertThat(desk.get(trust.leader(), path + "/allot")).hasStatus(403);
        var approval = budgeting.approved(path, "5");
        assertThat(desk.get(trust.leader(), path + "/pay/" + approval)).hasStatus(403);
        assertThat(desk.get(trust.linchpin(), path + "/release/" + approval)).hasStatus(403);
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.PATIENT_LEADER);
        assertThat(desk.get(elsewhere, path + "/approve")).hasStatus(404);
        assertThat(desk.get(trusts.trust().leader(), path)).hasStatus(404);
    }

    /** Whoever takes back an allotment allots; who pays cannot. */
    @Test
    void anAllotmentIsTakenBackByWhoAllots() {
        var gift = id();
        desk.post(budgeting.champion(), path + "/allot", "entry", gift, "amount", "500", "words", "A gift");
        assertThat(budgeting.sums(path)).isEqualTo("£10,500 £0 £0 £10,500");
        var linchpin = budgeting.trust().linchpin();
        assertThat(desk.post(linchpin, path + "/back/" + gift, "entry", id(), "words", "No"))
                .hasStatus(404);
        assertThat(budgeting.page(budgeting.champion(), path + "/back/" + gift)).contains("Allotted: £500");
        assertThat(desk.post(budgeting.champion(), path + "/back/" + gift, "entry", id(), "words", "Booked twice"))
                .hasStatus(302);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £0 £0 £10,000");
    }

    @Test
    void whatWasApprovedIsNotTakenBackWithItsAllotment() {
        budgeting.approved(path, "9,000");
        var allotted =
                budgeting.page(budgeting.champion(), path).split("/back/")[1].substring(0, 36);
        assertThat(desk.post(budgeting.champion(), path + "/back/" + allotted, "entry", id(), "words", "Wrong"))
                .hasStatus(409);
        assertThat(budgeting.sums(path)).isEqualTo("£10,000 £9,000 £0 £1,000");
    }

    @Test
    void nothingIsApprovedFromABudgetThatHasEnded() {
        desk.change(budgeting.trust().organisation(), "update budgets.budget set ends_on = current_date - 1");
        assertThat(budgeting.approve(path, id(), "5", "")).hasStatus(409);
        assertThat(budgeting.page(budgeting.trust().leader(), path))
                .contains("Ended on")
                .doesNotContain("Approve something");
    }

    @Test
    void noEntryIsEverChangedOrTakenAway() {
        for (var sql : new String[] {"update budgets.entry set pence = 1", "delete from budgets.entry"}) {
            var refused = false;
            try {
                desk.change(budgeting.trust().organisation(), sql);
            } catch (DataAccessException e) {
                refused = true;
            }
            assertThat(refused).as(sql).isTrue();
        }
    }
}
