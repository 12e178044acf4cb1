package linchpin.people.arranging.places;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
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

    /**
     * Places as lines.
     *
     * @param change not empty where somebody saw what would be added, and goes back to the lines
     * @param another as in {@link Outline}
     */
    record LinesForm(String lines, String change, Set<String> another) {

        LinesForm {
            lines = Typed.text(lines);
            change = Typed.text(change);
            another = Objects.requireNonNullElse(another, Set.of());
        }

        /** @return the errors, and what cannot be understood of the lines */
        Errors understood(Outline outline, Errors errors) {
            return outline.objection()
                    .map(objection -> errors.with("lines", objection))
                    .orElse(errors);
        }
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @GetMapping("/places/several")
    ModelAndView ask() {
        return page("", Errors.none());
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @PostMapping("/places/several")
    ModelAndView preview(@Valid @ModelAttribute LinesForm form, BindingResult result) {
        var outline = Outline.of(form.lines(), places.all());
        var errors = form.understood(outline, Errors.of(result));
        if (errors.any()) {
            return page(form.lines(), errors);
        }
        return new ModelAndView(
                "people/arranging/places/places-preview", Map.of("lines", form.lines(), "outline", outline));
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @PostMapping("/places/several/add")
    ModelAndView add(@Valid @ModelAttribute LinesForm form, BindingResult result) {
        var errors = form.understood(Outline.of(form.lines(), places.all()), Errors.of(result));
        if (errors.any() || !form.change().isEmpty()) {
            return page(form.lines(), errors);
        }
        addPlaces.add(form.lines(), form.another());
        return new ModelAndView("redirect:/places");
    }

    private static ModelAndView page(String lines, Errors errors) {
        return new ModelAndView(
                "people/arranging/places/places-several",
                Map.of("lines", lines, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
