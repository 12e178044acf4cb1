package linchpin.actions.promising;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class PromiseIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Trust trust;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
    }

    @Test
    void isLookedAtBeforeItIsPromised() {
        var path = "/matters/" + matter.id() + "/promise";
        assertThat(desk.post(trust.linchpin(), path, "act", "look", "what", "We commence a consultation."))
                .hasStatusOk()
                .bodyText()
                .contains("How plain it is", "<mark>commence</mark>", "commence: start", "consultation.</textarea>");
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.action"))
                .isZero();
    }

    private MvcTestResult promised(Person by, Person owner, String what, String due, String... more) {
        var path = "/matters/" + matter.id() + "/promise";
        var account = owner.account().id().toString();
        return more.length == 0
                ? desk.post(by, path, "what", what, "owner", account, "due", due)
                : desk.post(by, path, "what", what, "owner", account, "due", due, more[0], more[1]);
    }

    private long promises() {
        return desk.count(trust.organisation(), "select count(*) from actions.action");
    }

    private static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    /** Attack #11: an endless date broke the list of actions for everybody. */
    @Test
    void isDueOnADayThatSomebodyCanMean() {
        for (var day : new String[] {"+999999999-12-31", "2101-01-01", "infinity", "-4712-01-01", "soon"}) {
            assertThat(promised(trust.linchpin(), trust.nurse(), "Buy twenty chairs", day))
                    .hasStatus(400)
                    .bodyText()
                    .contains("is not a day from 1900 to 2100", "Buy twenty chairs");
        }
        assertThat(promises()).isZero();
    }

    /** Attack #21: what cannot be kept is taken out and said, and the rest is still in the form. */
    @Test
    void saysWhereAHiddenCharacterWasTakenOut() {
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy twenty\0 chairs", day(5)))
                .hasStatus(400)
                .bodyText()
                .contains("There was a hidden character in this text", "Buy twenty chairs");
        assertThat(promises()).isZero();
    }

    @Test
    void offersThoseWhoCanOwnOneAndNobodyElse() {
        var page = desk.get(trust.linchpin(), "/matters/" + matter.id() + "/promise");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(trust.nurse().account().id().toString())
                .doesNotContain(trust.leader().account().id().toString());
    }

    @Test
    void isOwnedByNobodyWhoCannotOwnOne() {
        var stranger = trusts.trust().nurse();
        for (var nobody : new Person[] {trust.leader(), stranger}) {
            assertThat(promised(trust.linchpin(), nobody, "Buy twenty chairs", day(5)))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Choose who does it", "Buy twenty chairs");
        }
        assertThat(promises()).isZero();
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy twenty chairs", day(0)))
                .hasStatus(400)
                .bodyText()
                .contains("The date must be in the future", "Buy twenty chairs")
                .contains("value=\"" + trust.nurse().account().id() + "\" selected");
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy twenty chairs", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the date by which it will be done");
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy twenty chairs", "next week"))
                .hasStatus(400)
                .bodyText()
                .contains("“next week” is not a day from 1900 to 2100", "Buy twenty chairs");
        assertThat(promised(trust.linchpin(), trust.nurse(), "x".repeat(2_001), day(5)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters or fewer");
        assertThat(promises()).isZero();
    }

    @Test
    void isASmallChangeForAWeekAtMost() {
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy a lift", day(8), "small", "true"))
                .hasStatus(400)
                .bodyText()
                .contains("A small change is done within 7 days");
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy chairs", day(7), "small", "true"))
                .hasStatus(302);
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.action where small"))
                .isEqualTo(1);
    }

    /** Half past midnight on the first of July where the trust is: what is due on that day is due today. */
    @Test
    void isDueAfterTheDayThatItIsWhereTheTrustIs() {
        assertThat(time.at(
                        "2099-06-30T23:30:00Z",
                        () -> promised(trust.linchpin(), trust.nurse(), "Buy chairs", "2099-07-01")))
                .hasStatus(400);
        assertThat(time.at(
                        "2099-06-30T23:30:00Z",
                        () -> promised(trust.linchpin(), trust.nurse(), "Buy chairs", "2099-07-02")))
                .hasStatus(302);
    }

    @Test
    void isMadeOnlyByThoseWhoMay() {
        for (var other : new Person[] {trust.nurse(), trust.leader(), trusts.person(trust, Role.ANALYST)}) {
            assertThat(promised(other, trust.nurse(), "Mischief", day(5))).hasStatus(403);
        }
        assertThat(promised(trusts.trust().linchpin(), trust.nurse(), "Mischief", day(5)))
                .hasStatus(404);
        assertThat(promises()).isZero();
    }

    @Test
    void isMadeInNoMatterThatWasClosedMeanwhile() {
        desk.change(trust.organisation(), "update matters.matter set state = 'resolved', closed_on = opened_on");
        assertThat(promised(trust.linchpin(), trust.nurse(), "Buy chairs", day(5)))
                .hasStatus(409);
        assertThat(promises()).isZero();
    }
}
