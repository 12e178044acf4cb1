package linchpin.proposals.noted;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing the notes of a session, and approving them for the group. */
@Controller
class NotesController {

    private final HeldSession holding;
    private final WhoSits who;
    private final ReadNotes reading;
    private final WriteNotes writing;

    NotesController(HeldSession holding, WhoSits who, ReadNotes reading, WriteNotes writing) {
        this.holding = holding;
        this.who = who;
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * What the page prints.
     *
     * @param theirs what somebody else saved meanwhile; empty for nothing
     * @param approved whether what stands is approved, and will have to be anew
     */
    record NotesPage(Held held, NotesForm form, String theirs, boolean approved, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}/notes")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID session, Viewer viewer) {
        var held = toAdd(where(id, session), viewer);
        var now = reading.of(held, viewer);
        return page(new NotesPage(held, new NotesForm(now.words(), now.n()), "", approved(now), Errors.none()));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/notes")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @Valid @ModelAttribute NotesForm form,
            BindingResult result,
            Viewer viewer) {
        var held = toAdd(where(id, session), viewer);
        if (result.hasErrors()) {
            return page(new NotesPage(held, form, "", false, Errors.of(result)));
        }
        if (!writing.write(viewer, held.where(), form.from(), form.words())) {
            var now = reading.of(held, viewer);
            var errors = Errors.none()
                    .with("words", "Somebody else saved notes meanwhile. Put into yours what should stay of theirs");
            return page(new NotesPage(held, new NotesForm(form.words(), now.n()), now.words(), approved(now), errors));
        }
        return new ModelAndView("redirect:" + held.session().path() + "#notes");
    }

    @Needs(Permission.JUDGE_CHANGE)
    @PostMapping("/proposals/{id}/sessions/{session}/notes/approve")
    String approve(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam(defaultValue = "0") int version,
            Viewer viewer) {
        writing.approve(viewer, where(id, session), version);
        return "redirect:/proposals/" + id + "/sessions/" + session + "#notes";
    }

    private static Where where(UUID proposal, UUID session) {
        return new Where(new ProposalId(proposal), new CodesignId(session));
    }

    private Held toAdd(Where where, Viewer viewer) {
        var held = holding.readable(where, viewer);
        who.requireAdd(held.proposal(), held.session().id(), viewer);
        return held;
    }

    private static boolean approved(Notes notes) {
        return notes.state().equals("Approved");
    }

    private static ModelAndView page(NotesPage page) {
        return new ModelAndView(
                "proposals/noted/write",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
