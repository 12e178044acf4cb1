package linchpin.feedback.giving;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import linchpin.platform.Spelling;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public form: choose a place, tell us, and leave with a receipt. */
@Controller
class GivingController {

    private static final int WORTH_SEARCHING = 12;

    private final GivingAddress.Addresses addresses;
    private final GiveOnline giving;
    private final Clock clock;

    GivingController(GivingAddress.Addresses addresses, GiveOnline giving, Clock clock) {
        this.addresses = addresses;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * What the page for choosing a place prints.
     *
     * @param closed the closed place that somebody asked for, as on an old poster; null otherwise
     */
    record PlacesPage(
            Organisation organisation,
            List<PlaceNode> places,
            boolean searchable,
            String sought,
            @Nullable String closed) {}

    /**
     * What the form prints.
     *
     * @param why who asked whoever fills it in, and why; empty where nobody did
     */
    record GivingPage(
            Organisation organisation, @Nullable Place place, QuestionsToday asked, GivingForm form, String why) {

        String placeName() {
            return place == null ? organisation.name() : place.name();
        }
    }

    /** Once: what the form's own constructor has made of a field is not bound again. */
    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @OpenToAll(session = false)
    @GetMapping("/give/{code}")
    ModelAndView choose(@PathVariable String code, @RequestParam(defaultValue = "") String q) {
        var behind = addresses.now(code);
        if (behind.open().isEmpty()) {
            return new ModelAndView("redirect:/give/" + behind.organisation().code() + "/" + GivingAddress.WHOLE);
        }
        return choosing(behind, q, null);
    }

    @Remembered(seconds = 3)
    @OpenToAll(session = false)
    @GetMapping("/give/{code}/{placeCode}")
    ModelAndView ask(
            @PathVariable String code, @PathVariable String placeCode, @RequestParam(defaultValue = "") String asked) {
        var behind = addresses.lately(code, placeCode);
        var place = place(behind, placeCode);
        if (place != null && !place.open()) {
            return choosing(behind, "", place.name());
        }
        var why = giving.why(behind.organisation(), asked).orElse("");
        var form = GivingForm.empty();
        return form(new GivingPage(behind.organisation(), place, behind.asked(), form, why), Errors.none());
    }

    /** Thanks at an address that closes soon: Back comes to it, and no history or log keeps what opens the receipt. */
    @OpenToAll(session = false)
    @PostMapping("/give/{code}/{placeCode}")
    ModelAndView give(
            @PathVariable String code,
            @PathVariable String placeCode,
            @RequestParam(defaultValue = "") String asked,
            @Valid @ModelAttribute GivingForm form,
            BindingResult result) {
        var behind = inOneLook(code);
        var place = place(behind, placeCode);
        var errors = form.check(Errors.of(result), behind.asked(), YearMonth.now(clock));
        var why = errors.any() ? giving.why(behind.organisation(), asked).orElse("") : "";
        var page = new GivingPage(behind.organisation(), place, behind.asked(), form, why);
        return errors.any() ? form(page, errors) : new ModelAndView("redirect:" + giving.give(page, asked));
    }

    private GivingAddress inOneLook(String code) {
        try (var _ = OneLook.begin()) {
            return addresses.now(code);
        }
    }

    private static ModelAndView form(GivingPage page, Errors errors) {
        return new ModelAndView(
                "feedback/giving/form",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static ModelAndView choosing(GivingAddress behind, String sought, @Nullable String closed) {
        var open = behind.open();
        var found = open.stream()
                .filter(place -> Spelling.holds(place.fullName(), sought))
                .toList();
        return new ModelAndView(
                "feedback/giving/places",
                Map.of(
                        "page",
                        new PlacesPage(
                                behind.organisation(),
                                PlaceNode.tree(found),
                                open.size() > WORTH_SEARCHING,
                                sought.strip(),
                                closed)));
    }

    private static @Nullable Place place(GivingAddress behind, String code) {
        if (code.equals(GivingAddress.WHOLE)) {
            return null;
        }
        return Optional.ofNullable(behind.byCode().get(code)).orElseThrow(NotFound::new);
    }
}
