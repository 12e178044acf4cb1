package linchpin.budgets.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
class OpenBudgetIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Budgeting budgeting;

    @BeforeEach
    void aTrust() {
        budgeting = Budgeting.in(desk, trusts);
    }

    @Test
    void isOpenedWithWhatIsAllottedAndWhoDecidedIt() {
        var path = budgeting.opened("£10,000");
        assertThat(budgeting.page(budgeting.trust().leader(), path))
                .contains("Young people’s fund", "decided: The board, on 4 May", "Approve something")
                .doesNotContain("Allot more");
        assertThat(budgeting.page(budgeting.champion(), path))
                .contains("Allot more")
                .doesNotContain("Approve something");
    }

    @Test
    void saysAllThatIsWrongAndOpensNothing() {
        assertThat(desk.post(
                        budgeting.champion(),
                        "/budgets",
                        "name",
                        "",
                        "purpose",
                        "Warm rooms",
                        "amount",
                        "0",
                        "decided",
                        "",
                        "ends",
                        "2020-01-01"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter what it is called",
                        "Enter more than nothing",
                        "Enter who decided this, and how",
                        "Enter a day from today on",
                        "Warm rooms");
        assertThat(budgeting.count("budget")).isZero();
    }

    @Test
    void isOpenedWhereSomebodyMay() {
        var trust = budgeting.trust();
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.CHAMPION);
        assertThat(desk.post(
                        elsewhere,
                        "/budgets",
                        "name",
                        "Fund",
                        "purpose",
                        "Warm rooms",
                        "place",
                        trust.ward().id().toString(),
                        "amount",
                        "5",
                        "decided",
                        "I",
                        "ends",
                        "2099-01-01"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose where it is for");
        assertThat(desk.post(trust.nurse(), "/budgets", "name", "Fund")).hasStatus(403);
    }

    @Test
    void theFormsSayWhatTheyAreAbout() {
        var path = budgeting.opened("100");
        var approval = budgeting.approved(path, "40");
        var trust = budgeting.trust();
        assertThat(budgeting.page(budgeting.champion(), "/budgets/new")).contains("the patient leaders’ to decide");
        assertThat(budgeting.page(trust.leader(), path + "/approve")).contains("<strong>£60</strong> is left");
        assertThat(budgeting.page(trust.linchpin(), path + "/pay/" + approval))
                .contains("£40 was approved for “Two beanbags”", "value=\"40.00\"");
        assertThat(budgeting.page(trust.leader(), path + "/release/" + approval))
                .contains("comes back");
        assertThat(budgeting.page(budgeting.champion(), path + "/allot")).contains("Allot more to");
        assertThat(desk.get(trust.linchpin(), path + "/pay/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(budgeting.pay(path, approval, UUID.randomUUID().toString(), "41"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter no more than was approved: £40");
        assertThat(budgeting.approve(path, "no id of ours", "5", "")).hasStatus(404);
    }

    @Test
    void moreIsAllottedOnceHoweverOftenItIsSent() {
        var path = budgeting.opened("100");
        var gift = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            assertThat(desk.post(
                            budgeting.champion(), path + "/allot", "entry", gift, "amount", "50", "words", "A gift"))
                    .hasStatus(302);
        }
        assertThat(budgeting.sums(path)).isEqualTo("£150 £0 £0 £150");
        assertThat(desk.post(budgeting.champion(), path + "/allot", "entry", gift, "amount", "60", "words", "A gift"))
                .hasStatus(409);
        assertThat(desk.post(budgeting.champion(), path + "/allot", "entry", gift, "amount", "-1", "words", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter an amount in pounds");
    }
}
