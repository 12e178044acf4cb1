package linchpin.proposals.sitting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.RecordSession;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing down a session. */
@Controller
class RecordSessionController {

    private final OpenSession opening;
    private final SessionFormPages pages;
    private final RecordSession recording;
    private final Clock clock;

    RecordSessionController(OpenSession opening, SessionFormPages pages, RecordSession recording, Clock clock) {
        this.opening = opening;
        this.pages = pages;
        this.recording = recording;
        this.clock = clock;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/new")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var proposal = opening.proposal(new ProposalId(id), viewer);
        return page(pages.fresh(proposal, SessionForm.fresh(LocalDate.now(clock)), Errors.none(), viewer));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions")
    ModelAndView record(
            @PathVariable UUID id, @Valid @ModelAttribute SessionForm form, BindingResult result, Viewer viewer) {
        var proposal = opening.proposal(new ProposalId(id), viewer);
        var errors = form.checked(LocalDate.now(clock), Errors.of(result));
        var page = pages.fresh(proposal, form, errors, viewer);
        if (page.errors().any() || form.on() == null) {
            return page(page);
        }
        var held = recording.record(viewer, proposal.id(), form.details(form.on()), form.named());
        return new ModelAndView("redirect:" + held.session().path());
    }

    static ModelAndView page(SessionFormPage page) {
        return new ModelAndView(
                "proposals/sitting/record",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
