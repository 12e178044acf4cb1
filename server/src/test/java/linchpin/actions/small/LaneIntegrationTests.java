package linchpin.actions.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class LaneIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "The clock", trusts.saidOnTheWard(trust, "Nobody can see the clock"));
    }

    private String form() {
        return "/matters/" + matter.id() + "/small";
    }

    private long small() {
        return desk.count(trust.organisation(), "select count(*) from actions.action where small");
    }

    private String id() {
        return Desk.text(desk.get(trust.nurse(), "/actions"))
                .replaceAll("(?s).*href=\"/actions/([0-9a-f]{8}-[0-9a-f-]{27})\".*", "$1");
    }

    private static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    @Test
    void isPromisedInTwoFieldsByWhoeverDoesIt() {
        assertThat(desk.get(trust.nurse(), form()))
                .hasStatusOk()
                .bodyText()
                .contains("no board is asked", Days.full(LocalDate.now().plusDays(7)), "The clock");
        assertThat(desk.post(trust.nurse(), form(), "what", "Hang the clock over the door", "due", day(3)))
                .hasStatus(302);
        assertThat(small()).isEqualTo(1);
        assertThat(desk.get(trust.leader(), "/actions/small"))
                .hasStatusOk()
                .bodyText()
                .contains("Hang the clock over the door", "No board approves them", "None is late", "Rowan");
    }

    @Test
    void isForAWeekAndSaysWhatToDoWithWhatTakesLonger() {
        assertThat(desk.post(trust.nurse(), form(), "what", "Build a clock tower", "due", day(8)))
                .hasStatus(400)
                .bodyText()
                .contains("Build a clock tower", "promise it as an ordinary action", "Write it down for the Linchpin");
        assertThat(desk.post(trust.linchpin(), form(), "what", " ", "due", day(2)))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what you will change", "/promise\"");
        assertThat(small()).isZero();
    }

    @Test
    void isPromisedFromTheLogWhereAMatterIsOpenedForIt() {
        var said = trusts.saidOnTheWard(trust, "The bin lid bangs all night");
        assertThat(desk.get(trust.nurse(), "/actions/small/from/" + said.id()))
                .hasStatusOk()
                .bodyText()
                .contains("one is opened");
        assertThat(desk.post(trust.nurse(), "/actions/small/from/" + said.id(), "what", "", "due", day(2)))
                .hasStatus(400);
        assertThat(desk.post(
                        trust.nurse(),
                        "/actions/small/from/" + said.id(),
                        "what",
                        "Put felt under the lid\nof every bin",
                        "due",
                        day(2)))
                .hasStatus(302);
        assertThat(desk.get(trust.nurse(), "/actions/" + id()))
                .bodyText()
                .contains("Put felt under the lid", "Small change", "The bin lid bangs all night");
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from matters.matter where title = 'Put felt under the lid'"))
                .isEqualTo(1);
        assertThat(desk.get(trust.nurse(), "/actions/small/from/" + said.id()))
                .as("its matter is open now")
                .hasStatus(302);
    }

    @Test
    void isPromisedOnceFromTheLogHoweverOftenItIsPressed() throws Exception {
        var said = trusts.saidOnTheWard(trust, "The bin lid bangs all night");
        var form = "/actions/small/from/" + said.id();
        var matters = desk.count(trust.organisation(), "select count(*) from matters.matter");
        var led = Trusts.atOnce(
                2,
                () -> desk.post(trust.nurse(), form, "what", "Felt under the lid", "due", day(2))
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(led).doesNotContainNull();
        assertThat(led.getFirst()).startsWith("/matters/").isEqualTo(led.getLast());
        assertThat(small()).isEqualTo(1);
        assertThat(desk.count(trust.organisation(), "select count(*) from matters.matter"))
                .isEqualTo(matters + 1);
        assertThat(desk.post(trust.nurse(), form, "what", "Another lid", "due", day(2)))
                .as("something else is promised beside it")
                .hasRedirectedUrl(led.getFirst());
        assertThat(small()).isEqualTo(2);
    }

    @Test
    void isMadeByNobodyWhoOwnsNoActions() {
        var said = trusts.saidOnTheWard(trust, "It is loud");
        for (var other : new Person[] {trust.leader(), trusts.person(trust, Role.ANALYST)}) {
            assertThat(desk.post(other, form(), "what", "Mischief", "due", day(2)))
                    .hasStatus(403);
        }
        assertThat(desk.post(trust.leader(), "/actions/small/from/" + said.id(), "what", "Mischief", "due", day(2)))
                .hasStatus(404);
        assertThat(desk.post(trusts.trust().nurse(), form(), "what", "Mischief", "due", day(2)))
                .hasStatus(404);
        assertThat(small()).isZero();
    }

    @Test
    void becomesAnOrdinaryActionInOnePressAndSaysSo() {
        desk.post(trust.nurse(), form(), "what", "Hang the clock over the door", "due", day(3));
        var path = "/actions/" + id();
        assertThat(desk.get(trust.nurse(), path)).bodyText().contains("Make it an ordinary action");
        assertThat(desk.post(trust.nurse(), path + "/grow", "growReason", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why it is more than a small change");
        assertThat(desk.follow(trust.nurse(), path + "/grow", "growReason", "The wall has no power"))
                .hasStatusOk()
                .bodyText()
                .contains("It was promised as a small change", "The wall has no power", "Made an ordinary action")
                .doesNotContain("Make it an ordinary action");
        assertThat(desk.get(trust.nurse(), "/actions/small"))
                .bodyText()
                .contains("1 grew too big for a week")
                .doesNotContain("Hang the clock");
        assertThat(desk.post(trust.nurse(), path + "/grow", "growReason", "Again"))
                .as("pressing twice changes nothing")
                .hasStatus(302);
        assertThat(desk.get(trust.nurse(), path)).bodyText().doesNotContain("Again");
    }

    @Test
    void leavesTheLaneWhereItsDateMovesBeyondTheWeek() {
        desk.post(trust.nurse(), form(), "what", "Hang the clock over the door", "due", day(3));
        var path = "/actions/" + id();
        desk.post(trust.nurse(), path + "/move", "newDue", day(7), "moveReason", "The ladder is lent");
        assertThat(small()).isEqualTo(1);
        assertThat(desk.follow(
                        trust.nurse(), path + "/move", "newDue", day(20), "moveReason", "The electrician is away"))
                .bodyText()
                .contains(
                        "Since " + Days.full(LocalDate.now()) + " it is an ordinary action", "The electrician is away");
        assertThat(small()).isZero();
    }

    @Test
    void isLateFirstAndCountedOnceItIsDone() {
        desk.post(trust.nurse(), form(), "what", "Hang the clock over the door", "due", day(3));
        var path = "/actions/" + id();
        desk.change(
                trust.organisation(),
                "update actions.action set promised_on = promised_on - 9, due = promised_on - 2, first_due = promised_on - 2");
        assertThat(desk.get(trust.leader(), "/actions/small"))
                .bodyText()
                .containsSubsequence("<h2>Late ones</h2>", "Hang the clock", "2 days late", "<h2>Open now</h2>");
        desk.post(trust.nurse(), path + "/done", "doneWhat", "It hangs there", "doneOn", day(0));
        assertThat(desk.get(trust.leader(), "/actions/small"))
                .bodyText()
                .contains("1 small change done, 0 within a week, median 9 days.", "None is open, so none is late");
    }
}
