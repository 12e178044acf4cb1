package linchpin.people.arranging.places;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.drafts.Drafts;
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

    private static final String DRAFT = "several places";

    private final Places places;
    private final AddPlaces addPlaces;
    private final Drafts drafts;

    SeveralPlacesController(Places places, AddPlaces addPlaces, Drafts drafts) {
        this.places = places;
        this.addPlaces = addPlaces;
        this.drafts = drafts;
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
    ModelAndView ask(Viewer viewer) {
        return page(lines(viewer).orElse(""), Errors.none());
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @PostMapping("/places/several")
    ModelAndView show(@Valid @ModelAttribute LinesForm form, BindingResult result, Viewer viewer) {
        drafts.keep(viewer, DRAFT, form);
        var errors = form.understood(Outline.of(form.lines(), places.all()), Errors.of(result));
        return errors.any() ? page(form.lines(), errors) : new ModelAndView("redirect:/places/several/preview");
    }

    /** What will be added, from the lines that were kept; so that Back, from here and to here, loses none of them. */
    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @GetMapping("/places/several/preview")
    ModelAndView preview(Viewer viewer) {
        var lines = lines(viewer).orElse("");
        var outline = Outline.of(lines, places.all());
        return outline.objection().isPresent()
                ? new ModelAndView("redirect:/places/several")
                : new ModelAndView(
                        "people/arranging/places/places-preview", Map.of("lines", lines, "outline", outline));
    }

    private Optional<String> lines(Viewer viewer) {
        return drafts.of(viewer, DRAFT, LinesForm.class).map(LinesForm::lines);
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @PostMapping("/places/several/add")
    ModelAndView add(@Valid @ModelAttribute LinesForm form, BindingResult result, Viewer viewer) {
        var errors = form.understood(Outline.of(form.lines(), places.all()), Errors.of(result));
        if (errors.any() || !form.change().isEmpty()) {
            return page(form.lines(), errors);
        }
        addPlaces.add(form.lines(), form.another());
        drafts.drop(viewer, DRAFT);
        return new ModelAndView("redirect:/places");
    }

    private static ModelAndView page(String lines, Errors errors) {
        return new ModelAndView(
                "people/arranging/places/places-several",
                Map.of("lines", lines, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
