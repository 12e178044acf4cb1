package linchpin.answers.one;

import linchpin.feedback.FeedbackId;
import linchpin.organisation.Place;
import linchpin.people.AccountId;

/** Passes what somebody said to the team it is about. */
public interface PassesOn {

    /**
     * Pressed twice, it happens once.
     *
     * @throws linchpin.answers.AnswerRefused when its giver took it back
     */
    void pass(FeedbackId feedback, Place team, AccountId by);
}
