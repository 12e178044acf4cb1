package linchpin.walks.walking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.walks.OwnItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a place has looked at on each walk, besides the ready checklists. */
@Controller
class OwnItemsController {

    private static final int LONGEST = 300;

    private final OwnItems own;
    private final Places places;

    OwnItemsController(OwnItems own, Places places) {
        this.own = own;
        this.places = places;
    }

    /** What the page prints. */
    record OwnPage(Place place, List<OwnItems.OwnItem> items, String asks, Errors errors) {}

    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/walks/places/{place}")
    ModelAndView items(@PathVariable UUID place, Viewer viewer) {
        return page(readable(place, viewer), "", Errors.none());
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/walks/places/{place}")
    ModelAndView add(@PathVariable UUID place, @RequestParam(defaultValue = "") String asks, Viewer viewer) {
        var here = readable(place, viewer);
        var words = Typed.text(asks);
        if (words.isEmpty() || words.length() > LONGEST) {
            return page(
                    here,
                    words,
                    Errors.none().with("asks", "Enter what is to be looked at, in 300 characters or fewer"));
        }
        own.add(here.id(), words);
        return new ModelAndView("redirect:/walks/places/" + place);
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/walks/places/{place}/{item}/leave-out")
    String leaveOut(@PathVariable UUID place, @PathVariable UUID item, Viewer viewer) {
        own.leaveOut(readable(place, viewer).id(), item);
        return "redirect:/walks/places/" + place;
    }

    private Place readable(UUID place, Viewer viewer) {
        return places.with(new PlaceId(place))
                .filter(one -> viewer.mayReadAbout(one.id()))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Place place, String asks, Errors errors) {
        return new ModelAndView(
                "walks/walking/own",
                Map.of("page", new OwnPage(place, own.of(place.id()), asks, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
