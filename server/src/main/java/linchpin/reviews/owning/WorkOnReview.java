package linchpin.reviews.owning;

import java.time.LocalDate;
import java.util.function.Consumer;
import linchpin.history.History;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reviews.KeepReviews;
import linchpin.reviews.Review;
import linchpin.reviews.ReviewAct;
import linchpin.reviews.ReviewDeed;
import linchpin.reviews.ReviewId;
import linchpin.reviews.ReviewRefused;
import linchpin.reviews.Reviews;
import linchpin.reviews.WhoReviews;
import linchpin.reviews.acting.HoldReviews;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of a review does with it. */
@Component
public class WorkOnReview implements HoldReviews {

    private final Reviews reviews;
    private final KeepReviews keeping;
    private final WhoReviews who;
    private final History history;

    WorkOnReview(Reviews reviews, KeepReviews keeping, WhoReviews who, History history) {
        this.reviews = reviews;
        this.keeping = keeping;
        this.who = who;
        this.history = history;
    }

    /**
     * Hands it to somebody, or takes on what is nobody's.
     *
     * @throws NotFound where they cannot own a review there
     */
    @Transactional
    public void handOver(Viewer viewer, ReviewId id, AccountId to, @Nullable String why) {
        hand(viewer, id, to, why);
    }

    private void hand(Viewer viewer, ReviewId id, AccountId to, @Nullable String why) {
        var review = reviews.held(id, viewer);
        if (!(to.equals(viewer.account()) && who.takes(review, viewer))) {
            who.requireWork(review, viewer);
        }
        if (who.stillOwner(to, review.placeId()) == null) {
            throw new NotFound();
        }
        keeping.own(id, to);
        history.did(deed(ReviewAct.HANDED_OVER, review), why);
    }

    /**
     * @param to after the day on which it is due
     * @throws ReviewRefused where somebody put it off as far meanwhile
     */
    @Transactional
    public void extend(Viewer viewer, ReviewId id, LocalDate to, String why) {
        var review = held(viewer, id);
        if (!to.isAfter(review.dueOn())) {
            throw ReviewRefused.putOff(Days.full(review.dueOn()));
        }
        keeping.extend(review, to, why);
        history.did(deed(ReviewAct.EXTENDED, review).with("due", Days.full(to)), why);
    }

    /** @param matter that goes on; null where nothing follows, and then there is a reason */
    @Transactional
    public void conclude(
            Viewer viewer, ReviewId id, String found, @Nullable MatterId matter, @Nullable String because) {
        end(viewer, id, found, matter, because);
    }

    @Override
    @Transactional
    public void concludeWithNothing(Viewer viewer, ReviewId review, String found, String because) {
        hand(viewer, review, viewer.account(), null);
        end(viewer, review, found, null, because);
    }

    private void end(Viewer viewer, ReviewId id, String found, @Nullable MatterId matter, @Nullable String because) {
        var review = held(viewer, id);
        if (matter != null) {
            keeping.gathered(id, matter);
        }
        keeping.conclude(id, found, matter == null ? because : null);
        history.did(
                deed(ReviewAct.CONCLUDED, review).with("follows", matter == null ? Review.NOTHING : Review.MATTER),
                null);
    }

    /**
     * Does something that gathers its comments, while nobody else does.
     *
     * @throws ReviewRefused where it is not theirs to do
     */
    @Transactional
    public void gather(Viewer viewer, ReviewId id, Consumer<Review> work) {
        var review = reviews.held(id, viewer);
        who.requireGather(review, viewer);
        work.accept(review);
    }

    /** Notes the matter that its comments were gathered into. Part of the caller's transaction. */
    @Transactional
    public void gathered(Review review, MatterId matter) {
        keeping.gathered(review.id(), matter);
        history.did(deed(ReviewAct.GATHERED, review), null);
    }

    private Review held(Viewer viewer, ReviewId id) {
        var review = reviews.held(id, viewer);
        who.requireWork(review, viewer);
        return review;
    }

    private static ReviewDeed deed(ReviewAct act, Review review) {
        return ReviewDeed.of(act, review.id()).with("number", review.number());
    }
}
