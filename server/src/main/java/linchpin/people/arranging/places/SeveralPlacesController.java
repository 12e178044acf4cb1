package linchpin.people.arranging.places;

import java.util.Map;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding a whole hierarchy by pasting lines: first shown as it will be, then added. */
@Controller
class SeveralPlacesController {

    private final Places places;
    private final AddPlaces addPlaces;

    SeveralPlacesController(Places places, AddPlaces addPlaces) {
        this.places = places;
        this.addPlaces = addPlaces;
    }

    @Needs(Permission.ARRANGE_PLACES)
    @GetMapping("/places/several")
    ModelAndView ask() {
        return page("", Errors.none(), HttpStatus.OK);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/several")
    ModelAndView preview(@RequestParam(defaultValue = "") String lines) {
        var outline = Outline.of(lines, places.all());
        if (outline.objection().isPresent()) {
            return page(lines, Errors.none().with("lines", outline.objection().get()), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("people/arranging/places/places-preview", Map.of("lines", lines, "outline", outline));
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places/several/add")
    ModelAndView add(@RequestParam(defaultValue = "") String lines, @RequestParam(required = false) boolean change) {
        if (change) {
            return page(lines, Errors.none(), HttpStatus.OK);
        }
        addPlaces.add(lines);
        return new ModelAndView("redirect:/places");
    }

    private static ModelAndView page(String lines, Errors errors, HttpStatus status) {
        return new ModelAndView(
                "people/arranging/places/places-several", Map.of("lines", lines, "errors", errors), status);
    }
}
