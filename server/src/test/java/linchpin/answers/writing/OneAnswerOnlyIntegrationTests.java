package linchpin.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.answers.WhoMayJudge;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of two matters that are merged, one at most has an answer; and nobody comes to judge their own claim by it. */
@ModuleTest
class OneAnswerOnlyIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    WhoMayJudge who;

    @Autowired
    Matters matters;

    @Autowired
    Desk desk;

    private Trust trust;
    private MatterId seats;
    private MatterId chairs;

    @BeforeEach
    void twoMatters() {
        trust = trusts.trust();
        seats = trusts.matter(trust, "Nowhere to sit", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        chairs = trusts.matter(trust, "Broken chairs", trusts.saidOnTheWard(trust, "The chair broke under me"));
    }

    private static String merging(MatterId part, MatterId whole) {
        return "/matters/" + part.id() + "/merge/" + whole.id();
    }

    private MvcTestResult merge() {
        return desk.post(trust.linchpin(), merging(seats, chairs));
    }

    private MatterState state() {
        return desk.in(
                trust.organisation(), () -> matters.with(chairs).orElseThrow().state());
    }

    @Test
    void refusesTwoAnswersPublishedOrNot() {
        answered.written(trust, seats, AnswerKind.DID_NOT);
        answered.published(trust, chairs, AnswerKind.DID_NOT);
        for (var path : new String[] {merging(seats, chairs), merging(chairs, seats)}) {
            assertThat(desk.get(trust.linchpin(), path))
                    .as(path)
                    .bodyText()
                    .contains("They cannot be merged. Each has an answer")
                    .doesNotContain("Merge them<", "instead</a>");
            assertThat(Desk.refusal(desk.post(trust.linchpin(), path))).as(path).contains("Each has an answer");
        }
    }

    @Test
    void keepsAnAnswerInItsPlaceAndOffersTheOtherWayRound() {
        answered.published(trust, seats, AnswerKind.DID_NOT);
        assertThat(desk.get(trust.linchpin(), merging(seats, chairs)))
                .bodyText()
                .contains("Matter 1 has an answer", merging(chairs, seats), "Merge matter 2 into matter 1 instead");
        assertThat(Desk.refusal(merge())).contains("matter 2 becomes part of matter 1");
        assertThat(desk.post(trust.linchpin(), merging(chairs, seats))).hasStatus(302);
    }

    /** Whoever joins a matter that is answered is told the answer; what came along done is told by none yet. */
    @Test
    void tellsAnewOfWhatCameAlong() {
        answered.done(trust, chairs);
        answered.published(trust, chairs, AnswerKind.DID);
        assertThat(state()).isEqualTo(MatterState.ANSWERED);
        answered.done(trust, seats);
        assertThat(merge()).hasStatus(302);
        assertThat(state()).isEqualTo(MatterState.DONE);
    }

    @Test
    void refusesAnAnswerThatWouldSeemToTellOfWhatItDoesNot() {
        answered.done(trust, chairs);
        answered.published(trust, chairs, AnswerKind.DID);
        publishedAsBeforeClaimsWereKept();
        answered.done(trust, seats);
        assertThat(Desk.refusal(merge())).contains("Publish a new version of it first");
        answered.publishedAnew(trust, chairs, AnswerKind.DID, 3);
        assertThat(merge()).hasStatus(302);
    }

    private void publishedAsBeforeClaimsWereKept() {
        desk.change(trust.organisation(), """
                insert into answers.version
                    (answer_id, version, kind, you_said, we, written_by, written_at, approved_by, approved_at)
                select answer_id, 2, kind, you_said, we, written_by, written_at, approved_by, approved_at from answers.version""");
        desk.change(
                trust.organisation(),
                "insert into answers.asking (answer_id, version, round, asked_on) select answer_id, 2, 1, asked_on from answers.asking");
        desk.change(trust.organisation(), "update answers.answer set published_version = 2");
    }

    @Test
    void letsNobodyJudgeWhatTheyPromisedBeforeItCameAlong() {
        answered.done(trust, seats);
        var before = desk.in(trust.organisation(), () -> who.hands(List.of(chairs)));
        assertThat(before.getOrDefault(chairs, Set.of())).isEmpty();
        assertThat(merge()).hasStatus(302);
        var hands = desk.in(trust.organisation(), () -> who.hands(List.of(chairs)));
        assertThat(hands.get(chairs))
                .contains(trust.linchpin().account(), trust.nurse().account());
        assertThat(desk.in(
                        trust.organisation(),
                        () -> who.whyNot(chairs, trust.linchpin().account())))
                .contains("promised what is to be done");
    }
}
