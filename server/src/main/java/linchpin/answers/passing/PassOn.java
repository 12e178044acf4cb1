package linchpin.answers.passing;

import linchpin.answers.AnswerRefused;
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

/** Passes a feedback to the team it is about. Pressed twice, it happens once. */
@Component
class PassOn {

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

    private record WasPassedOn(FeedbackId feedback, String team) implements Deed {

        @Override
        public Act act() {
            return Act.of(PassingAct.PASSED_ON, feedback).with("team", team);
        }
    }

    /** @throws AnswerRefused when its giver took it back */
    @Transactional
    public void pass(FeedbackId feedback, Place team, AccountId by) {
        if (!register.stands(feedback)) {
            throw AnswerRefused.takenBack();
        }
        if (passed.note(feedback, team.id(), by)) {
            threads.alone(feedback, FeedbackState.PASSED_ON);
            history.did(new WasPassedOn(feedback, team.name()), null);
        }
    }
}
