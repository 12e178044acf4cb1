package linchpin.proposals.drafting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Behind;
import linchpin.proposals.alike.AlikeProposals;
import linchpin.proposals.alike.AlikeProposals.Alike;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
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
    private final RaisePages pages;
    private final AlikeProposals alike;

    ProposingController(RaiseProposal raising, Behind behind, RaisePages pages, AlikeProposals alike) {
        this.raising = raising;
        this.behind = behind;
        this.pages = pages;
        this.alike = alike;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/new")
    ModelAndView ask(@RequestParam(required = false) @Nullable UUID matter, Viewer viewer) {
        var from = matter == null ? null : behind.matter(new MatterId(matter), viewer);
        return pages.page(RaiseForm.at(place(from, viewer), from == null ? null : from.id()), Errors.none(), viewer);
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
            return pages.page(form, errors, viewer);
        }
        var like = form.seen() ? List.<Alike>of() : alike.to(form.title(), viewer);
        if (!like.isEmpty()) {
            return pages.page(form.afterLooking(), like, errors, viewer);
        }
        var raised = raising.raise(viewer, form.text(), form.where());
        return new ModelAndView("redirect:/proposals/" + raised.id());
    }
}
