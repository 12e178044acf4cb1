package linchpin.demo.tours;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import linchpin.actions.Actions;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.OpenToAll;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tours as pages, and the way to what they name: it has another number in each demonstration. */
@Controller
@ConditionalOnBooleanProperty("linchpin.demo")
class TourController {

    private final Actions actions;
    private final Matters matters;
    private final FeedbackArchive archive;
    private final Places places;

    TourController(Actions actions, Matters matters, FeedbackArchive archive, Places places) {
        this.actions = actions;
        this.matters = matters;
        this.archive = archive;
        this.places = places;
    }

    @OpenToAll
    @GetMapping("/demo/tours/{slug}")
    ModelAndView tour(@PathVariable String slug) {
        return new ModelAndView("demo/tours/tour", Map.of("tour", Tours.at(slug).orElseThrow(NotFound::new)));
    }

    @SignedIn
    @GetMapping(path = "/demo/to", params = "matter")
    String matter(@RequestParam String matter, Viewer viewer) {
        return matters.readable(viewer).stream()
                .filter(one -> one.title().equals(matter))
                .findFirst()
                .map(Matter::id)
                .map(id -> "redirect:/matters/" + id.id())
                .orElseThrow(NotFound::new);
    }

    @SignedIn
    @GetMapping(path = "/demo/to", params = "action")
    String action(@RequestParam String action, Viewer viewer) {
        return actions.open().stream()
                .filter(one -> one.what().equals(action))
                .filter(one ->
                        !matters.readable(List.of(one.matterId()), viewer).isEmpty())
                .findFirst()
                .map(found -> "redirect:" + found.path())
                .orElseThrow(NotFound::new);
    }

    /** @param said words that stand in it */
    @SignedIn
    @GetMapping(path = "/demo/to", params = "said")
    String feedback(@RequestParam String said, Viewer viewer) {
        return archive.matching(said, viewer.reach(), 1).stream()
                .findFirst()
                .map(found -> "redirect:/log/" + found.id().id())
                .orElseThrow(NotFound::new);
    }

    @SignedIn
    @GetMapping(path = "/demo/to", params = "place")
    String figures(@RequestParam String place, Viewer viewer) {
        return places.all().stream()
                .filter(one -> one.name().equals(place) && viewer.mayReadAbout(one.id()))
                .findFirst()
                .map(Place::id)
                .map(id ->
                        "redirect:/figures?place=" + URLEncoder.encode(id.id().toString(), StandardCharsets.UTF_8))
                .orElseThrow(NotFound::new);
    }
}
