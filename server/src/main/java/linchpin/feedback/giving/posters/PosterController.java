package linchpin.feedback.giving.posters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import linchpin.feedback.giving.GivingAddress;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Costly;
import linchpin.ui.links.OwnAddress;
import linchpin.ui.print.Printer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Posters to put on a wall: one for each place, and one for the whole organisation. */
@Controller
class PosterController {

    private final Organisations organisations;
    private final Places places;
    private final Printer press;
    private final OwnAddress address;

    PosterController(Organisations organisations, Places places, Printer press, OwnAddress address) {
        this.organisations = organisations;
        this.places = places;
        this.press = press;
        this.address = address;
    }

    @Bean
    static NavigationEntry posters() {
        return new NavigationEntry(NavigationEntry.Group.LISTEN, 30, "Posters", "/posters", Permission.MAKE_POSTERS);
    }

    /**
     * What the list prints.
     *
     * @param whole whether there is one for the whole organisation
     */
    record PostersPage(String organisation, boolean whole, List<Place> places) {}

    @Needs(Permission.MAKE_POSTERS)
    @GetMapping("/posters")
    ModelAndView list(Viewer viewer) {
        return new ModelAndView(
                "feedback/giving/posters/posters",
                Map.of(
                        "page",
                        new PostersPage(
                                viewer.organisationName(),
                                viewer.reach().whole(),
                                places.open().stream()
                                        .filter(place -> viewer.reach().covers(place.id()))
                                        .toList())));
    }

    @Costly
    @Needs(Permission.MAKE_POSTERS)
    @GetMapping("/posters/{code}.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String code, Viewer viewer, HttpServletRequest request) {
        var organisation = organisations.with(viewer.organisation()).orElseThrow(NotFound::new);
        var whole = code.equals(GivingAddress.WHOLE) && viewer.reach().whole();
        var name = whole
                ? organisation.name()
                : places.withCode(code)
                        .filter(place -> place.open() && viewer.reach().covers(place.id()))
                        .orElseThrow(NotFound::new)
                        .name();
        var path = "/give/" + organisation.code() + (whole ? "" : "/" + code);
        var poster = new Poster(name, whole ? "" : organisation.name(), address.of(request, path));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print("feedback/giving/posters/poster", Map.of("poster", poster)));
    }
}
