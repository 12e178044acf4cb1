package linchpin.proposals.drafting;

import java.util.List;
import java.util.Map;
import linchpin.organisation.Places;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.proposals.Behind;
import linchpin.proposals.alike.AlikeProposals.Alike;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a proposal is raised. */
@Component
class RaisePages {

    private final Behind behind;
    private final Places places;

    RaisePages(Behind behind, Places places) {
        this.behind = behind;
        this.places = places;
    }

    /**
     * What the page prints.
     *
     * @param said what stands behind it; null for an idea of one's own
     * @param alike what there is already
     */
    record RaisePage(
            RaiseForm form, List<Choice> places, Behind.@Nullable Said said, List<Alike> alike, Errors errors) {}

    ModelAndView page(RaiseForm form, Errors errors, Viewer viewer) {
        return page(form, List.of(), errors, viewer);
    }

    ModelAndView page(RaiseForm form, List<Alike> alike, Errors errors, Viewer viewer) {
        var matter = form.raisedFrom();
        var said = matter == null ? null : behind.said(matter, viewer).orElse(null);
        var where = PlaceChoices.named("The whole organisation", places.open(), viewer.reach());
        return new ModelAndView(
                "proposals/drafting/raise",
                Map.of("page", new RaisePage(form, where, said, alike, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
