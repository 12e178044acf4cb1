package linchpin.proposals.stages;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.Stage;
import linchpin.proposals.WayOut;
import linchpin.proposals.acting.KeepsInStage;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Moving a proposal to another stage. */
@Controller
class StageController {

    private static final String SHUT =
            "It cannot leave “Idea” yet: ask somebody from among the patients to be a co-author, or publish why it"
                    + " goes on without";

    private final Proposals proposals;
    private final WayOut way;
    private final MoveProposal moving;

    StageController(Proposals proposals, WayOut way, MoveProposal moving) {
        this.proposals = proposals;
        this.way = way;
        this.moving = moving;
    }

    /**
     * What the page prints.
     *
     * @param shut whether it cannot leave the first stage yet
     * @param kept what keeps it in the first two; null where nothing does
     */
    record StagePage(
            Proposal proposal,
            StageForm form,
            List<Choice> stages,
            boolean shut,
            KeepsInStage.@Nullable Kept kept,
            Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/stage")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var proposal = readable(id, viewer);
        return page(proposal, StageForm.from(proposal.stage()), Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/stage")
    ModelAndView move(
            @PathVariable UUID id, @Valid @ModelAttribute StageForm form, BindingResult result, Viewer viewer) {
        var proposal = readable(id, viewer);
        var errors = Errors.of(result);
        var to = StageForm.stage(form.to());
        if (to.isEmpty()) {
            errors = errors.with("to", "Choose a stage");
        } else if (!form.from().equals(proposal.stage().stored())) {
            errors = errors.with(
                    "to",
                    "Somebody moved it to “" + proposal.stage().label() + "” meanwhile. Choose again where it goes");
        } else if (way.shut(proposal)) {
            errors = errors.with("to", SHUT);
        } else {
            var kept = way.kept(proposal.id(), to.get());
            errors = kept.isPresent() ? errors.with("to", kept.get().why()) : errors;
        }
        if (errors.any()) {
            return page(
                    proposal,
                    new StageForm(form.to(), form.why(), proposal.stage().stored()),
                    errors);
        }
        moving.move(viewer, proposal.id(), proposal.stage(), to.orElseThrow(), form.why());
        return new ModelAndView("redirect:" + proposal.path());
    }

    private Proposal readable(UUID id, Viewer viewer) {
        var proposal = proposals.readable(new ProposalId(id), viewer);
        way.requireMove(proposal, viewer);
        return proposal;
    }

    private ModelAndView page(Proposal proposal, StageForm form, Errors errors) {
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != proposal.stage())
                .map(stage -> new Choice(stage.stored(), stage.label(), stage.meaning()))
                .toList();
        var kept = way.kept(proposal.id()).orElse(null);
        return new ModelAndView(
                "proposals/stages/stage",
                Map.of("page", new StagePage(proposal, form, stages, way.shut(proposal), kept, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
