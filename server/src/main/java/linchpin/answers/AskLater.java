package linchpin.answers;

import linchpin.matters.MatterLife;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people once more: whether it has changed by now, or, where they said so, whether it is still so. Nothing moves until they answer. */
@Component
public class AskLater {

    private final Answers answers;
    private final Matters matters;
    private final KeepAnswers keeping;
    private final MatterLife life;

    AskLater(Answers answers, Matters matters, KeepAnswers keeping, MatterLife life) {
        this.answers = answers;
        this.matters = matters;
        this.keeping = keeping;
        this.life = life;
    }

    /**
     * @param id of an answer that is published
     * @param asked as it was when this fell due, see {@link PublishedAnswer#asked()}; nobody is asked where something happened since
     * @param afterDays how long after it was published or confirmed
     */
    @Transactional
    public void ask(AnswerId id, String asked, int afterDays) {
        answers.published(id).ifPresent(answer -> {
            matters.hold(answer.matterId());
            answers.published(id)
                    .filter(now -> now.asked().equals(asked) && now.wentBackOn() == null)
                    .ifPresent(now -> ask(now, afterDays));
        });
    }

    private void ask(PublishedAnswer answer, int afterDays) {
        var matter = matters.with(answer.matterId()).orElseThrow();
        keeping.askLater(answer, afterDays, matter.state() == MatterState.RESOLVED ? matter.closedOn() : null);
        life.did(new AnswerDeed(AnswerAct.ASKED_LATER, answer), null);
    }
}
