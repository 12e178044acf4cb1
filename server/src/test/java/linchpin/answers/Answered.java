package linchpin.answers;

import java.time.LocalDate;
import java.util.Set;
import linchpin.actions.Actions;
import linchpin.actions.ChangeAction;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.springframework.boot.test.context.TestComponent;

/** Carries a matter as far as an answer, without the pages of other modules. */
@TestComponent
public class Answered {

    private final PromiseAction promising;
    private final ChangeAction changing;
    private final WriteAnswer writing;
    private final ApproveAnswer approval;
    private final Actions actions;

    Answered(
            PromiseAction promising,
            ChangeAction changing,
            WriteAnswer writing,
            ApproveAnswer approval,
            Actions actions) {
        this.actions = actions;
        this.promising = promising;
        this.changing = changing;
        this.writing = writing;
        this.approval = approval;
    }

    /** The nurse is asked, and says yes to it by saying that it is done. */
    public void done(Trust trust, MatterId matter) {
        var due = LocalDate.now().plusDays(3);
        var action = World.as(
                trust.linchpin(),
                () -> promising.promise(
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                        matter,
                        new NewAction(trust.nurse().account(), "Buy twenty chairs", due, true)));
        World.as(trust.nurse(), () -> {
            changing.markDone(Trusts.viewer(trust.nurse(), Role.END_USER), action, LocalDate.now(), "They stand there");
            return action;
        });
    }

    /** The nurse says that what came back is done now. */
    public void doneAgain(Trust trust, MatterId matter) {
        World.as(trust.nurse(), () -> {
            actions.of(matter).stream()
                    .filter(action -> action.state().open())
                    .forEach(action -> changing.markDone(
                            Trusts.viewer(trust.nurse(), Role.END_USER), action.id(), LocalDate.now(), "More of them"));
            return matter;
        });
    }

    /** The nurse writes an answer, which waits for approval. */
    public AnswerId written(Trust trust, MatterId matter, AnswerKind kind) {
        return World.as(
                trust.nurse(),
                () -> writing.write(
                        Trusts.viewer(trust.nurse(), Role.END_USER),
                        matter,
                        new NewVersion(kind, "There is nowhere to sit", "Twenty chairs", Set.of())));
    }

    /** The nurse writes one, and the Linchpin approves it. */
    public AnswerId published(Trust trust, MatterId matter, AnswerKind kind) {
        return publishedAnew(trust, matter, kind, 1);
    }

    /** The same for a version after others. */
    public AnswerId publishedAnew(Trust trust, MatterId matter, AnswerKind kind, int version) {
        var answer = written(trust, matter, kind);
        World.as(trust.linchpin(), () -> {
            approval.approve(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), answer, version, "Told in few words");
            return answer;
        });
        return answer;
    }
}
