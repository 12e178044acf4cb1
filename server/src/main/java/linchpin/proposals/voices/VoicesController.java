package linchpin.proposals.voices;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Being for a proposal, and saying something to it. */
@Controller
class VoicesController {

    private final Proposals proposals;
    private final SupportProposal supporting;
    private final CommentOnProposal commenting;

    VoicesController(Proposals proposals, SupportProposal supporting, CommentOnProposal commenting) {
        this.proposals = proposals;
        this.supporting = supporting;
        this.commenting = commenting;
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/support")
    String support(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Viewer viewer) {
        supporting.support(viewer, new ProposalId(id), version);
        return "redirect:/proposals/" + id + "#voices";
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/support/take-back")
    String takeBack(@PathVariable UUID id, Viewer viewer) {
        supporting.takeBack(viewer, new ProposalId(id));
        return "redirect:/proposals/" + id + "#voices";
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/comments")
    ModelAndView comment(
            @PathVariable UUID id, @Valid @ModelAttribute CommentForm form, BindingResult result, Viewer viewer) {
        var proposal = proposals.readable(new ProposalId(id), viewer);
        if (result.hasErrors()) {
            return new ModelAndView(
                    "proposals/voices/comment",
                    Map.of("proposal", proposal, "form", form, "errors", Errors.of(result)),
                    HttpStatus.BAD_REQUEST);
        }
        commenting.comment(viewer, proposal.id(), form.version(), form.words());
        return new ModelAndView("redirect:" + proposal.path() + "#voices");
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/comments/{comment}/take-back")
    String unsay(@PathVariable UUID id, @PathVariable UUID comment, Viewer viewer) {
        commenting.takeBack(viewer, new ProposalId(id), comment);
        return "redirect:/proposals/" + id + "#voices";
    }
}
