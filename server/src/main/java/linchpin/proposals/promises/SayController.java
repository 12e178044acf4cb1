package linchpin.proposals.promises;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.promised.OpenPromise;
import linchpin.proposals.promised.Promise;
import linchpin.proposals.promised.PromiseId;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A patient says whether a promise was kept. */
@Controller
class SayController {

    private final OpenPromise promises;

    SayController(OpenPromise promises) {
        this.promises = promises;
    }

    /** What the page prints. */
    record SayPage(Proposal proposal, Promise promise, BesideForm form, Errors errors) {

        List<Choice> kinds() {
            return List.of(
                    new Choice(Kind.KEPT.stored(), "Yes, it was kept"),
                    new Choice(Kind.HALF.stored(), "Half"),
                    new Choice(Kind.NOT_KEPT.stored(), "No, it was not kept"));
        }
    }

    @Needs(Permission.JUDGE_CHANGE)
    @GetMapping("/proposals/{id}/promises/{promise}/kept")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID promise, Viewer viewer) {
        var proposal = promises.toJudge(new ProposalId(id), viewer);
        return page(proposal, promises.of(proposal, new PromiseId(promise)), BesideForm.EMPTY, Errors.none());
    }

    @Needs(Permission.JUDGE_CHANGE)
    @PostMapping("/proposals/{id}/promises/{promise}/kept")
    ModelAndView say(
            @PathVariable UUID id,
            @PathVariable UUID promise,
            @Valid @ModelAttribute BesideForm form,
            BindingResult result,
            Viewer viewer) {
        var proposal = promises.toJudge(new ProposalId(id), viewer);
        var told = promises.of(proposal, new PromiseId(promise));
        var errors = Errors.of(result);
        var said = form.chosen(Kind.KEPT, Kind.HALF, Kind.NOT_KEPT);
        if (said.isEmpty()) {
            errors = errors.with("kind", "Choose whether it was kept");
        }
        if (form.words().isBlank()) {
            errors = errors.with("words", "Enter how you know");
        }
        if (errors.any()) {
            return page(proposal, told, form, errors);
        }
        promises.say(viewer, told, said.orElseThrow(), form.words());
        return new ModelAndView("redirect:" + proposal.path() + "#promised");
    }

    private static ModelAndView page(Proposal proposal, Promise promise, BesideForm form, Errors errors) {
        return new ModelAndView(
                "proposals/promises/kept",
                Map.of("page", new SayPage(proposal, promise, form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
