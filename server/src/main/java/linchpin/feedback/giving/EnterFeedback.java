package linchpin.feedback.giving;

import linchpin.feedback.Receipts;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.register.LastChoice;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.Register;
import linchpin.history.History;
import linchpin.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what a form brings and makes its receipt, all or nothing. */
@Component
public class EnterFeedback {

    private final Register register;
    private final Receipts receipts;
    private final History history;
    private final TellAgain tellAgain;

    EnterFeedback(Register register, Receipts receipts, History history, TellAgain tellAgain) {
        this.register = register;
        this.receipts = receipts;
        this.history = history;
        this.tellAgain = tellAgain;
    }

    /**
     * What came of it.
     *
     * @param receipt its digits
     * @param stands false where its giver had taken it back before it was sent again
     * @param again what a form changed that was sent before; null for one sent the first time
     */
    public record Entered(String receipt, boolean stands, LastChoice.@Nullable Kept again) {}

    /**
     * Sent twice, it is entered once and has one receipt. What was chosen last holds; words that differ the second time, because somebody
     * went back and wrote more, are added: nothing said is lost.
     *
     * @param logged how it was logged on behalf of its giver; null where the giver gave it
     */
    @Transactional
    public Entered enter(OrganisationId organisation, NewFeedback fresh, Once once, @Nullable FeedbackDeed logged) {
        var entered = register.enter(fresh);
        var again = entered ? null : tellAgain.take(fresh);
        if (entered && logged != null) {
            history.did(logged, null);
        }
        var receipt = receipts.issue(fresh.id(), once.within(organisation));
        return new Entered(receipt, entered || register.stands(fresh.id()), again);
    }
}
