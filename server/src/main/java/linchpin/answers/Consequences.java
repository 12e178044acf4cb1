package linchpin.answers;

import linchpin.actions.ActionDeed;
import linchpin.actions.PutBack;
import linchpin.answers.Judgements.Judgement;
import linchpin.answers.Judging.Asking;
import linchpin.matters.MatterLife;
import linchpin.matters.MatterState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody says whether it changed: yes closes the matter as resolved, half and no put the action back with its
 * owner, and when it is done again the people are asked again. Part of the caller's transaction, which holds the matter.
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
        life.did(new AnswerDeed(AnswerAct.said(said.verdict()), answer), said.words());
        if (said.verdict() == Verdict.YES || asked.matter().state() == MatterState.NOT_RESOLVED) {
            return; // what was closed without agreement is shown so
        }
        if (answer.kind() == AnswerKind.DID) {
            var claims = answers.claims(answer.id(), answer.version());
            putBack.claimed(answer.matterId(), claims::includes, reason(said));
        } else {
            var returned = new AnswerDeed(
                    answer.matterId(), answer.id(), AnswerAct.RETURNED, answer.kind(), answer.writtenBy());
            life.did(returned, reason(said));
        }
    }

    private static String reason(Judgement said) {
        var inShort = (said.leader() ? "A patient leader" : "Somebody who raised it")
                + (said.verdict() == Verdict.HALF ? " says: half" : " says: no");
        return said.words() == null ? inShort : inShort + ": " + said.words();
    }

    /** The people are asked again when what they sent back is done again. */
    @EventListener
    void on(ActionDeed deed) {
        if (deed.allDone()) {
            answers.publishedOf(deed.matter())
                    .filter(answer -> answer.kind() == AnswerKind.DID
                            && judgements.tally(answer).dissent())
                    .ifPresent(this::askAgain);
        }
    }

    private void askAgain(PublishedAnswer answer) {
        answers.askAgain(answer.id());
        life.did(new AnswerDeed(AnswerAct.ASKED_AGAIN, answer), null);
    }
}
