package linchpin.feedback.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.NewFeedback;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public form: choose a place, tell us, and leave with a receipt. */
@Controller
class GivingController {

    /** Stands for the organisation as a whole where an address names a place; no place can have this code. */
    static final String WHOLE = "_all";

    private static final int WORTH_SEARCHING = 12;

    private final Organisations organisations;
    private final Places places;
    private final Asked.Reference reference;
    private final EnterFeedback enter;
    private final OwnAddress address;
    private final Clock clock;

    GivingController(
            Organisations organisations,
            Places places,
            Asked.Reference reference,
            EnterFeedback enter,
            OwnAddress address,
            Clock clock) {
        this.organisations = organisations;
        this.places = places;
        this.reference = reference;
        this.enter = enter;
        this.address = address;
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

    /** What the form prints. */
    record GivingPage(Organisation organisation, @Nullable Place place, Asked asked, GivingForm form) {

        String placeName() {
            return place == null ? organisation.name() : place.name();
        }
    }

    @OpenToAll
    @GetMapping("/give/{code}")
    ModelAndView choose(@PathVariable String code, @RequestParam(defaultValue = "") String q) {
        var organisation = open(code);
        var open = openPlaces(organisation);
        if (open.isEmpty()) {
            return new ModelAndView("redirect:/give/" + organisation.code() + "/" + WHOLE);
        }
        return choosing(organisation, open, q, null);
    }

    @OpenToAll
    @GetMapping("/give/{code}/{placeCode}")
    ModelAndView ask(@PathVariable String code, @PathVariable String placeCode) {
        var organisation = open(code);
        var place = place(organisation, placeCode);
        if (place != null && !place.open()) {
            return choosing(organisation, openPlaces(organisation), "", place.name());
        }
        return form(new GivingPage(organisation, place, asked(), GivingForm.empty()), Errors.none());
    }

    /** Thanks at once, without a redirect: that would put the receipt into an address, and so into histories and logs. */
    @OpenToAll
    @PostMapping("/give/{code}/{placeCode}")
    ModelAndView give(
            @PathVariable String code,
            @PathVariable String placeCode,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var organisation = open(code);
        var page = new GivingPage(organisation, place(organisation, placeCode), asked(), GivingForm.of(sent));
        var errors = page.form().check(page.asked());
        if (errors.any()) {
            return form(
                    new GivingPage(
                            organisation,
                            page.place(),
                            page.asked(),
                            page.form().mended()),
                    errors);
        }
        var digits = Tenancy.in(
                organisation.id().id(),
                () -> enter.enter(organisation.id(), fresh(page), page.form().once(), null));
        return new ModelAndView(
                "feedback/giving/thanks",
                Map.of("organisation", organisation, "slip", Slip.of(digits, address, request)));
    }

    private NewFeedback fresh(GivingPage page) {
        var form = page.form();
        var answer = page.asked().known(form.answer());
        return new NewFeedback(
                new FeedbackId(form.once().id(page.organisation().id())),
                page.place() == null ? null : page.place().id(),
                LocalDate.now(clock),
                "online",
                page.asked().setAnswered(answer),
                answer,
                form.aboutKept(),
                form.known().chosen(),
                form.publish(),
                form.known().nameKept(),
                form.known().reachKept(),
                null,
                form.words(page.asked()));
    }

    private static ModelAndView form(GivingPage page, Errors errors) {
        return new ModelAndView(
                "feedback/giving/form",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static ModelAndView choosing(
            Organisation organisation, List<Place> open, String sought, @Nullable String closed) {
        var word = sought.strip().toLowerCase(Locale.ROOT);
        var found = open.stream()
                .filter(place -> place.fullName().toLowerCase(Locale.ROOT).contains(word))
                .toList();
        return new ModelAndView(
                "feedback/giving/places",
                Map.of(
                        "page",
                        new PlacesPage(
                                organisation,
                                PlaceNode.tree(found),
                                open.size() > WORTH_SEARCHING,
                                sought.strip(),
                                closed)));
    }

    private Asked asked() {
        return reference.on(LocalDate.now(clock));
    }

    private Organisation open(String code) {
        var today = LocalDate.now(clock);
        return organisations
                .withCode(code)
                .filter(found -> found.validTo() == null || !found.validTo().isBefore(today))
                .orElseThrow(NotFound::new);
    }

    private List<Place> openPlaces(Organisation organisation) {
        return Tenancy.in(organisation.id().id(), places::open);
    }

    private @Nullable Place place(Organisation organisation, String code) {
        return code.equals(WHOLE)
                ? null
                : Tenancy.in(organisation.id().id(), () -> places.withCode(code))
                        .orElseThrow(NotFound::new);
    }
}
