package linchpin.answers.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.answers.Answers;
import linchpin.answers.Judgements;
import linchpin.feedback.FeedbackId;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import({World.class, Trusts.class, Desk.class, TestTime.class, Answered.class})
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
    Answers answers;

    @Autowired
    Judgements judgements;

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
        var tally = World.as(
                trust.linchpin(),
                () -> judgements.tally(answers.published(answer).orElseThrow()));
        assertThat(tally.yes()).containsExactly("1 patient leader");
        assertThat(tally.half()).containsExactly("2 pieces of feedback that raised it");
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
        assertThat(state()).as("one of those asked agrees after all").isEqualTo(MatterState.RESOLVED);
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
}
