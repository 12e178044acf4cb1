package linchpin.meaning.sharing;

import java.util.List;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.feedback.words.Quotable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is shared in step with what may be: within the transaction that changes a consent, a decision of a moderator or a word.
 * Words that were not read again yet are not shared; when they are, they are shared anew.
 */
@Component
class KeepShared {

    private final Sharing sharing;
    private final Quotable quotable;
    private final CopiesToShare fresh;
    private final SharedCopies copies;

    KeepShared(Sharing sharing, Quotable quotable, CopiesToShare fresh, SharedCopies copies) {
        this.sharing = sharing;
        this.quotable = quotable;
        this.fresh = fresh;
        this.copies = copies;
    }

    @EventListener
    @Transactional
    public void on(TouchesFeedback event) {
        keep(event.feedback());
    }

    /** Brings the copies of these feedback up to what may be told of them now. */
    @Transactional
    public void keep(Set<FeedbackId> feedback) {
        if (!sharing.stands()) {
            return;
        }
        var held = quotable.hold(feedback);
        copies.keep(feedback, held.isEmpty() ? List.of() : fresh.of(held));
    }
}
