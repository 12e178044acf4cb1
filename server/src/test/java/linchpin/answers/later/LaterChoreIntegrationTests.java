package linchpin.answers.later;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.chores.Next;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class LaterChoreIntegrationTests {

    private static final int FOUR_WEEKS = 28;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    @Autowired
    LaterChore chore;

    @Autowired
    TestTime time;

    @Autowired
    Matters matters;

    @Autowired
    Actions actions;

    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("threadOnReceipt")
    ReceiptPanel onReceipt;

    @Autowired
    @Qualifier("changesToJudge")
    HomePanel toJudge;

    @Autowired
    @Qualifier("actionsCameBack")
    HomePanel cameBack;

    private Trust trust;
    private FeedbackId giver;
    private MatterId matter;
    private AnswerId answer;

    @BeforeEach
    void anAnswer() {
        trust = trusts.trust();
        giver = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        matter = trusts.matter(trust, "Chairs", giver);
        answered.done(trust, matter);
        answer = answered.published(trust, matter, AnswerKind.DID);
    }

    /** The product's clock stands so many days ahead while the chore is done. */
    private void asksAfter(int days) {
        var next =
                time.at(LocalDate.now().plusDays(days) + "T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        assertThat(next).isEqualTo(Next.DONE);
    }

    private MvcTestResult says(String asked, String verdict) {
        return desk.give(
                "/receipt/judge",
                "receipt",
                desk.receipt(trust.organisation(), giver),
                "answer",
                answer.id().toString(),
                "asked",
                asked,
                "verdict",
                verdict);
    }

    private String receipt() {
        var piece = desk.in(trust.organisation(), () -> onReceipt.panel(giver, "1234"));
        var output = new StringOutput();
        piece.orElseThrow().writeTo(output);
        return output.toString();
    }

    /** @return what stands on somebody's home */
    private List<HomePanel.Item> home(Person person, HomePanel panel, Role role) {
        return World.as(person, () -> panel.panel(Trusts.viewer(person, role)))
                .map(HomePanel.Panel::items)
                .orElse(List.of());
    }

    private String inPublic() {
        return Desk.text(
                browser.get().uri("/said/" + trust.organisation().code()).exchange());
    }

    private MatterState state() {
        return World.as(
                trust.linchpin(), () -> matters.with(matter).orElseThrow().state());
    }

    private long askings() {
        return desk.count(trust.organisation(), "select count(*) from answers.asking");
    }

    @Test
    void asksOnTheReceiptAndOnLeadersHomesWhetherItIsStillSo() {
        says("1.1", "yes");
        asksAfter(FOUR_WEEKS - 1);
        assertThat(receipt()).contains("You said: yes.").doesNotContain("Is it still so?");
        assertThat(home(trust.leader(), toJudge, Role.PATIENT_LEADER)).isEmpty();
        asksAfter(FOUR_WEEKS);
        assertThat(receipt()).contains("Is it still so?", "value=\"1.2\"");
        assertThat(home(trust.leader(), toJudge, Role.PATIENT_LEADER))
                .singleElement()
                .extracting(HomePanel.Item::detail, InstanceOfAssertFactories.STRING)
                .contains("Is it still so?");
        assertThat(state()).as("until somebody says no").isEqualTo(MatterState.RESOLVED);
    }

    @Test
    void tellsEverybodyThatItIsStillSo() {
        says("1.1", "yes");
        asksAfter(365);
        assertThat(says("1.2", "yes")).hasStatusOk();
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
        assertThat(inPublic())
                .contains(
                        "Confirmed on " + Days.full(LocalDate.now())
                                + "; a year later the one who answered says it is still so",
                        "yes 1, half 0, no 0, of 1 asked",
                        "Asked again on " + Days.full(LocalDate.now().plusDays(365)) + ", a year later: yes 1");
        assertThat(receipt()).as("their word stands").contains("You said: yes.");
    }

    @Test
    void sendsItBackToItsOwnerWithADateWhereItDidNotLast() {
        says("1.1", "yes");
        asksAfter(FOUR_WEEKS);
        says("1.2", "no");
        assertThat(state()).isEqualTo(MatterState.BACK);
        var action = World.as(trust.linchpin(), () -> actions.of(matter).getFirst());
        assertThat(action.state()).isEqualTo(ActionState.PUT_BACK);
        assertThat(action.due()).as("a small change").isEqualTo(LocalDate.now().plusDays(7));
        assertThat(home(trust.nurse(), cameBack, Role.END_USER))
                .singleElement()
                .extracting(HomePanel.Item::detail, InstanceOfAssertFactories.STRING)
                .contains("to be put right by");
        assertThat(inPublic())
                .contains(
                        "It did not last: confirmed on " + Days.full(LocalDate.now())
                                + ", and 4 weeks later 1 of 1 asked said half, or no",
                        "1</span> Went back, to be put right");
    }

    @Test
    void asksAboutAClaimThatNobodyJudgedToo() {
        asksAfter(FOUR_WEEKS);
        assertThat(receipt()).contains("Did it change?", "value=\"1.2\"").doesNotContain("Is it still so?");
        says("1.2", "yes");
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
        asksAfter(FOUR_WEEKS);
        assertThat(askings()).as("of what is confirmed now, for the first time").isEqualTo(3);
        assertThat(receipt()).contains("Is it still so?");
    }

    @Test
    void asksOnceForEachTimeAndOnceWhereSeveralHavePassed() {
        says("1.1", "yes");
        asksAfter(FOUR_WEEKS);
        asksAfter(FOUR_WEEKS);
        asksAfter(FOUR_WEEKS + 100);
        assertThat(askings()).isEqualTo(2);
        asksAfter(365);
        asksAfter(365);
        assertThat(askings()).isEqualTo(3);
        asksAfter(3000);
        assertThat(askings()).isEqualTo(3);
        matter = trusts.matter(trust, "Lamps", giver);
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        asksAfter(3000);
        assertThat(askings()).as("one more, and not two").isEqualTo(5);
    }

    @Test
    void asksAboutNothingElse() {
        says("1.1", "half");
        var other = trusts.matter(trust, "Parking", trusts.saidOnTheWard(trust, "Parking is dear"));
        answered.published(trust, other, AnswerKind.DID_NOT);
        asksAfter(3000);
        assertThat(askings()).as("of the two answers").isEqualTo(2);
    }

    @Test
    void asksWhenTheOrganisationSaysSo() {
        says("1.1", "yes");
        var administrator = trusts.person(trust, Role.ADMINISTRATOR);
        var set = new String[] {"leastYes", "1", "leastShare", "50", "askAfter", "90"};
        assertThat(desk.post(trust.linchpin(), "/confirming", set)).hasStatus(403);
        assertThat(desk.post(administrator, "/confirming", set)).hasStatus(302);
        asksAfter(89);
        assertThat(askings()).isEqualTo(1);
        asksAfter(90);
        assertThat(askings()).isEqualTo(2);
    }
}
