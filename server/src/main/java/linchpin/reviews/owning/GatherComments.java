package linchpin.reviews.owning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.people.Viewer;
import linchpin.reviews.ReviewId;
import linchpin.reviews.ReviewRefused;
import linchpin.reviews.episodes.JoinedComments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the comments of a review into one matter, and what came later into the same. */
@Component
public class GatherComments {

    /** So many at once, the latest that are missing: a few seconds of work. */
    private static final int MOST = 500;

    private final WorkOnReview working;
    private final JoinedComments joined;
    private final IntoMatter into;
    private final MattersForReview matters;

    GatherComments(WorkOnReview working, JoinedComments joined, IntoMatter into, MattersForReview matters) {
        this.matters = matters;
        this.working = working;
        this.joined = joined;
        this.into = into;
    }

    /** @param matter an open one; null for a fresh one; it does not matter where they are in one already */
    @Transactional
    public void gather(Viewer viewer, ReviewId id, @Nullable MatterId matter) {
        working.gather(viewer, id, review -> {
            var all = joined.of(id, viewer);
            if (all.isEmpty()) {
                throw ReviewRefused.nothingToGather();
            }
            var already = review.matterId();
            if (already != null) {
                into.more(viewer, already, next(all, matters.inside(already)));
                return;
            }
            var there = matter == null ? Set.<FeedbackId>of() : matters.inside(matter);
            working.gathered(review, into.gather(viewer, review, matter, next(all, there)));
        });
    }

    /** What is there already takes nobody's room. */
    static Set<FeedbackId> next(List<FeedbackId> all, Set<FeedbackId> there) {
        return all.stream()
                .filter(one -> !there.contains(one))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
