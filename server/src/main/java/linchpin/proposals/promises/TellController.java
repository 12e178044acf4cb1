package linchpin.proposals.promises;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.promised.OpenPromise;
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

/** Writing down what patients were told. */
@Controller
class TellController {

    private final OpenPromise open;
    private final Accounts accounts;
    private final Clock clock;

    TellController(OpenPromise open, Accounts accounts, Clock clock) {
        this.open = open;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the page prints. */
    record TellPage(Proposal proposal, TellForm form, List<Choice> people, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/promises/new")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(open.toMove(new ProposalId(id), viewer), TellForm.EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/promises")
    ModelAndView tell(
            @PathVariable UUID id, @Valid @ModelAttribute TellForm form, BindingResult result, Viewer viewer) {
        var proposal = open.toMove(new ProposalId(id), viewer);
        var errors = form.checked(LocalDate.now(clock), Errors.of(result));
        var known = form.teller().isEmpty()
                || accounts.whoMay(Permission.PROPOSE).stream()
                        .anyMatch(person -> person.id().equals(form.teller().get()));
        if (!known) {
            errors = errors.with("by", "Choose who said it, or enter who it was");
        }
        if (errors.any() || form.on() == null || form.due() == null) {
            return page(proposal, form, errors);
        }
        open.tell(viewer, proposal.id(), form.told(form.on(), form.due()));
        return new ModelAndView("redirect:" + proposal.path() + "#promised");
    }

    private ModelAndView page(Proposal proposal, TellForm form, Errors errors) {
        var people = new ArrayList<>(List.of(new Choice("", "Somebody without an account")));
        accounts.whoMay(Permission.PROPOSE)
                .forEach(person -> people.add(new Choice(person.id().id().toString(), person.name())));
        return new ModelAndView(
                "proposals/promises/tell",
                Map.of("page", new TellPage(proposal, form, people, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
