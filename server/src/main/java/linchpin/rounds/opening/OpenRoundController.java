package linchpin.rounds.opening;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import linchpin.rounds.Rounds;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a round is opened. */
@Controller
class OpenRoundController {

    private static final int USUAL_DAYS = 14;

    private final Proposals proposals;
    private final WayOut way;
    private final OpenRound opening;
    private final Rounds rounds;

    OpenRoundController(Proposals proposals, WayOut way, OpenRound opening, Rounds rounds) {
        this.proposals = proposals;
        this.way = way;
        this.opening = opening;
        this.rounds = rounds;
    }

    record OpenRoundPage(Proposal proposal, OpenRoundForm form, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/new")
    ModelAndView ask(@RequestParam(defaultValue = "") String proposal, Viewer viewer) {
        var about = proposal(proposal, viewer);
        opening.look(about);
        var today = rounds.today();
        var form = new OpenRoundForm(
                proposal,
                about.title(),
                "",
                today.toString(),
                today.plusDays(USUAL_DAYS).toString());
        return page(about, form, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds")
    ModelAndView open(@Valid @ModelAttribute OpenRoundForm form, BindingResult result, Viewer viewer) {
        var about = proposal(form.proposal(), viewer);
        var errors = form.check(Errors.of(result), rounds.today());
        if (errors.any()) {
            return page(about, form, errors);
        }
        var opened = opening.open(viewer, about.id(), form.fresh());
        return new ModelAndView("redirect:/rounds/" + opened.id());
    }

    private Proposal proposal(String id, Viewer viewer) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        var proposal = proposals.readable(new ProposalId(UUID.fromString(id)), viewer);
        way.requireMove(proposal, viewer);
        return proposal;
    }

    private static ModelAndView page(Proposal proposal, OpenRoundForm form, Errors errors) {
        return new ModelAndView(
                "rounds/opening/open",
                Map.of("page", new OpenRoundPage(proposal, form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
