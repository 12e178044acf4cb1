package linchpin.reviews.holding;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.people.Viewer;
import linchpin.reviews.Reviews;
import linchpin.reviews.holding.ReviewPages.Line;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread of a matter: which review it came from. */
@Component
class ReviewsOnThread implements ThreadStep {

    private final Reviews reviews;
    private final ReviewPages pages;
    private final Fragments fragments;

    ReviewsOnThread(Reviews reviews, ReviewPages pages, Fragments fragments) {
        this.reviews = reviews;
        this.pages = pages;
        this.fragments = fragments;
    }

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        List<Line> lines = pages.lines(reviews.of(matter.id(), viewer), viewer);
        return fragments.of("reviews/holding/onThread", Map.of("lines", lines));
    }

    @Override
    public int order() {
        return 12;
    }
}
