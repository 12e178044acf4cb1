package linchpin.influence.told;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.Quotable;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a story may be told that rests on what somebody said: they agree to be quoted today, and have taken nothing back. */
@Component
class MayBeTold {

    private final Quotable quotable;
    private final FeedbackArchive archive;

    MayBeTold(Quotable quotable, FeedbackArchive archive) {
        this.quotable = quotable;
        this.archive = archive;
    }

    /** @return those that may be told at this moment */
    @Transactional(readOnly = true)
    public Set<FeedbackId> among(Collection<FeedbackId> feedback) {
        return quotable.quotable(feedback).stream().map(Quotable.Quote::id).collect(Collectors.toSet());
    }

    /** @return whether there is such feedback that this person may read; what was taken back nobody reads */
    @Transactional(readOnly = true)
    public boolean readable(FeedbackId feedback, Viewer viewer) {
        return viewer.may(Permission.READ_LOG)
                && !archive.readable(List.of(feedback), viewer.within(Permission.READ_LOG))
                        .isEmpty();
    }
}
