package linchpin.demo.telling;

import java.util.Set;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.ApproveAnswer;
import linchpin.answers.JudgeChange;
import linchpin.answers.Verdict;
import linchpin.answers.WriteAnswer;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.demo.cast.Cast;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The Linchpin answers, the champion approves, and whoever raised it says whether it changed. So does the patient leader, who therefore neither
 * writes nor approves anything.
 */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellAnswers {

    private final DaysAgo days;
    private final WriteAnswer writing;
    private final ApproveAnswer approving;
    private final JudgeChange judging;

    TellAnswers(DaysAgo days, WriteAnswer writing, ApproveAnswer approving, JudgeChange judging) {
        this.days = days;
        this.writing = writing;
        this.approving = approving;
        this.judging = judging;
    }

    AnswerId weDid(Cast cast, int daysAgo, MatterId matter, String youSaid, String weDid) {
        return write(cast, daysAgo, matter, new NewVersion(AnswerKind.DID, youSaid, weDid, Set.of()));
    }

    AnswerId weDidNot(Cast cast, int daysAgo, MatterId matter, String youSaid, String because) {
        return write(cast, daysAgo, matter, new NewVersion(AnswerKind.DID_NOT, youSaid, because, Set.of()));
    }

    private AnswerId write(Cast cast, int daysAgo, MatterId matter, NewVersion version) {
        return days.act(cast, daysAgo, Role.LINCHPIN, viewer -> writing.write(viewer, matter, version));
    }

    void approve(Cast cast, int daysAgo, AnswerId answer, int version) {
        days.act(cast, daysAgo, Role.CHAMPION, viewer -> {
            approving.approve(viewer, answer, version);
            return answer;
        });
    }

    /** @param asked which version, and the how many-eth time, as in "2.1" */
    void giverSays(
            Cast cast, int daysAgo, AnswerId answer, String asked, FeedbackId giver, Verdict verdict, String words) {
        days.giver(cast, daysAgo, () -> judging.asGiver(giver, answer, asked, verdict, words));
    }

    void leaderSays(Cast cast, int daysAgo, AnswerId answer, int version, Verdict verdict, String words) {
        days.act(
                cast,
                daysAgo,
                Role.PATIENT_LEADER,
                viewer -> judging.asLeader(viewer, answer, version + ".1", verdict, words));
    }
}
