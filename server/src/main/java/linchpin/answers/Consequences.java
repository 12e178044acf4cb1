package linchpin.answers;

import linchpin.actions.ActionDeed;
import linchpin.actions.PutBack;
import linchpin.matters.MatterLife;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import org.jspecify.annotations.Nullable;
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
    private final Matters matters;
    private final MatterLife life;
    private final PutBack putBack;

    Consequences(Answers answers, Judgements judgements, Matters matters, MatterLife life, PutBack putBack) {
        this.answers = answers;
        this.judgements = judgements;
        this.matters = matters;
        this.life = life;
        this.putBack = putBack;
    }

    /**
     * @param who said it, as others may know them
     * @param words that others may read; null for none
     */
    void follow(Published answer, Verdict verdict, String who, @Nullable String words) {
        var before = matters.with(answer.matterId()).orElseThrow().state();
        life.did(new AnswerDeed(AnswerAct.said(verdict), answer), words);
        if (verdict == Verdict.YES || before == MatterState.NOT_RESOLVED) {
            return; // what was closed without agreement is shown so
        }
        var reason = reason(verdict, who, words);
        if (answer.kind() == Kind.DID) {
            putBack.lastDone(answer.matterId(), reason);
        } else {
            var returned = new AnswerDeed(
                    answer.matterId(), answer.id(), AnswerAct.RETURNED, answer.kind(), answer.writtenBy());
            life.did(returned, reason);
        }
    }

    private static String reason(Verdict verdict, String who, @Nullable String words) {
        var said = who + (verdict == Verdict.HALF ? " says: half" : " says: no");
        return words == null ? said : said + ": " + words;
    }

    /** The people are asked again when what they sent back is done again. */
    @EventListener
    void on(ActionDeed deed) {
        if (deed.allDone()) {
            answers.publishedOf(deed.matter())
                    .filter(answer -> answer.kind() == Kind.DID
                            && judgements.tally(answer).dissent())
                    .ifPresent(this::askAgain);
        }
    }

    private void askAgain(Published answer) {
        answers.askAgain(answer.id());
        life.did(new AnswerDeed(AnswerAct.ASKED_AGAIN, answer), null);
    }
}
