package linchpin.answers.judging;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.answers.Judgements;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class JudgeIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    @Autowired
    Matters matters;

    @Autowired
    CloseMatter closing;

    @Autowired
    Judgements judgements;

    @Autowired
    ThreadOnReceipt onReceipt;

    @Autowired
    ActionsCameBack cameBack;

    @Autowired
    ReasonsCameBack reasons;

    @Autowired
    WentBack wentBack;

    @Autowired
    ChangesToJudge toJudge;

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

    private MvcTestResult said(FeedbackId by, String asked, String verdict, String words) {
        return desk.give(
                "/receipt/judge",
                "receipt",
                desk.receipt(trust.organisation(), by),
                "answer",
                answer.id().toString(),
                "asked",
                asked,
                "verdict",
                verdict,
                "words",
                words);
    }

    private MvcTestResult leader(Person person, String verdict, String words) {
        return desk.post(
                person, "/answers/" + answer.id() + "/judge", "asked", "1.1", "verdict", verdict, "words", words);
    }

    private List<HomePanel.Item> home(Person person, HomePanel panel) {
        return World.as(person, () -> panel.panel(Trusts.viewer(person, Role.END_USER)))
                .map(HomePanel.Panel::items)
                .orElse(List.of());
    }

    private String receipt(FeedbackId of) {
        var piece = desk.in(trust.organisation(), () -> onReceipt.panel(of, "1234"));
        var output = new StringOutput();
        piece.orElseThrow().writeTo(output);
        return output.toString();
    }

    private List<String> rounds() {
        return World.as(
                        trust.linchpin(),
                        () -> judgements.rounds(List.of(answer)).get(answer))
                .stream()
                .map(round -> round.said().words(Letterhead.USUAL_LEADER))
                .toList();
    }

    private MatterState state() {
        return World.as(
                trust.linchpin(), () -> matters.with(matter).orElseThrow().state());
    }

    private long count(String sql) {
        return desk.count(trust.organisation(), "select count(*) from " + sql);
    }

    @Test
    void countsNothingUntilSomethingIsChosen() {
        for (var chosen : new String[] {"", "perhaps", "YES"}) {
            assertThat(said(giver, "1.1", chosen, "They wobble"))
                    .as(chosen)
                    .hasStatus(400)
                    .bodyText()
                    .contains("Please choose yes, half or no", "Nothing was saved yet", "They wobble");
        }
        assertThat(leader(trust.leader(), "", "Only by day"))
                .hasStatus(400)
                .bodyText()
                .contains("Please choose yes, half or no", "Only by day");
        assertThat(count("answers.judgement")).isZero();
        assertThat(count("feedback.comment where class = 'added'")).isZero();
    }

    @Test
    void cutsNothingOfWhatTheyWriteButSaysThatItIsTooLong() {
        var end = "and that is what I mean";
        var long4001 = "w".repeat(4_001 - end.length()) + end;
        for (var sent : List.of(said(giver, "1.1", "half", long4001), leader(trust.leader(), "half", long4001))) {
            assertThat(sent)
                    .hasStatus(400)
                    .bodyText()
                    .contains("Please shorten this to 4,000 characters", long4001)
                    .containsPattern("value=\"half\"[^>]*checked");
        }
        assertThat(count("answers.judgement")).isZero();
        assertThat(said(giver, "1.1", "half", long4001.substring(1))).hasStatusOk();
        assertThat(count("feedback.comment where received like '%" + end + "'")).isEqualTo(1);
    }

    @Test
    void takesAnEndOfALineForOneCharacter() {
        assertThat(said(giver, "1.1", "half", "line\r\n".repeat(798) + "the end"))
                .hasStatusOk();
        assertThat(count("feedback.comment where received like 'line' || chr(10) || 'line%the end'"))
                .isEqualTo(1);
    }

    @Test
    void keepsNothingHiddenAndShowsItMended() {
        for (var sent : List.of(
                said(giver, "1.1", "no", "They\u0000 wobble"), leader(trust.leader(), "no", "They\u0000 wobble"))) {
            assertThat(sent)
                    .hasStatus(400)
                    .bodyText()
                    .contains("a hidden character", "They wobble", "id=\"words-again-error\"");
        }
        assertThat(count("answers.judgement")).isZero();
    }

    /** The same person may hold two receipts, so people cannot be counted. */
    @Test
    void countsPiecesOfFeedbackAndNotPeople() {
        var first = trusts.saidOnTheWard(trust, "Nowhere to sit on Monday");
        var second = trusts.saidOnTheWard(trust, "Nowhere to sit on Tuesday, again");
        matter = trusts.matter(trust, "Seats", first, second);
        answered.done(trust, matter);
        answer = answered.published(trust, matter, AnswerKind.DID);
        said(first, "1.1", "half", "");
        said(second, "1.1", "half", "");
        leader(trust.leader(), "yes", "");
        assertThat(rounds()).containsExactly("yes 0, half 2, no 0, of 2 asked; patient leaders: yes 1, half 0, no 0");
    }

    @Test
    void isNotForThoseWhoDidNotRaiseIt() {
        var other = trusts.saidOnTheWard(trust, "The tea was cold");
        assertThat(said(other, "1.1", "yes", "")).hasStatus(404);
        assertThat(desk.give(
                        "/receipt/judge",
                        "receipt",
                        "AAAA",
                        "answer",
                        answer.id().toString(),
                        "verdict",
                        "yes"))
                .hasStatus(404);
        assertThat(state()).isEqualTo(MatterState.ANSWERED);
    }

    @Test
    void isNotForThoseWhoTookBackWhatTheySaid() {
        desk.change(trust.organisation(), "update feedback.feedback set withdrawn = true");
        assertThat(said(giver, "1.1", "yes", "")).hasStatus(404);
        assertThat(state()).isEqualTo(MatterState.ANSWERED);
    }

    @Test
    void takesNoWordOnWhatTheyHaveNotRead() {
        assertThat(said(giver, "1.2", "yes", ""))
                .hasStatus(409)
                .bodyText()
                .contains("The answer has changed since you read it", "Nothing was saved");
        assertThat(count("answers.judgement")).isZero();
    }

    @Test
    void putsAGiversWordsIntoTheRegisterOnceAndNowhereElse() {
        said(giver, "1.1", "half", "Purple elephants sit on them");
        said(giver, "1.1", "half", "Purple elephants sit on them");
        assertThat(count("feedback.comment where class = 'added'")).isEqualTo(1);
        assertThat(count("answers.judgement where words is not null")).isZero();
        assertThat(count("history.act where reason like '%elephants%'")).isZero();
    }

    @Test
    void tellsALeadersWordsToTheTeamAndSendsTheActionBackOnce() {
        assertThat(leader(trust.leader(), "half", "Only by day")).hasStatus(302);
        assertThat(leader(trust.leader(), "half", "Only by day, in fact")).hasStatus(302);
        assertThat(state()).isEqualTo(MatterState.BACK);
        assertThat(count("history.act where kind = 'actions.put_back'")).isEqualTo(1);
        assertThat(count("answers.judgement where words = 'Only by day, in fact'"))
                .isEqualTo(1);
    }

    @Test
    void isNotForStaffNorForLeadersOfOtherOrganisations() {
        for (var staff : new Person[] {trust.linchpin(), trust.nurse(), trusts.person(trust, Role.CHAMPION)}) {
            assertThat(leader(staff, "yes", "")).hasStatus(403);
        }
        assertThat(leader(trusts.trust().leader(), "yes", "")).hasStatus(404);
        assertThat(state()).isEqualTo(MatterState.ANSWERED);
    }

    @Test
    void reopensNothingThatWasClosedWithoutThem() {
        World.as(trust.linchpin(), () -> {
            closing.close(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), matter, "The room is gone");
            return matter;
        });
        assertThat(said(giver, "1.1", "no", "")).hasStatusOk();
        assertThat(state()).isEqualTo(MatterState.NOT_RESOLVED);
        assertThat(count("history.act where kind = 'actions.put_back'")).isZero();
        assertThat(leader(trust.leader(), "yes", "")).hasStatus(302);
        assertThat(state()).as("one of them said no").isEqualTo(MatterState.NOT_RESOLVED);
    }

    @Test
    void isClosedAsConfirmedWhereOneOfThoseAskedAgreesAfterAll() {
        World.as(trust.linchpin(), () -> {
            closing.close(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), matter, "The room is gone");
            return matter;
        });
        assertThat(leader(trust.leader(), "yes", "")).hasStatus(302);
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
    }

    @Test
    void throwsAwayNothingThatALeaderSaysAfterItWasClosedWithTheirWord() {
        assertThat(leader(trust.leader(), "yes", "There are chairs")).hasStatus(302);
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
        assertThat(leader(trust.leader(), "yes", "There are chairs"))
                .as("twice is once")
                .hasStatus(302);
        assertThat(leader(trust.leader(), "yes", "They are broken")).hasStatus(409);
        assertThat(leader(trust.leader(), "no", "")).hasStatus(409);
        assertThat(count("answers.judgement where words = 'There are chairs' and verdict = 'yes'"))
                .isEqualTo(1);
    }

    @Test
    void countsAWordOnceHoweverManyTimesItIsSentAtOnce() throws Exception {
        var came = Trusts.atOnce(
                3, () -> said(giver, "1.1", "yes", "Thank you").getResponse().getStatus());
        assertThat(came).containsOnly(200);
        assertThat(count("answers.judgement")).isEqualTo(1);
        assertThat(count("history.act where kind = 'answers.said_yes'")).isEqualTo(1);
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
    }

    private FeedbackId[] raisedBy(int many) {
        var givers = new FeedbackId[many];
        for (var i = 0; i < many; i++) {
            givers[i] = trusts.saidOnTheWard(trust, "Nowhere to sit, says number " + i);
        }
        matter = trusts.matter(trust, "Seats", givers);
        return givers;
    }

    @Test
    void isNotConfirmedByOneYesOfTwelve() {
        var givers = raisedBy(12);
        answered.done(trust, matter);
        answer = answered.published(trust, matter, AnswerKind.DID);
        said(givers[0], "1.1", "yes", "");
        assertThat(state()).isEqualTo(MatterState.ANSWERED);
        assertThat(receipt(givers[1])).contains("so far 1 of 12 asked says yes", "yes 1, half 0, no 0, of 12 asked");
        for (var i = 1; i < 6; i++) {
            said(givers[i], "1.1", "yes", "");
        }
        assertThat(state()).as("half of those asked").isEqualTo(MatterState.RESOLVED);
    }

    @Test
    void letsOneNoAmongManyYesesPutItBackAndKeepsWhatAllSaid() {
        var givers = raisedBy(6);
        answered.done(trust, matter);
        answer = answered.published(trust, matter, AnswerKind.DID);
        for (var i = 0; i < 5; i++) {
            said(givers[i], "1.1", "yes", "");
        }
        assertThat(leader(trust.leader(), "yes", "I sat on one")).hasStatus(302);
        said(givers[5], "1.1", "no", "");
        assertThat(state()).isEqualTo(MatterState.BACK);
        assertThat(rounds())
                .as("the leader's yes stands beside the no")
                .containsExactly("yes 5, half 0, no 1, of 6 asked; patient leaders: yes 1, half 0, no 0");
    }

    @Test
    void confirmsNoOldWordsAfterHalf() {
        said(giver, "1.1", "half", "");
        answered.doneAgain(trust, matter);
        assertThat(state()).isEqualTo(MatterState.DONE);
        assertThat(said(giver, "1.1", "yes", "")).hasStatus(409);
        assertThat(leader(trust.leader(), "yes", "")).hasStatus(409);
        assertThat(state()).isEqualTo(MatterState.DONE);
        assertThat(receipt(giver)).contains("We ask you again once there is a new one");
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(said(giver, "2.1", "yes", "")).hasStatusOk();
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
        assertThat(rounds()).containsExactly("yes 0, half 1, no 0, of 1 asked", "yes 1, half 0, no 0, of 1 asked");
    }

    @Test
    void confirmsNothingByAChangeOfMindOnceItWentBack() {
        said(giver, "1.1", "half", "");
        assertThat(said(giver, "1.1", "yes", "")).hasStatusOk();
        assertThat(state()).isEqualTo(MatterState.BACK);
        assertThat(leader(trust.leader(), "yes", "")).hasStatus(302);
        assertThat(state()).isEqualTo(MatterState.BACK);
    }

    @Test
    void calledConfirmedNoNewWordsThatNobodyAgreedTo() {
        said(giver, "1.1", "yes", "");
        assertThat(state()).isEqualTo(MatterState.RESOLVED);
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(state()).as("they are told something else").isEqualTo(MatterState.ANSWERED);
    }

    @Test
    void givesAReasonThatIsNotAcceptedBackToItsWriterWithADate() {
        var parking = trusts.saidOnTheWard(trust, "Parking is dear");
        matter = trusts.matter(trust, "Parking", parking);
        answer = answered.published(trust, matter, AnswerKind.DID_NOT);
        assertThat(said(parking, "1.1", "no", "I come every week").getRequest().getAttribute(ReceiptPanel.DONE))
                .asString()
                .contains("It goes back to the person who wrote the answer, with a date");
        assertThat(state()).isEqualTo(MatterState.BACK);
        assertThat(home(trust.nurse(), reasons)).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("No: “I come every week”");
            assertThat(item.detail())
                    .isEqualTo("Parking · write a new answer, or promise something, by "
                            + Days.full(LocalDate.now().plusDays(14)));
            assertThat(item.tag()).isNull();
        });
        desk.change(
                trust.organisation(),
                "update answers.version set answer_due = current_date - 1 where answer_due is not null");
        said(parking, "1.1", "half", "");
        assertThat(count("answers.version where answer_due = current_date - 1"))
                .as("saying so again wins nobody time")
                .isEqualTo(1);
        assertThat(home(trust.nurse(), reasons))
                .singleElement()
                .extracting(HomePanel.Item::tag)
                .isEqualTo("Late");
        answered.publishedAnew(trust, matter, AnswerKind.DID_NOT, 2);
        assertThat(home(trust.nurse(), reasons)).isEmpty();
    }

    @Test
    void showsTheOwnerTheVerdictTheWordsAndTheDateFirst() {
        said(giver, "1.1", "half", "Only by day");
        assertThat(home(trust.nurse(), cameBack)).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Half: “Only by day”");
            assertThat(item.detail()).startsWith("Buy twenty chairs · to be put right by ");
        });
        assertThat(cameBack.order()).as("before what they promised").isLessThan(10);
    }

    @Test
    void showsThoseWhoSeeItThroughWhatWentBackInTheWordsOfTheGiver() {
        assertThat(home(trust.leader(), wentBack)).as("nothing went back yet").isEmpty();
        said(giver, "1.1", "half", "Only by day");
        assertThat(homeOf(trust.leader(), Role.PATIENT_LEADER)).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Half: “Only by day”");
            assertThat(item.detail()).startsWith("Buy twenty chairs · Person ").contains("to be put right by ");
        });
        assertThat(homeOf(trust.linchpin(), Role.LINCHPIN)).hasSize(1);
        assertThat(homeOf(trust.nurse(), Role.END_USER, Role.LINCHPIN))
                .as("whose own it is has it above")
                .isEmpty();
    }

    @Test
    void showsTheLatestWordOfSeveral() {
        said(giver, "1.1", "half", "Only by day");
        desk.change(trust.organisation(), "update answers.judgement set judged_on = current_date - 1");
        leader(trust.leader(), "no", "None at night");
        assertThat(homeOf(trust.linchpin(), Role.LINCHPIN))
                .singleElement()
                .extracting(HomePanel.Item::text)
                .isEqualTo("No: “None at night”");
    }

    private List<HomePanel.Item> homeOf(Person person, Role... roles) {
        return World.as(person, () -> wentBack.panel(Trusts.viewer(person, roles)))
                .map(HomePanel.Panel::items)
                .orElse(List.of());
    }

    @Test
    void tellsWhoJudgesWhyThereIsNothingToJudge() {
        var nobody = trusts.trust();
        assertThat(empty(nobody)).contains("nothing has been called done in public");
        assertThat(World.as(trust.leader(), () -> toJudge.panel(Trusts.viewer(trust.leader(), Role.PATIENT_LEADER)))
                        .orElseThrow()
                        .items())
                .hasSize(1);
        leader(trust.leader(), "yes", "");
        assertThat(empty(trust)).contains("Nothing that was called done waits for your word now");
    }

    private String empty(Trust of) {
        return World.as(of.leader(), () -> toJudge.panel(Trusts.viewer(of.leader(), Role.PATIENT_LEADER)))
                .orElseThrow()
                .empty();
    }

    @Test
    void showsTheOwnerNoWordsOfAPlaceThatIsNotTheirsToRead() {
        var elsewhere = trusts.person(trust, Role.END_USER);
        said(giver, "1.1", "half", "Only by day");
        desk.change(
                trust.organisation(),
                "update actions.action set owner_id = '" + elsewhere.account().id() + "'");
        var far = new Viewer(
                elsewhere.account(),
                "Somebody",
                trust.organisation().id(),
                trust.organisation().name(),
                Map.of(Role.END_USER, new Reach.Some(Set.of(new PlaceId(UUID.randomUUID())))));
        assertThat(World.as(elsewhere, () -> cameBack.panel(far)).orElseThrow().items())
                .singleElement()
                .extracting(HomePanel.Item::text)
                .isEqualTo("Half");
    }
}
