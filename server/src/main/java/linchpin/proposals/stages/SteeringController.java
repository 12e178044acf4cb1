package linchpin.proposals.stages;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Publishing why a proposal goes on without patients, and recording what patients did that the product did not see. */
@Controller
class SteeringController {

    private final Proposals proposals;
    private final WayOut way;
    private final SteerProposal steering;
    private final Clock clock;

    SteeringController(Proposals proposals, WayOut way, SteerProposal steering, Clock clock) {
        this.proposals = proposals;
        this.way = way;
        this.steering = steering;
        this.clock = clock;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/without")
    ModelAndView askWhy(@PathVariable UUID id, Viewer viewer) {
        var proposal = readable(id, viewer);
        var why = proposal.whyWithout();
        return without(proposal, why == null ? WhyForm.EMPTY : new WhyForm(why), Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/without")
    ModelAndView goWithout(
            @PathVariable UUID id, @Valid @ModelAttribute WhyForm form, BindingResult result, Viewer viewer) {
        var proposal = readable(id, viewer);
        if (result.hasErrors()) {
            return without(proposal, form, Errors.of(result));
        }
        steering.goWithout(viewer, proposal.id(), form.why());
        return new ModelAndView("redirect:" + proposal.path());
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/part")
    ModelAndView askWhen(@PathVariable UUID id, Viewer viewer) {
        return part(readable(id, viewer), PartForm.EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/part")
    ModelAndView record(
            @PathVariable UUID id, @Valid @ModelAttribute PartForm form, BindingResult result, Viewer viewer) {
        var proposal = readable(id, viewer);
        var errors = form.dated(proposal, LocalDate.now(clock), Errors.of(result));
        if (errors.any() || form.on() == null) {
            return part(proposal, form, errors);
        }
        steering.record(viewer, proposal.id(), form.what(), form.on());
        return new ModelAndView("redirect:" + proposal.path() + "#journey");
    }

    private Proposal readable(UUID id, Viewer viewer) {
        var proposal = proposals.readable(new ProposalId(id), viewer);
        way.requireMove(proposal, viewer);
        return proposal;
    }

    private static ModelAndView without(Proposal proposal, WhyForm form, Errors errors) {
        return page("proposals/stages/without", Map.of("proposal", proposal, "form", form, "errors", errors), errors);
    }

    private static ModelAndView part(Proposal proposal, PartForm form, Errors errors) {
        return page("proposals/stages/part", Map.of("proposal", proposal, "form", form, "errors", errors), errors);
    }

    private static ModelAndView page(String template, Map<String, Object> model, Errors errors) {
        return new ModelAndView(template, model, errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
