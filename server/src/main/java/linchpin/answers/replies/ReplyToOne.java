package linchpin.answers.replies;

import java.time.LocalDate;
import linchpin.answers.AnswerRefused;
import linchpin.answers.one.RepliesToOne;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.register.Register;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replies to one person: somebody writes it, somebody else approves it or sends it back, and somebody tells the giver who may be contacted.
 * Each holds the feedback still, so that one thing happens at a time, and nothing with what its giver took back. What names the giver is
 * kept nowhere: neither the team nor everybody is to read it.
 */
@Component
class ReplyToOne implements RepliesToOne {

    private final Register register;
    private final Replies replies;
    private final KeepReplies keeping;
    private final ReplyRules rules;

    ReplyToOne(Register register, Replies replies, KeepReplies keeping, ReplyRules rules) {
        this.register = register;
        this.replies = replies;
        this.keeping = keeping;
        this.rules = rules;
    }

    @Override
    @Transactional
    public boolean write(FeedbackId feedback, String words, AccountId by) {
        hold(feedback);
        if (rules.name(feedback, words)) {
            return false;
        }
        keeping.keep(feedback, words, by);
        return true;
    }

    @Override
    @Transactional
    public void approve(Summary said, int version, AccountId by) {
        var reply = held(said.id(), version);
        if (reply.approvedOn() != null) {
            return;
        }
        var decided = toDecide(reply, said, by);
        if (rules.name(said.id(), reply.words())) {
            throw AnswerRefused.namesItsGiver();
        }
        keeping.approve(decided, by);
    }

    /**
     * @return false where the reason names its giver; nothing is changed then
     * @throws AnswerRefused when it waits no longer, or somebody else decides about it
     */
    @Transactional
    public boolean sendBack(Summary said, int version, AccountId by, String because) {
        var reply = toDecide(held(said.id(), version), said, by);
        if (rules.name(said.id(), because)) {
            return false;
        }
        keeping.sendBack(reply, by, because);
        return true;
    }

    /**
     * Takes what was approved off its giver's page and the public one. Pressed twice, it happens once.
     *
     * @return false where the reason names its giver, who reads it; nothing is changed then
     * @throws AnswerRefused when another is published
     */
    @Transactional
    public boolean withdraw(FeedbackId feedback, int version, AccountId by, String because) {
        hold(feedback);
        if (rules.name(feedback, because)) {
            return false;
        }
        var reply = replies.versions(feedback).stream()
                .filter(one -> one.approvedOn() != null)
                .findFirst()
                .filter(one -> one.version() == version)
                .orElseThrow(AnswerRefused::changed);
        if (reply.stands()) {
            keeping.withdraw(reply, by, because, rules.passedOn(feedback));
        }
        return true;
    }

    /**
     * Somebody wrote to the giver, rang them or spoke with them. Said again, the last holds.
     *
     * @param version that they were told of
     * @throws AnswerRefused when another is published
     */
    @Transactional
    public void told(FeedbackId feedback, int version, AccountId by, HowTold how, LocalDate on) {
        var reply = published(feedback, version);
        if (how != reply.toldHow() || !on.equals(reply.toldOn())) {
            keeping.told(reply, by, how, on);
        }
    }

    /** They were not told after all; as {@link #told}. */
    @Transactional
    public void notTold(FeedbackId feedback, int version) {
        var reply = published(feedback, version);
        if (reply.toldOn() != null) {
            keeping.notTold(reply);
        }
    }

    private Reply published(FeedbackId feedback, int version) {
        hold(feedback);
        return replies.published(feedback)
                .filter(published -> published.version() == version)
                .orElseThrow(AnswerRefused::changed);
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

    private Reply toDecide(Reply reply, Summary said, AccountId by) {
        if (!reply.waits()) {
            throw AnswerRefused.changed();
        }
        if (!rules.mayApprove(by, reply, said.placeId())) {
            throw AnswerRefused.byItsWriter();
        }
        return reply;
    }
}
