package linchpin.answers;

import linchpin.actions.PutBack;
import linchpin.answers.Judgements.Judgement;
import linchpin.answers.Judging.Asking;
import linchpin.matters.MatterLife;
import linchpin.matters.MatterState;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody says whether it changed. As soon as enough say yes the matter closes as resolved. Half and no put what was claimed
 * back with its owners, and a reason that is not accepted with who gave it, each with a date; nobody can confirm the same words any more.
 * Part of the caller's transaction, which holds the matter.
 */
@Component
class Consequences {

    private final Answers answers;
    private final Judgements judgements;
    private final MatterLife life;
    private final PutBack putBack;

    Consequences(Answers answers, Judgements judgements, MatterLife life, PutBack putBack) {
        this.answers = answers;
        this.judgements = judgements;
        this.life = life;
        this.putBack = putBack;
    }

    /** @param said to what is asked, already kept */
    void follow(Asking asked, Judgement said) {
        var answer = asked.answer();
        if (said.verdict() == Verdict.YES) {
            life.did(AnswerDeed.yes(answer, judgements.agreed(answer)), said.words());
            return;
        }
        life.did(new AnswerDeed(AnswerAct.said(said.verdict()), answer), said.words());
        if (asked.matter().state() != MatterState.NOT_RESOLVED) { // what was closed without agreement is shown so
            goBack(answer, reason(said));
        }
    }

    private void goBack(PublishedAnswer answer, String reason) {
        judgements.wentBack(answer);
        if (answer.kind() == AnswerKind.DID) {
            var claims = answers.claims(answer.id(), answer.version());
            putBack.claimed(answer.matterId(), claims::includes, reason);
        } else if (answer.wentBackOn() == null) {
            life.did(AnswerDeed.returned(answer), reason);
        }
    }

    private static String reason(Judgement said) {
        var inShort = (said.leader() ? "A patient leader" : "Somebody who raised it")
                + (said.verdict() == Verdict.HALF ? " says: half" : " says: no");
        return said.words() == null ? inShort : inShort + ": " + said.words();
    }
}
