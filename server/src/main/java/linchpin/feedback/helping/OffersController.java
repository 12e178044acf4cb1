package linchpin.feedback.helping;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.helping.OffersPage.Line;
import linchpin.feedback.helping.OffersPage.One;
import linchpin.history.ReadHistory;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The offers of people who want to help, for those who may know who a giver is. An offer is made to the whole organisation. */
@Controller
@RequestMapping("/offers")
class OffersController {

    private static final int SHOWN = 100;

    private final Offers offers;
    private final DealWithOffer dealing;
    private final ReadHistory history;

    OffersController(Offers offers, DealWithOffer dealing, ReadHistory history) {
        this.offers = offers;
        this.dealing = dealing;
        this.history = history;
    }

    @Bean
    static NavigationEntry offersToHelp() {
        return new NavigationEntry(
                NavigationEntry.Group.PEOPLE, 20, "Offers to help", "/offers", Permission.SEE_GIVER, true);
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @GetMapping
    ModelAndView list() {
        var page = new OffersPage(lines(offers.waiting(SHOWN)), offers.waiting(), lines(offers.dealt(SHOWN)));
        return new ModelAndView("feedback/helping/offers", Map.of("page", page));
    }

    private static List<Line> lines(List<Offers.Offer> offers) {
        return offers.stream().map(Line::new).toList();
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, Viewer viewer) {
        return page(id, DealForm.empty(), Errors.none(), viewer);
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @PostMapping("/{id}")
    ModelAndView deal(
            @PathVariable UUID id, @Valid @ModelAttribute DealForm form, BindingResult result, Viewer viewer) {
        if (offers.with(new OfferId(id)).isEmpty()) {
            return gone(form.answer());
        }
        var errors = form.check(Errors.of(result));
        if (errors.any()) {
            return page(id, form, errors, viewer);
        }
        var outcome = Outcome.chosen(form.outcome()).orElseThrow();
        if (!dealing.deal(new OfferId(id), outcome, form.answer(), viewer.account())) {
            var meanwhile = "Somebody dealt with this meanwhile, as it stands above, and nothing of yours was saved";
            return page(id, form, Errors.none().with("outcome", meanwhile), viewer);
        }
        return new ModelAndView("redirect:/offers/" + id);
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @PostMapping("/{id}/open-again")
    ModelAndView open(@PathVariable UUID id) {
        if (offers.with(new OfferId(id)).isEmpty()) {
            return gone("");
        }
        dealing.open(new OfferId(id));
        return new ModelAndView("redirect:/offers/" + id);
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @PostMapping("/{id}/delete")
    ModelAndView delete(@PathVariable UUID id) {
        dealing.delete(new OfferId(id));
        return new ModelAndView("redirect:/offers");
    }

    /** Its maker took it back, or somebody here deleted it, while the page of it stood open. */
    private static ModelAndView gone(String typed) {
        return new ModelAndView("feedback/helping/gone", Map.of("typed", typed), HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(UUID id, DealForm form, Errors errors, Viewer viewer) {
        var offer = offers.with(new OfferId(id)).orElseThrow(NotFound::new);
        var page =
                new One(new Line(offer), viewer.may(Permission.ARRANGE_PEOPLE), form, history.of(offer.id()), errors);
        return new ModelAndView(
                "feedback/helping/offer", Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
