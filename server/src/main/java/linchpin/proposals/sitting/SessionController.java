package linchpin.proposals.sitting;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.TakePart;
import linchpin.proposals.codesign.TakingBack;
import linchpin.proposals.codesign.WhyBack;
import linchpin.ui.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one session, and saying there whether one was at it. */
@Controller
class SessionController {

    private final SessionPages pages;
    private final TakePart taking;

    SessionController(SessionPages pages, TakePart taking) {
        this.pages = pages;
        this.taking = taking;
    }

    /** @param added what was added just now, for whoever adds one after the other */
    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}")
    ModelAndView session(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam(defaultValue = "") String added,
            Viewer viewer) {
        var page = pages.page(OpenSession.where(id, session), viewer);
        return new ModelAndView("proposals/sitting/session", Map.of("page", page, "added", added));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/there")
    String there(@PathVariable UUID id, @PathVariable UUID session, Viewer viewer) {
        taking.came(viewer, OpenSession.where(id, session));
        return "redirect:/proposals/" + id + "/sessions/" + session;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}/not-there")
    ModelAndView askNotThere(@PathVariable UUID id, @PathVariable UUID session, Viewer viewer) {
        return back(pages.held(OpenSession.where(id, session), viewer), viewer, WhyBack.EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/not-there")
    ModelAndView notThere(
            @PathVariable UUID id, @PathVariable UUID session, @ModelAttribute WhyBack form, Viewer viewer) {
        var held = pages.held(OpenSession.where(id, session), viewer);
        var errors = form.errors(taking.asksWhy(viewer, held.where()));
        if (errors.any()) {
            return back(held, viewer, form, errors);
        }
        taking.notThere(viewer, held.where(), form.why());
        return new ModelAndView("redirect:" + held.session().path());
    }

    private ModelAndView back(Held held, Viewer viewer, WhyBack form, Errors errors) {
        var session = held.session().path();
        var asks = taking.asksWhy(viewer, held.where());
        return new TakingBack("I was not there after all", "", session + "/not-there", session, asks, form, errors)
                .view();
    }
}
