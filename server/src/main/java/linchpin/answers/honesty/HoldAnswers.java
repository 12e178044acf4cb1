package linchpin.answers.honesty;

import java.util.List;
import java.util.Objects;
import linchpin.answers.AnswerId;
import linchpin.answers.held.BeforePublishing;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold;
import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds an answer that is not honest enough by what can be told of it, and keeps that it did. */
@Component
class HoldAnswers implements BeforePublishing {

    private final AskForHonesty asking;
    private final KeptHolds kept;
    private final MatterLife life;

    HoldAnswers(AskForHonesty asking, KeptHolds kept, MatterLife life) {
        this.asking = asking;
        this.kept = kept;
        this.life = life;
    }

    /** Somebody published what was held. */
    private record AnswerWasPublishedAllTheSame(MatterId matter, AnswerId answer, int holds) implements MatterDeed {

        @Override
        public Step step() {
            return Step.NOTED;
        }

        @Override
        public Act act() {
            return Act.of(HonestyAct.PUBLISHED_ALL_THE_SAME, answer)
                    .within(matter)
                    .with("holds", String.valueOf(holds));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hold> look(Draft draft) {
        return asking.of(draft);
    }

    @Override
    @Transactional
    public void note(Draft draft) {
        keep(draft);
    }

    private List<Hold> keep(Draft draft) {
        var holds = asking.of(draft);
        holds.forEach(hold -> kept.keep(draft, hold.why()));
        return holds;
    }

    @Override
    @Transactional
    public boolean passes(Viewer viewer, Draft draft, String because) {
        var holds = keep(draft);
        if (holds.isEmpty()) {
            return true;
        }
        if (because.isEmpty()) {
            return false;
        }
        kept.allTheSame(draft, because);
        var answer = new AnswerId(Objects.requireNonNull(draft.answer()));
        life.did(new AnswerWasPublishedAllTheSame(draft.matter(), answer, holds.size()), because);
        return true;
    }
}
