package linchpin.reviews.holding;

import java.util.List;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.matters.Matter;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import linchpin.reviews.episodes.JoinedComments;
import linchpin.reviews.owning.MattersForReview;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The comments of a review, as far as somebody may read them, and the matter that they are in or could join. */
@Component
class ShowComments {

    private static final int SHOWN = 20;

    private final JoinedComments joined;
    private final FeedbackArchive archive;
    private final MattersForReview matters;
    private final Places places;

    ShowComments(JoinedComments joined, FeedbackArchive archive, MattersForReview matters, Places places) {
        this.joined = joined;
        this.archive = archive;
        this.matters = matters;
        this.places = places;
    }

    /**
     * @param count of all that stand
     * @param gathered how many of them are in the matter
     * @param since how many came after it was concluded
     * @param alike open matters about the same
     */
    record Said(
            List<ReviewPage.Comment> first,
            int count,
            int gathered,
            long since,
            @Nullable Matter matter,
            List<Matter> alike) {

        /** @return how many could be gathered: none where their matter is closed, or may not be read */
        int missing(Review review) {
            var open =
                    matter == null ? review.matterId() == null : !matter.state().closed();
            return open ? count - gathered : 0;
        }
    }

    Said of(Review review, Viewer viewer) {
        var all = joined.of(review.id(), viewer);
        var known = places.byId();
        var first = archive.summaries(all.subList(0, Math.min(SHOWN, all.size()))).stream()
                .map(one -> new ReviewPage.Comment(
                        "/log/" + one.id().id(),
                        Days.full(one.receivedOn()),
                        Matter.place(one.placeId(), known),
                        one.excerpt()))
                .toList();
        var concluded = review.concludedOn();
        var matter = review.matterId();
        return new Said(
                first,
                all.size(),
                matter == null ? 0 : gathered(all, matters.inside(matter)),
                concluded == null ? 0 : joined.since(review.id(), concluded, viewer),
                matter == null
                        ? null
                        : matters.readable(matter, viewer).stream().findFirst().orElse(null),
                matter == null && review.open() && viewer.may(Permission.OPEN_MATTER)
                        ? matters.alike(review, viewer)
                        : List.of());
    }

    private static int gathered(List<FeedbackId> all, Set<FeedbackId> inside) {
        return (int) all.stream().filter(inside::contains).count();
    }
}
