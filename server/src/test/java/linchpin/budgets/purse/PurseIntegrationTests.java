package linchpin.budgets.purse;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.budgets.Budgeting;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class PurseIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Budgeting budgeting;
    private String path;

    @BeforeEach
    void aBudget() {
        budgeting = Budgeting.in(desk, trusts);
        path = budgeting.opened("1000");
        budgeting.approved(path, "40");
    }

    @Test
    void everybodySeesTheSumsAndLeadersSeeAll() {
        assertThat(budgeting.page(budgeting.trust().leader(), path))
                .contains("Two beanbags", "to Soft &amp; Co", "decided: All five of us", "not paid yet");
        assertThat(budgeting.page(budgeting.trust().nurse(), path))
                .contains("£960")
                .doesNotContain("Two beanbags", "Soft &amp; Co");
        assertThat(budgeting.page(budgeting.trust().nurse(), "/budgets")).contains("£960 left", "of £1,000");
    }

    @Test
    void financeGetsEachEntryFromOneAccountToAnother() {
        var file = desk.get(budgeting.trust().linchpin(), path + "/file/csv");
        assertThat(file).hasStatusOk();
        assertThat(Desk.text(file)).contains("40.00", "left", "approved", "Soft & Co", "All five of us");
        assertThat(desk.get(budgeting.trust().nurse(), path + "/file/csv")).hasStatus(404);
        assertThat(desk.get(budgeting.trust().linchpin(), path + "/file/exe")).hasStatus(404);
    }

    @Test
    void whereThereIsNoneItSaysWhoOpensOne() {
        var other = Budgeting.in(desk, trusts);
        assertThat(other.page(other.trust().nurse(), "/budgets")).contains("There is none yet", "opens one");
        assertThat(other.page(other.champion(), "/budgets")).contains("Open a budget");
    }

    @Test
    void standsOnTheHomesOfThoseWhoseMoneyItIsAndOfThoseWhoPay() {
        assertThat(budgeting.page(budgeting.trust().leader(), "/home"))
                .contains("Money that is yours to decide about", "£960 left", "£40 approved and not paid");
        assertThat(budgeting.page(budgeting.trust().linchpin(), "/home"))
                .contains("Approved, and to be paid", "£40 to Soft &amp; Co", "/pay/");
        assertThat(budgeting.page(budgeting.trust().nurse(), "/home")).doesNotContain("to be paid", "£960");
    }

    /** Money of the leaders is everybody's to see, wherever they work; what it goes to, one by one, is not. */
    @Test
    void whoWorksElsewhereSeesTheSumsAndNoMore() {
        var elsewhere =
                trusts.on(world.ward(budgeting.trust().organisation(), "Elm"), budgeting.trust(), Role.PATIENT_LEADER);
        assertThat(budgeting.page(elsewhere, "/budgets")).contains("£960 left");
        assertThat(budgeting.page(elsewhere, path))
                .contains("£960")
                .doesNotContain("Two beanbags", "Approve something");
        assertThat(desk.get(elsewhere, path + "/file/csv")).hasStatus(404);
        assertThat(desk.get(elsewhere, path + "/approve")).hasStatus(404);
        assertThat(budgeting.page(elsewhere, "/home")).doesNotContain("Money that is yours to decide about");
    }
}
