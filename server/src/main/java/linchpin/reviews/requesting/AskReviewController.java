package linchpin.reviews.requesting;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.meaning.Themes;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.reviews.WhoReviews;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a review by hand. */
@Controller
class AskReviewController {

    private final Themes themes;
    private final Places places;
    private final WhoReviews who;
    private final AskForReview asking;

    AskReviewController(Themes themes, Places places, WhoReviews who, AskForReview asking) {
        this.themes = themes;
        this.places = places;
        this.who = who;
        this.asking = asking;
    }

    record AskPage(AskReviewForm form, AskReviewForm.Offered offered, Errors errors) {}

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/reviews/ask")
    ModelAndView ask(Viewer viewer) {
        return page(AskReviewForm.FIRST, offered(viewer), Errors.none());
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/reviews/ask")
    ModelAndView asked(@Valid @ModelAttribute AskReviewForm form, BindingResult result, Viewer viewer) {
        var offered = offered(viewer);
        var errors = form.check(Errors.of(result), offered);
        if (errors.any()) {
            return page(form, offered, errors);
        }
        var meant = form.meant();
        if (meant.owner() != null && who.stillOwner(meant.owner(), meant.place()) == null) {
            return page(form, offered, errors.with("owner", "They cannot own a review there. Choose somebody else"));
        }
        return new ModelAndView("redirect:/reviews/" + asking.ask(viewer, meant).id());
    }

    private AskReviewForm.Offered offered(Viewer viewer) {
        var about = new ArrayList<>(List.of(new Choice("", "Any theme")));
        themes.names().forEach((number, name) -> about.add(new Choice(String.valueOf(number), name)));
        var owners = new ArrayList<>(List.of(new Choice("", "Nobody yet: somebody takes it")));
        who.everywhere().forEach(one -> owners.add(new Choice(one.id().id().toString(), one.name())));
        return new AskReviewForm.Offered(
                about,
                PlaceChoices.named(
                        "The whole organisation",
                        places.open(),
                        viewer.within(Permission.OPEN_MATTER).reach()),
                owners);
    }

    private static ModelAndView page(AskReviewForm form, AskReviewForm.Offered offered, Errors errors) {
        return new ModelAndView(
                "reviews/requesting/ask",
                Map.of("page", new AskPage(form, offered, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
