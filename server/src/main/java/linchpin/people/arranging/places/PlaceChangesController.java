package linchpin.people.arranging.places;

import jakarta.validation.Valid;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done about one place: renamed, moved, merged, closed, and all of it put back; or deleted. */
@Controller
class PlaceChangesController {

    private final ArrangePlaces arrange;
    private final PlacePages pages;
    private final Places places;
    private final DeletePlace delete;

    PlaceChangesController(ArrangePlaces arrange, PlacePages pages, Places places, DeletePlace delete) {
        this.delete = delete;
        this.arrange = arrange;
        this.pages = pages;
        this.places = places;
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/name")
    ModelAndView rename(
            Viewer viewer, @PathVariable UUID id, @Valid @ModelAttribute PlaceNameForm form, BindingResult result) {
        var place = pages.known(id, viewer);
        if (result.hasErrors()) {
            return pages.page(place, form.name(), Errors.of(result), viewer);
        }
        var other = SameName.other(places, place, form.name(), place.parent());
        if (other != null) {
            return pages.taken(place, form.name(), "name", other, viewer);
        }
        arrange.rename(place, form.name());
        return to(place);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/kind")
    ModelAndView become(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String kind) {
        var place = pages.known(id, viewer);
        var chosen = PlaceKind.of(kind);
        if (chosen.isEmpty()) {
            return pages.page(
                    place, place.name(), Errors.none().with("kind", "Choose what kind of place it is"), viewer);
        }
        arrange.become(place, chosen.get());
        return to(place);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/under")
    ModelAndView move(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String under) {
        var place = pages.known(id, viewer);
        if (under.isEmpty() && !viewer.reach().whole()) {
            return pages.page(place, place.name(), Errors.none().with("under", "Choose where it belongs"), viewer);
        }
        var parent = under.isEmpty() ? null : open(under, viewer);
        var other = SameName.other(places, place, place.name(), parent);
        if (other != null) {
            return pages.taken(place, place.name(), "under", other, viewer);
        }
        arrange.move(place, parent);
        return to(place);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/merge")
    ModelAndView merge(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String into) {
        var place = pages.known(id, viewer);
        if (into.isEmpty()) {
            return pages.page(
                    place,
                    place.name(),
                    Errors.none().with("into", "Choose the place that it becomes part of"),
                    viewer);
        }
        arrange.merge(place, open(into, viewer));
        return to(place);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/close")
    ModelAndView close(Viewer viewer, @PathVariable UUID id) {
        var place = pages.known(id, viewer);
        arrange.close(place);
        return to(place);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/open")
    ModelAndView open(Viewer viewer, @PathVariable UUID id) {
        var place = pages.known(id, viewer);
        arrange.open(place);
        return to(place);
    }

    /** One that something names by now stays, and its page says what. */
    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/delete")
    ModelAndView delete(Viewer viewer, @PathVariable UUID id) {
        var place = pages.known(id, viewer);
        return delete.delete(place) ? new ModelAndView("redirect:/places") : to(place);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/{id}/changes/{act}/back")
    ModelAndView putBack(Viewer viewer, @PathVariable UUID id, @PathVariable UUID act) {
        var place = pages.known(id, viewer);
        arrange.putBack(place, new ActId(act), viewer.reach());
        return to(place);
    }

    /** @return an open place that this person arranges */
    private PlaceId open(String id, Viewer viewer) {
        return places.open().stream()
                .map(Place::id)
                .filter(one -> one.id().toString().equals(id) && viewer.reach().covers(one))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView to(Place place) {
        return new ModelAndView("redirect:/places/" + place.id().id());
    }
}
