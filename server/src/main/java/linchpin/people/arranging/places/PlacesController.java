package linchpin.people.arranging.places;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActLine;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation's places: seen as a tree, and added. */
@Controller
class PlacesController {

    private final Places places;
    private final Organisations organisations;
    private final PlacePages pages;
    private final DeletePlace delete;

    PlacesController(Places places, Organisations organisations, PlacePages pages, DeletePlace delete) {
        this.delete = delete;
        this.pages = pages;
        this.places = places;
        this.organisations = organisations;
    }

    @Needs(Permission.ARRANGE_PLACES)
    @GetMapping("/places")
    ModelAndView tree(Viewer viewer, @RequestParam(required = false) @Nullable String welcome) {
        var within = places.all().stream()
                .filter(place -> viewer.reach().covers(place.id()))
                .toList();
        var page = PlaceTreePage.of(code(viewer), within, viewer.reach().whole(), welcome != null);
        var deleted = viewer.reach().whole() ? delete.deleted() : List.<ActLine>of();
        return new ModelAndView("people/arranging/places/places", Map.of("page", page, "deleted", deleted));
    }

    @Needs(Permission.ARRANGE_PLACES)
    @GetMapping("/places/new")
    ModelAndView ask(Viewer viewer, @RequestParam(defaultValue = "") String under) {
        return asked(new PlaceForm("", "", under), Errors.none(), viewer, HttpStatus.OK);
    }

    @Needs(Permission.ARRANGE_PLACES)
    @PostMapping("/places")
    ModelAndView add(@Valid @ModelAttribute PlaceForm form, BindingResult result, Viewer viewer) {
        var errors = Errors.of(result);
        if (errors.any()) {
            return asked(form, errors, viewer, HttpStatus.BAD_REQUEST);
        }
        var parent = parent(form.under(), viewer);
        var other = SameName.other(places, null, form.name(), parent);
        if (other != null) {
            return asked(form, SameName.refused("name"), viewer, HttpStatus.BAD_REQUEST)
                    .addObject("taken", SameName.shown(other, viewer));
        }
        places.open(parent, form.name(), form.kind(), null);
        return new ModelAndView("redirect:/places");
    }

    @Needs(Permission.ARRANGE_PLACES)
    @GetMapping("/places/{id}")
    ModelAndView place(Viewer viewer, @PathVariable UUID id) {
        return pages.page(pages.known(id, viewer), viewer);
    }

    private @Nullable PlaceId parent(String under, Viewer viewer) {
        if (under.isBlank() && viewer.reach().whole()) {
            return null;
        }
        return places.open().stream()
                .map(Place::id)
                .filter(id -> id.id().toString().equals(under) && viewer.reach().covers(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView asked(PlaceForm form, Errors errors, Viewer viewer, HttpStatus status) {
        var under = PlaceChoices.named("Nothing: it stands at the top", places.open(), viewer.reach());
        return new ModelAndView(
                "people/arranging/places/place-new",
                Map.of("form", form, "kinds", PlaceKind.choices(), "under", under, "errors", errors),
                status);
    }

    private String code(Viewer viewer) {
        return organisations.with(viewer.organisation()).orElseThrow().code();
    }
}
