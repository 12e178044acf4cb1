package linchpin.answers;

import java.util.Set;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a version of the answer to a matter. It waits for approval; what is published stays until then. */
@Component
public class WriteAnswer {

    private final Matters matters;
    private final Actions actions;
    private final KeepAnswers keeping;
    private final MatterLife life;

    WriteAnswer(Matters matters, Actions actions, KeepAnswers keeping, MatterLife life) {
        this.matters = matters;
        this.actions = actions;
        this.keeping = keeping;
        this.life = life;
    }

    /**
     * A version of an answer.
     *
     * @param we what we did, or why we did not
     * @param quotes feedback to quote; what may not be quoted is left out
     */
    public record NewVersion(AnswerKind kind, String youSaid, String we, Set<FeedbackId> quotes) {}

    /** @throws AnswerRefused when it says that something was done, and nothing was */
    @Transactional
    public AnswerId write(Viewer viewer, MatterId matter, NewVersion fresh) {
        matters.held(matter, viewer, Permission.WRITE_ANSWER);
        var done = actions.done(matter).stream().map(Action::id).toList();
        if (fresh.kind() == AnswerKind.DID && done.isEmpty()) {
            throw AnswerRefused.nothingDone();
        }
        var answer = keeping.keep(matter, fresh, done, viewer.account());
        life.did(new AnswerDeed(matter, answer, AnswerAct.WRITTEN, fresh.kind()), null);
        return answer;
    }
}
