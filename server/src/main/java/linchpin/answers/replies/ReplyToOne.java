package linchpin.answers.replies;

import java.time.LocalDate;
import linchpin.answers.AnswerRefused;
import linchpin.answers.VersionsToApprove;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replies to one person: somebody writes it, somebody else approves it or sends it back, and somebody tells the giver who may be contacted.
 * Each holds the feedback still, so that one thing happens at a time, and nothing with what its giver took back.
 */
@Component
class ReplyToOne {

    private final Register register;
    private final Replies replies;
    private final KeepReplies keeping;
    private final VersionsToApprove waiting;

    ReplyToOne(Register register, Replies replies, KeepReplies keeping, VersionsToApprove waiting) {
        this.register = register;
        this.replies = replies;
        this.keeping = keeping;
        this.waiting = waiting;
    }

    /** A version that waits for approval; what was approved before stands until then. */
    @Transactional
    public void write(FeedbackId feedback, String words, AccountId by) {
        hold(feedback);
        keeping.keep(feedback, words, by);
    }

    /**
     * @param version as the approver read it; approving it twice changes nothing
     * @throws AnswerRefused when it has changed, or somebody else approves it
     */
    @Transactional
    public void approve(FeedbackId feedback, int version, AccountId by) {
        var reply = held(feedback, version);
        if (reply.approvedOn() != null) {
            return;
        }
        keeping.approve(toDecide(reply, by), by);
    }

    /** @throws AnswerRefused when it waits no longer, or somebody else decides about it */
    @Transactional
    public void sendBack(FeedbackId feedback, int version, AccountId by, String because) {
        keeping.sendBack(toDecide(held(feedback, version), by), by, because);
    }

    /**
     * Somebody wrote to the giver, rang them or spoke with them. Said again, the last holds.
     *
     * @param version that they were told of
     * @throws AnswerRefused when another is published
     */
    @Transactional
    public void told(FeedbackId feedback, int version, AccountId by, HowTold how, LocalDate on) {
        hold(feedback);
        var reply = replies.published(feedback)
                .filter(published -> published.version() == version)
                .orElseThrow(AnswerRefused::changed);
        if (how != reply.toldHow() || !on.equals(reply.toldOn())) {
            keeping.told(reply, by, how, on);
        }
    }

    private Reply held(FeedbackId feedback, int version) {
        hold(feedback);
        return replies.versions(feedback).stream()
                .findFirst()
                .filter(latest -> latest.version() == version)
                .orElseThrow(AnswerRefused::changed);
    }

    private void hold(FeedbackId feedback) {
        if (!register.stands(feedback)) {
            throw AnswerRefused.takenBack();
        }
    }

    private Reply toDecide(Reply reply, AccountId by) {
        if (!reply.waits()) {
            throw AnswerRefused.changed();
        }
        if (!waiting.mayApprove(by, reply.writtenBy())) {
            throw AnswerRefused.byItsWriter();
        }
        return reply;
    }
}
