package linchpin.reviews.requesting;

import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reviews.KeepReviews;
import linchpin.reviews.ReviewAct;
import linchpin.reviews.ReviewDeed;
import linchpin.reviews.ReviewId;
import linchpin.reviews.acting.AskForReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks for a review with a reason, without any rule. */
@Component
class AskForReview implements AskForReviews {

    private final KeepReviews keeping;
    private final History history;

    AskForReview(KeepReviews keeping, History history) {
        this.keeping = keeping;
        this.history = history;
    }

    /**
     * @param theme null for whatever
     * @param owner null for whoever takes it
     */
    record Asked(
            @Nullable Integer theme,
            @Nullable PlaceId place,
            String reason,
            @Nullable AccountId owner,
            int dueIn) {}

    @Override
    @Transactional
    public ReviewId ask(Viewer viewer, int theme, @Nullable PlaceId place, String reason, int dueIn) {
        return opened(viewer, new Asked(theme, place, reason, null, dueIn));
    }

    @Transactional
    public ReviewId ask(Viewer viewer, Asked asked) {
        return opened(viewer, asked);
    }

    private ReviewId opened(Viewer viewer, Asked asked) {
        if (!viewer.within(Permission.OPEN_MATTER).mayReadAbout(asked.place())) {
            throw new NotFound();
        }
        var review = keeping.open(new KeepReviews.Fresh(
                null, asked.theme(), asked.place(), asked.reason(), asked.owner(), asked.dueIn()));
        history.did(ReviewDeed.of(ReviewAct.ASKED_FOR, review.id()).with("number", review.number()), asked.reason());
        return review.id();
    }
}
