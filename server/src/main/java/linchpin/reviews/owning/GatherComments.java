package linchpin.reviews.owning;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
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

    /** So many at once, the latest: a few seconds of work. */
    private static final int MOST = 500;

    private final WorkOnReview working;
    private final JoinedComments joined;
    private final IntoMatter into;

    GatherComments(WorkOnReview working, JoinedComments joined, IntoMatter into) {
        this.working = working;
        this.joined = joined;
        this.into = into;
    }

    /** @param matter an open one; null for a fresh one; it does not matter where they are in one already */
    @Transactional
    public void gather(Viewer viewer, ReviewId id, @Nullable MatterId matter) {
        working.gather(viewer, id, review -> {
            var comments =
                    joined.of(id, viewer).stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
            if (comments.isEmpty()) {
                throw ReviewRefused.nothingToGather();
            }
            var already = review.matterId();
            if (already != null) {
                into.more(viewer, already, comments);
                return;
            }
            working.gathered(review, into.gather(viewer, review, matter, comments));
        });
    }
}
