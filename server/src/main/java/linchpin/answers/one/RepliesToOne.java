package linchpin.answers.one;

import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.AccountId;

/** Replies to one person: somebody writes, somebody else approves. */
public interface RepliesToOne {

    /**
     * A version that waits for approval; what was approved before stands until then.
     *
     * @return false where it names its giver; nothing is kept then
     */
    boolean write(FeedbackId feedback, String words, AccountId by);

    /**
     * @param version as the approver read it; approving it twice changes nothing
     * @throws linchpin.answers.AnswerRefused when it has changed, names its giver by now, or somebody else approves it
     */
    void approve(Summary said, int version, AccountId by);
}
