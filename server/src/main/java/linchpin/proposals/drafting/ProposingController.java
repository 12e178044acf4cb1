package linchpin.proposals.drafting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.proposals.Behind;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Raising a proposal. */
@Controller
class ProposingController {

    private final RaiseProposal raising;
    private final Behind behind;
    private final Places places;
    private final Proposals proposals;

    ProposingController(RaiseProposal raising, Behind behind, Places places, Proposals proposals) {
        this.proposals = proposals;
        this.raising = raising;
        this.behind = behind;
        this.places = places;
    }

    /**
     * What the page prints.
     *
     * @param said what stands behind it; null for an idea of one's own
     */
    record RaisePage(RaiseForm form, List<Choice> places, Behind.@Nullable Said said, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/new")
    ModelAndView ask(@RequestParam(required = false) @Nullable UUID matter, Viewer viewer) {
        var from = matter == null ? null : behind.matter(new MatterId(matter), viewer);
        return page(RaiseForm.at(place(from, viewer), from == null ? null : from.id()), Errors.none(), viewer);
    }

    /** What somebody typed to a proposal that was withdrawn meanwhile, or is theirs no longer, to become one of their own. Nothing is kept yet. */
    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/begin")
    ModelAndView begin(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable UUID after,
            Viewer viewer) {
        if (after == null) {
            return page(RaiseForm.outOf(typed, null), Errors.none(), viewer);
        }
        var before = proposals.readable(new ProposalId(after), viewer);
        return page(
                RaiseForm.outOf(typed, viewer.mayReadAbout(before.placeId()) ? before.placeId() : null),
                Errors.none(),
                viewer);
    }

    /** Where the matter is, as far as that is somebody's to propose for. */
    private static @Nullable PlaceId place(@Nullable Matter from, Viewer viewer) {
        return from == null || !viewer.mayReadAbout(from.placeId()) ? null : from.placeId();
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals")
    ModelAndView raise(@Valid @ModelAttribute RaiseForm form, BindingResult result, Viewer viewer) {
        var errors = Errors.of(result);
        if (form.chosenPlace() == null && !viewer.mayReadAbout(null)) {
            errors = errors.with("place", "Choose where it would change something");
        }
        if (errors.any()) {
            return page(form, errors, viewer);
        }
        var raised = raising.raise(viewer, form.text(), form.chosenPlace(), form.raisedFrom());
        return new ModelAndView("redirect:/proposals/" + raised.id());
    }

    private ModelAndView page(RaiseForm form, Errors errors, Viewer viewer) {
        var matter = form.raisedFrom();
        var said = matter == null ? null : behind.said(matter, viewer).orElse(null);
        var where = PlaceChoices.named("The whole organisation", places.open(), viewer.reach());
        return new ModelAndView(
                "proposals/drafting/raise",
                Map.of("page", new RaisePage(form, where, said, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
