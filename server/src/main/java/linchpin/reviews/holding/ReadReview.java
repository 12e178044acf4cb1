package linchpin.reviews.holding;

import java.util.List;
import linchpin.history.ReadHistory;
import linchpin.people.Viewer;
import linchpin.reviews.ReviewId;
import linchpin.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a review together. */
@Component
class ReadReview {

    private final Reviews reviews;
    private final TellReview telling;
    private final ShowComments comments;
    private final ReadHistory history;

    ReadReview(Reviews reviews, TellReview telling, ShowComments comments, ReadHistory history) {
        this.reviews = reviews;
        this.telling = telling;
        this.comments = comments;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public ReviewPage page(ReviewId id, Viewer viewer) {
        var review = reviews.readable(id, viewer);
        var told = telling.tell(review);
        var said = comments.of(review, viewer);
        var may = telling.may(review, viewer, said.missing(review));
        var today = reviews.today();
        return new ReviewPage(
                review,
                told.title(),
                review.state(today),
                review.colour(today),
                told.opened(),
                told.rule(),
                told.due(),
                told.owner(),
                told.extended(),
                said.first(),
                said.count(),
                said.gathered(),
                said.since(),
                said.matter(),
                may.gather() && review.matterId() == null ? said.alike() : List.of(),
                told.concluded(),
                history.of(review.id()),
                may);
    }
}
