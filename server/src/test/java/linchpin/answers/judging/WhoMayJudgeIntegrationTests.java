package linchpin.answers.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answers;
import linchpin.answers.ApproveAnswer;
import linchpin.answers.WriteAnswer;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.Accounts;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tried by staff who gave themselves the role that judges: no hand that was in it confirms it. */
@ModuleTest
class WhoMayJudgeIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    PromiseAction promising;

    @Autowired
    ChangeAction changing;

    @Autowired
    WriteAnswer writing;

    @Autowired
    ApproveAnswer approval;

    @Autowired
    Matters matters;

    @Autowired
    Answers answers;

    @Autowired
    ChangesToJudge toJudge;

    @Autowired
    WhetherItChanged questions;

    @Autowired
    LeadersWords words;

    private Trust trust;
    private MatterId matter;

    /** Who did it, each by somebody who is a patient leader too. */
    private enum Hand {
        PROMISED,
        OWNS,
        BEGAN,
        MOVED,
        DID,
        DROPPED_ANOTHER,
        WROTE,
        WROTE_BEFORE,
        APPROVED
    }

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
    }

    private Person whoGaveThemselvesTheRole() {
        var person = trusts.person(trust, Role.LINCHPIN);
        World.as(person, () -> {
            accounts.give(person.account(), Role.PATIENT_LEADER, null, null);
            return person;
        });
        return person;
    }

    private static <T> T as(Person person, Function<Viewer, T> deed) {
        return World.as(person, () -> deed.apply(Trusts.viewer(person, Role.LINCHPIN)));
    }

    private ActionId promised(Person by, Person owner) {
        var promise = new NewAction(
                owner.account(), "Buy twenty chairs", LocalDate.now().plusDays(9), false);
        return as(by, viewer -> promising.promise(viewer, matter, promise));
    }

    private AnswerId written(Person by) {
        return as(
                by,
                viewer ->
                        writing.write(viewer, matter, new NewVersion(AnswerKind.DID, "We stand", "Chairs", Set.of())));
    }

    /** @return an answer in which one person had one hand, and others all the rest */
    private AnswerId answered(Person suspect, Hand hand) {
        var other = trusts.person(trust, Role.LINCHPIN);
        Function<Hand, Person> who = asked -> asked == hand ? suspect : other;
        var chairs = promised(who.apply(Hand.PROMISED), who.apply(Hand.OWNS));
        var lamps = promised(other, other);
        as(who.apply(Hand.DROPPED_ANOTHER), viewer -> {
            changing.drop(viewer, lamps, "No money");
            return lamps;
        });
        as(who.apply(Hand.BEGAN), viewer -> {
            changing.start(viewer, chairs);
            return chairs;
        });
        as(who.apply(Hand.MOVED), viewer -> {
            changing.moveDate(viewer, chairs, LocalDate.now().plusDays(20), "Late delivery");
            return chairs;
        });
        as(who.apply(Hand.DID), viewer -> {
            changing.markDone(viewer, chairs, LocalDate.now(), "They stand there");
            return chairs;
        });
        written(who.apply(Hand.WROTE_BEFORE));
        var answer = written(who.apply(Hand.WROTE));
        as(hand == Hand.APPROVED ? suspect : trust.linchpin(), viewer -> {
            approval.approve(viewer, answer, 2, "Told in few words");
            return answer;
        });
        return answer;
    }

    private MvcTestResult yes(Person by, AnswerId answer) {
        return desk.post(by, "/answers/" + answer.id() + "/judge", "asked", "2.1", "verdict", "yes", "words", "");
    }

    private MatterState state() {
        return World.as(
                trust.linchpin(), () -> matters.with(matter).orElseThrow().state());
    }

    private Viewer leader(Person person) {
        return Trusts.viewer(person, Role.LINCHPIN, Role.PATIENT_LEADER);
    }

    private HomePanel.Panel home(Person person) {
        return World.as(person, () -> toJudge.panel(leader(person))).orElseThrow();
    }

    private WhetherItChanged.Question asked(Person person) {
        return World.as(person, () -> questions.asLeader(matters.with(matter).orElseThrow(), leader(person)));
    }

    private String name(Person person) {
        return World.as(person, () -> accounts.names(Set.of(person.account()))).get(person.account());
    }

    @ParameterizedTest
    @EnumSource
    void isNobodyWhoHadAHandInItWhateverOtherRolesTheyHold(Hand hand) {
        var suspect = whoGaveThemselvesTheRole();
        var answer = answered(suspect, hand);
        assertThat(yes(suspect, answer)).hasStatus(409);
        assertThat(state()).isEqualTo(MatterState.ANSWERED);
        assertThat(asked(suspect).open()).isFalse();
        assertThat(asked(suspect).whyNot())
                .as("why, and who could")
                .startsWith("You ")
                .contains("so you do not judge it as well. These patient leaders may: " + name(trust.leader()));
        assertThat(home(suspect).items()).isEmpty();
        assertThat(yes(trust.leader(), answer)).hasStatus(302);
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
    }

    @Test
    void isAPatientLeaderWhoFindsItOnTheirHome() {
        var answer = answered(trust.linchpin(), Hand.WROTE_BEFORE);
        assertThat(home(trust.leader()).items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Chairs");
            assertThat(item.path()).isEqualTo("/matters/" + matter.id() + "#confirmation");
            assertThat(item.detail()).contains("We did", "Did it change?");
        });
        assertThat(asked(trust.leader()).open()).isTrue();
        yes(trust.leader(), answer);
        assertThat(home(trust.leader()).items()).isEmpty();
    }

    @Test
    void isNamedWithWhoGaveThemTheRole() {
        var answer = answered(trust.linchpin(), Hand.WROTE_BEFORE);
        yes(whoGaveThemselvesTheRole(), answer);
        assertThat(World.as(
                        trust.linchpin(),
                        () -> words.about(answers.published(answer).orElseThrow())))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.said()).endsWith(": Yes");
                    assertThat(word.role())
                            .startsWith("Patient leader since")
                            .endsWith("a role they gave to themselves");
                });
    }

    @Test
    void isSomebodyToBeFoundWhereNobodyElseIs() {
        var answer = answered(trust.leader(), Hand.APPROVED);
        assertThat(yes(trust.leader(), answer)).hasStatus(409);
        assertThat(asked(trust.leader()).whyNot())
                .isEqualTo("You approved the answer, so you do not judge it as well. No other patient leader is here "
                        + "who could: ask whoever arranges people for one. Those who raised it can say so with their "
                        + "receipt.");
    }
}
