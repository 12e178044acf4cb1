package linchpin.proposals.drafting;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.alike.AlikeProposals;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Before a proposal is raised: what was typed elsewhere, and what there is already. Nothing is kept yet. */
@Controller
class BeginningController {

    private final Proposals proposals;
    private final RaisePages pages;
    private final AlikeProposals alike;

    BeginningController(Proposals proposals, RaisePages pages, AlikeProposals alike) {
        this.proposals = proposals;
        this.pages = pages;
        this.alike = alike;
    }

    /** What somebody typed to a proposal that was withdrawn meanwhile, or is theirs no longer, to become one of their own. */
    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/begin")
    ModelAndView begin(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable UUID after,
            Viewer viewer) {
        if (after == null) {
            return pages.page(RaiseForm.outOf(typed, null), Errors.none(), viewer);
        }
        var place = proposals.readable(new ProposalId(after), viewer).placeId();
        var form = RaiseForm.outOf(typed, viewer.mayReadAbout(place) ? place : null);
        return pages.page(form, Errors.none(), viewer);
    }

    /** While the title is typed. It is sent as a form is: no address holds what somebody types. */
    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/alike")
    ModelAndView alike(@RequestParam(defaultValue = "") String words, Viewer viewer) {
        return new ModelAndView("proposals/alike/alike", Map.of("alike", alike.to(words, viewer)));
    }
}
