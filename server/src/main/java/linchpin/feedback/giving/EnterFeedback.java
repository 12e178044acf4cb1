package linchpin.feedback.giving;

import java.util.stream.Collectors;
import linchpin.feedback.Receipts;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.ReceivedWords;
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
    private final ReceivedWords received;

    EnterFeedback(Register register, Receipts receipts, History history, ReceivedWords received) {
        this.register = register;
        this.receipts = receipts;
        this.history = history;
        this.received = received;
    }

    /**
     * What came of it.
     *
     * @param receipt its digits
     * @param stands false where its giver had taken it back before it was sent again
     */
    public record Entered(String receipt, boolean stands) {}

    /**
     * Sent twice, it is entered once and has one receipt. Words that differ the second time, because somebody went back and wrote
     * more, are added: nothing said is lost.
     *
     * @param logged how it was logged on behalf of its giver; null where the giver gave it
     */
    @Transactional
    public Entered enter(OrganisationId organisation, NewFeedback fresh, Once once, @Nullable FeedbackDeed logged) {
        if (!register.enter(fresh)) {
            addWhatIsNew(fresh);
        } else if (logged != null) {
            history.did(logged, null);
        }
        return new Entered(receipts.issue(fresh.id(), once.within(organisation)), register.stands(fresh.id()));
    }

    private void addWhatIsNew(NewFeedback again) {
        var there = received.of(again.id()).stream()
                .map(ReceivedWords.Words::received)
                .collect(Collectors.toSet());
        again.telling().words().stream()
                .filter(words -> !there.contains(words.text()))
                .forEach(words -> register.add(again.id(), words));
    }
}
