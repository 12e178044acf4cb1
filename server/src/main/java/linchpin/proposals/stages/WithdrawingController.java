package linchpin.proposals.stages;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Authors;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a proposal back. */
@Controller
class WithdrawingController {

    private final Proposals proposals;
    private final Authors authors;
    private final WithdrawProposal withdrawing;

    WithdrawingController(Proposals proposals, Authors authors, WithdrawProposal withdrawing) {
        this.proposals = proposals;
        this.authors = authors;
        this.withdrawing = withdrawing;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/withdraw")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(theirs(id, viewer), WhyForm.EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id, @Valid @ModelAttribute WhyForm form, BindingResult result, Viewer viewer) {
        var proposal = theirs(id, viewer);
        if (result.hasErrors()) {
            return page(proposal, form, Errors.of(result));
        }
        withdrawing.withdraw(viewer, proposal.id(), form.why());
        return new ModelAndView("redirect:" + proposal.path());
    }

    private Proposal theirs(UUID id, Viewer viewer) {
        var proposal = proposals.readable(new ProposalId(id), viewer);
        authors.require(viewer, proposal.id());
        return proposal;
    }

    private static ModelAndView page(Proposal proposal, WhyForm form, Errors errors) {
        return new ModelAndView(
                "proposals/stages/withdraw",
                Map.of("proposal", proposal, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
