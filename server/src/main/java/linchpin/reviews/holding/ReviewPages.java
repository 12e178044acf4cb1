package linchpin.reviews.holding;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import linchpin.reviews.ReviewId;
import linchpin.reviews.Reviews;
import linchpin.reviews.RuleWords;
import linchpin.reviews.episodes.JoinedComments;
import linchpin.ui.Days;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the list of reviews together, and says of each what everybody wants to know first. */
@Component
class ReviewPages {

    private final Reviews reviews;
    private final RuleWords words;
    private final JoinedComments joined;
    private final PeopleOfReviews people;

    ReviewPages(Reviews reviews, RuleWords words, JoinedComments joined, PeopleOfReviews people) {
        this.reviews = reviews;
        this.words = words;
        this.joined = joined;
        this.people = people;
    }

    /** @param asks whether whoever looks may ask for one */
    record ListPage(Paging.Page<Line> reviews, boolean asks) {}

    record Line(Review review, String title, String state, String colour, String due, String owner, String comments) {}

    @Transactional(readOnly = true)
    public ListPage list(Viewer viewer, Paging paging) {
        var page = paging.page(reviews.page(viewer, paging), Reviews::mark, "/reviews");
        return new ListPage(page.told(lines(page.rows(), viewer)), people.asks(viewer));
    }

    /** @return of each, what stands in a list */
    List<Line> lines(List<Review> rows, Viewer viewer) {
        var sizes = joined.sizes(rows.stream().map(Review::id).toList(), viewer);
        return lines(rows, review -> comments(review, sizes));
    }

    /** @return as {@link #lines}, without how many comments each has: that would read all of them */
    List<Line> brief(List<Review> rows) {
        return lines(rows, _ -> "");
    }

    private List<Line> lines(List<Review> rows, Function<Review, String> comments) {
        var names = words.names();
        var owners = people.owners(rows);
        var today = reviews.today();
        return rows.stream()
                .map(review -> new Line(
                        review,
                        names.title(review),
                        review.state(today),
                        review.colour(today),
                        due(review),
                        owners.of(review),
                        comments.apply(review)))
                .toList();
    }

    private static String comments(Review review, Map<ReviewId, Long> sizes) {
        var size = sizes.getOrDefault(review.id(), 0L);
        return review.ruleId() == null ? "asked for" : size == 1 ? "1 comment" : size + " comments";
    }

    /** @return until when, in words */
    String due(Review review) {
        var concluded = review.concludedOn();
        if (concluded != null) {
            return "concluded on " + Days.full(concluded);
        }
        var late = review.dueOn().until(reviews.today(), ChronoUnit.DAYS);
        return "due on " + Days.full(review.dueOn()) + (late > 0 ? ", " + Days.count(late) + " late" : "");
    }
}
