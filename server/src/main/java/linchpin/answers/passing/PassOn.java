package linchpin.answers.passing;

import linchpin.answers.AnswerRefused;
import linchpin.answers.one.PassesOn;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.Threads;
import linchpin.feedback.register.Register;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.history.History;
import linchpin.organisation.Place;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes a feedback to the team it is about, or takes that back. Pressed twice, either happens once. */
@Component
class PassOn implements PassesOn {

    private final PassedOn passed;
    private final Register register;
    private final Threads threads;
    private final History history;

    PassOn(PassedOn passed, Register register, Threads threads, History history) {
        this.passed = passed;
        this.register = register;
        this.threads = threads;
        this.history = history;
    }

    private record PassingDeed(FeedbackId feedback, PassingAct kind, String team) implements Deed {

        @Override
        public Act act() {
            return Act.of(kind, feedback).with("team", team);
        }
    }

    @Override
    @Transactional
    public void pass(FeedbackId feedback, Place team, AccountId by) {
        hold(feedback);
        if (passed.note(feedback, team.id(), by)) {
            threads.alone(feedback, FeedbackState.PASSED_ON);
            history.did(new PassingDeed(feedback, PassingAct.PASSED_ON, team.name()), null);
        }
    }

    /**
     * Off the team's home and the receipt. What was replied to stays replied to.
     *
     * @throws AnswerRefused when its giver took it back
     */
    @Transactional
    public void takeBack(FeedbackId feedback, Place team) {
        hold(feedback);
        if (passed.forget(feedback)) {
            threads.notAlone(feedback, FeedbackState.PASSED_ON, null);
            history.did(new PassingDeed(feedback, PassingAct.NOT_PASSED_ON, team.name()), null);
        }
    }

    private void hold(FeedbackId feedback) {
        if (!register.stands(feedback)) {
            throw AnswerRefused.takenBack();
        }
    }
}
