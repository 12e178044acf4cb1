package linchpin.reviews.holding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import linchpin.reviews.ReviewId;
import linchpin.reviews.Reviews;
import linchpin.reviews.WhoReviews;
import linchpin.reviews.owning.WorkOnReview;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whose a review is and until when: taking it on, handing it over, and putting it off with a reason. */
@Controller
class OwnerController {

    private static final int LONGEST = 1000;
    private static final int FURTHEST = 366;

    private final Reviews reviews;
    private final WhoReviews who;
    private final WorkOnReview working;

    OwnerController(Reviews reviews, WhoReviews who, WorkOnReview working) {
        this.reviews = reviews;
        this.who = who;
        this.working = working;
    }

    /** @param people who can own it */
    record OwnerPage(Review review, List<Choice> people, String to, String why, Errors errors) {}

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/reviews/{id}/take")
    String take(@PathVariable UUID id, Viewer viewer) {
        working.handOver(viewer, new ReviewId(id), viewer.account(), null);
        return "redirect:/reviews/" + id;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/{id}/owner")
    ModelAndView askOwner(@PathVariable UUID id, Viewer viewer) {
        return page("owner", worked(id, viewer), "", "", Errors.none());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/reviews/{id}/owner")
    ModelAndView handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var review = worked(id, viewer);
        var errors = people(review).stream()
                        .anyMatch(one -> !to.isEmpty() && one.value().equals(to))
                ? Errors.none()
                : Errors.none().with("to", "Choose whose it is from now on");
        errors = reason(errors, Typed.text(why));
        if (errors.any()) {
            return page("owner", review, to, why, errors);
        }
        working.handOver(viewer, review.id(), new AccountId(UUID.fromString(to)), Typed.text(why));
        return new ModelAndView("redirect:" + review.path());
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/{id}/later")
    ModelAndView askLater(@PathVariable UUID id, Viewer viewer) {
        return page("later", worked(id, viewer), "", "", Errors.none());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/reviews/{id}/later")
    ModelAndView later(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var review = worked(id, viewer);
        var day = Days.typed(to);
        var known = day.filter(one -> one.isAfter(review.dueOn())
                && !one.isBefore(reviews.today())
                && one.isBefore(reviews.today().plusDays(FURTHEST)));
        var errors = known.isPresent()
                ? Errors.none()
                : Errors.none()
                        .with(
                                "to",
                                "Enter a day after " + Days.full(review.dueOn()) + ", from today on, within a year");
        errors = reason(errors, Typed.text(why));
        if (errors.any() || known.isEmpty()) {
            return page("later", review, to, why, errors);
        }
        working.extend(viewer, review.id(), known.get(), Typed.text(why));
        return new ModelAndView("redirect:" + review.path());
    }

    private static Errors reason(Errors errors, String why) {
        if (why.isEmpty()) {
            return errors.with("why", "Enter why: it stays on the page");
        }
        return why.length() > LONGEST ? errors.with("why", "Why must have 1,000 characters or fewer") : errors;
    }

    private Review worked(UUID id, Viewer viewer) {
        var review = reviews.readable(new ReviewId(id), viewer);
        who.requireWork(review, viewer);
        return review;
    }

    private List<Choice> people(Review review) {
        return Stream.concat(
                        Stream.of(new Choice("", "Choose somebody")),
                        who.owners(review.placeId()).stream()
                                .filter(one -> !one.id().equals(review.ownerId()))
                                .map(one -> new Choice(one.id().id().toString(), one.name())))
                .toList();
    }

    private ModelAndView page(String template, Review review, String to, String why, Errors errors) {
        return new ModelAndView(
                "reviews/holding/" + template,
                Map.of("page", new OwnerPage(review, people(review), to, why, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
