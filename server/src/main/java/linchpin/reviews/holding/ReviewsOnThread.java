package linchpin.reviews.holding;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.matters.merging.MergedMatters;
import linchpin.people.Viewer;
import linchpin.reviews.Reviews;
import linchpin.reviews.holding.ReviewPages.Line;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread of a matter: which review it came from, or what became part of it. */
@Component
class ReviewsOnThread implements ThreadStep {

    private final Reviews reviews;
    private final ReviewPages pages;
    private final MergedMatters merged;
    private final Fragments fragments;

    ReviewsOnThread(Reviews reviews, ReviewPages pages, MergedMatters merged, Fragments fragments) {
        this.merged = merged;
        this.reviews = reviews;
        this.pages = pages;
        this.fragments = fragments;
    }

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        List<Line> lines = pages.lines(reviews.of(merged.together(matter.id()), viewer), viewer);
        return fragments.of("reviews/holding/onThread", Map.of("lines", lines));
    }

    @Override
    public int order() {
        return 12;
    }
}
