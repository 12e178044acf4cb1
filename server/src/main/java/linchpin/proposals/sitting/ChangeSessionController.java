package linchpin.proposals.sitting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.RecordSession;
import linchpin.ui.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing what is told of a session. */
@Controller
class ChangeSessionController {

    private final OpenSession opening;
    private final SessionFormPages pages;
    private final RecordSession recording;
    private final Clock clock;

    ChangeSessionController(OpenSession opening, SessionFormPages pages, RecordSession recording, Clock clock) {
        this.opening = opening;
        this.pages = pages;
        this.recording = recording;
        this.clock = clock;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}/change")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID session, Viewer viewer) {
        var held = opening.toChange(OpenSession.where(id, session), viewer);
        var page = pages.of(held, SessionForm.of(held.session()), Errors.none(), viewer);
        return RecordSessionController.page(page.with(Errors.none()));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/change")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @Valid @ModelAttribute SessionForm form,
            BindingResult result,
            Viewer viewer) {
        var held = opening.toChange(OpenSession.where(id, session), viewer);
        var errors = form.checked(LocalDate.now(clock), Errors.of(result));
        var page = pages.of(held, form, errors, viewer);
        if (page.errors().any() || form.on() == null) {
            return RecordSessionController.page(page);
        }
        if (!recording.change(viewer, held.where(), form.details(form.on()), form.seen(), form.named())) {
            return meanwhile(opening.toChange(held.where(), viewer).session(), page);
        }
        return new ModelAndView("redirect:" + held.session().path());
    }

    private ModelAndView meanwhile(CodesignSession now, SessionFormPage page) {
        var errors = Errors.none()
                .with("on", "Somebody changed this meanwhile. Compare it with yours, and save again what should stand");
        return RecordSessionController.page(
                page.after(pages.says(now), page.form().after(now.changes())).with(errors));
    }
}
