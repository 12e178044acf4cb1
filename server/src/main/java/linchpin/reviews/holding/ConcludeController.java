package linchpin.reviews.holding;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import linchpin.reviews.ReviewId;
import linchpin.reviews.Reviews;
import linchpin.reviews.WhoReviews;
import linchpin.reviews.owning.MattersForReview;
import linchpin.reviews.owning.WorkOnReview;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Concluding a review: what was found, and what follows. */
@Controller
class ConcludeController {

    private final Reviews reviews;
    private final WhoReviews who;
    private final WorkOnReview working;
    private final MattersForReview matters;

    ConcludeController(Reviews reviews, WhoReviews who, WorkOnReview working, MattersForReview matters) {
        this.reviews = reviews;
        this.who = who;
        this.working = working;
        this.matters = matters;
    }

    /** @param matters that can go on */
    record ConcludePage(Review review, List<Choice> matters, ConcludeForm form, Errors errors) {}

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/{id}/conclude")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var review = worked(id, viewer);
        return page(review, ConcludeForm.of(review), Errors.none(), viewer);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/reviews/{id}/conclude")
    ModelAndView conclude(
            @PathVariable UUID id, @Valid @ModelAttribute ConcludeForm form, BindingResult result, Viewer viewer) {
        var review = worked(id, viewer);
        var errors = form.check(Errors.of(result), choices(review, viewer));
        if (errors.any()) {
            return page(review, form, errors, viewer);
        }
        working.conclude(viewer, review.id(), form.found(), form.chosen(), form.because());
        return new ModelAndView("redirect:" + review.path());
    }

    private Review worked(UUID id, Viewer viewer) {
        var review = reviews.readable(new ReviewId(id), viewer);
        who.requireWork(review, viewer);
        return review;
    }

    private List<Choice> choices(Review review, Viewer viewer) {
        var gathered = review.matterId();
        var known = gathered == null ? matters.open(viewer) : matters.readable(gathered, viewer);
        return Stream.concat(
                        Stream.of(new Choice("", "Choose a matter")),
                        known.stream()
                                .map(matter -> new Choice(
                                        matter.id().id().toString(), matter.number() + ". " + matter.title())))
                .toList();
    }

    private ModelAndView page(Review review, ConcludeForm form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "reviews/holding/conclude",
                Map.of("page", new ConcludePage(review, choices(review, viewer), form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
