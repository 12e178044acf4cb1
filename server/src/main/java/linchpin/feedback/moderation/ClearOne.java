package linchpin.feedback.moderation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator who looks at many does to each of them, by the same rules as on its own page. */
@Component
public class ClearOne {

    private final Moderate moderate;
    private final Guard guard;
    private final FeedbackArchive archive;

    ClearOne(Moderate moderate, Guard guard, FeedbackArchive archive) {
        this.moderate = moderate;
        this.guard = guard;
        this.archive = archive;
    }

    /** @return those of these that this person may read about */
    public Set<FeedbackId> readable(Collection<FeedbackId> feedback, Viewer viewer) {
        return archive.readable(new HashSet<>(feedback), viewer);
    }

    /** Lets nobody else change it until the caller is done. */
    @Transactional
    public void hold(FeedbackId feedback) {
        moderate.hold(feedback);
    }

    /** @return false where there is something to decide first; nothing is changed then */
    @Transactional
    public boolean clear(FeedbackId feedback) {
        return guard.clear(feedback, "");
    }

    /** Takes back that it was cleared, and leaves it to be looked at once more. */
    @Transactional
    public void decideAgain(FeedbackId feedback) {
        moderate.judge(feedback, Moderation.UNSEEN, null);
    }
}
