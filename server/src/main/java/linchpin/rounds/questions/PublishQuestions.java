package linchpin.rounds.questions;

import java.util.List;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.rounds.AskedQuestions;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.RoundAct;
import linchpin.rounds.RoundDeed;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the questions that came of a round, beside what was said, once. */
@Component
class PublishQuestions {

    private final ReadyRound ready;
    private final Rounds rounds;
    private final AskedQuestions questions;
    private final History history;

    PublishQuestions(ReadyRound ready, Rounds rounds, AskedQuestions questions, History history) {
        this.ready = ready;
        this.rounds = rounds;
        this.questions = questions;
        this.history = history;
    }

    /**
     * @param left what no question takes up, and why; empty for nothing
     * @throws linchpin.rounds.RoundRefused where none can come of it, or somebody was quicker
     */
    @Transactional
    public void publish(Viewer viewer, RoundId id, List<Asked> asked, String left) {
        var round = ready.held(id, viewer);
        questions.keep(id, asked);
        rounds.publish(id, left.isEmpty() ? null : left);
        history.did(RoundDeed.of(RoundAct.PUBLISHED, round).with("questions", asked.size()), null);
    }
}
