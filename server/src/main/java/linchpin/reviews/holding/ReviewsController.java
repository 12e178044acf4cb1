package linchpin.reviews.holding;

import java.util.Map;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reviews.ReviewId;
import linchpin.reviews.owning.GatherComments;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews, one of them, and its comments gathered into a matter with one press. */
@Controller
class ReviewsController {

    private static final String UUID_TYPED = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ReviewPages pages;
    private final ReadReview reading;
    private final GatherComments gathering;

    ReviewsController(ReviewPages pages, ReadReview reading, GatherComments gathering) {
        this.pages = pages;
        this.reading = reading;
        this.gathering = gathering;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        return new ModelAndView(
                "reviews/holding/reviews", Map.of("page", pages.list(viewer, Paging.of(after, before))));
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/{id}")
    ModelAndView review(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("reviews/holding/review", Map.of("page", reading.page(new ReviewId(id), viewer)));
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/reviews/{id}/gather")
    String gather(@PathVariable UUID id, @RequestParam(defaultValue = "") String matter, Viewer viewer) {
        gathering.gather(viewer, new ReviewId(id), matter(matter));
        return "redirect:/reviews/" + id;
    }

    static @Nullable MatterId matter(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        if (!sent.matches(UUID_TYPED)) {
            throw new NotFound();
        }
        return new MatterId(UUID.fromString(sent));
    }
}
