package linchpin.actions.cycling;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.actions.cycles.Ending;
import linchpin.actions.cycles.RunCycle;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one cycle: what was thought beside what happened. */
@Controller
class CycleController {

    private final ReadCycle reading;
    private final RunCycle running;

    CycleController(ReadCycle reading, RunCycle running) {
        this.reading = reading;
        this.running = running;
    }

    /** The forms on the page. One of them was sent, the others are empty. */
    record Forms(CountForm count, NoteForm note, EndForm end) {

        static final Forms EMPTY = new Forms(CountForm.EMPTY, NoteForm.EMPTY, EndForm.EMPTY);
    }

    @Needs({Permission.OWN_ACTION, Permission.READ_LOG})
    @GetMapping("/actions/{id}/cycles/{n}")
    ModelAndView cycle(@PathVariable UUID id, @PathVariable int n, Viewer viewer) {
        return page(reading.page(new ActionId(id), n, viewer), Forms.EMPTY, Errors.none());
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/cycles/{n}/count")
    ModelAndView count(
            @PathVariable UUID id,
            @PathVariable int n,
            @Valid @ModelAttribute CountForm form,
            BindingResult result,
            Viewer viewer) {
        var page = reading.page(new ActionId(id), n, viewer);
        var errors = form.by(page.today(), Errors.of(result));
        if (errors.any() || !page.byHand()) {
            return page(page, new Forms(form, NoteForm.EMPTY, EndForm.EMPTY), errors);
        }
        running.count(viewer, new ActionId(id), n, Objects.requireNonNull(form.ofDay()), form.number());
        return again(page);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/cycles/{n}/correct")
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable int n,
            @Valid @ModelAttribute NoteForm form,
            BindingResult result,
            Viewer viewer) {
        var page = reading.page(new ActionId(id), n, viewer);
        if (result.hasErrors()) {
            return page(page, new Forms(CountForm.EMPTY, form, EndForm.EMPTY), Errors.of(result));
        }
        running.correct(viewer, new ActionId(id), n, form.words());
        return again(page);
    }

    /** What is adapted leads to the next one, with this one in sight. */
    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/cycles/{n}/end")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable int n,
            @Valid @ModelAttribute EndForm form,
            BindingResult result,
            Viewer viewer) {
        var page = reading.page(new ActionId(id), n, viewer);
        var errors = form.of(page.cycle(), Errors.of(result));
        if (errors.any()) {
            return page(page, new Forms(CountForm.EMPTY, NoteForm.EMPTY, form), errors);
        }
        running.end(viewer, new ActionId(id), n, form.ended(), form.number());
        var next =
                form.ended().ending() == Ending.ADAPT && page.action().state().open();
        return next ? new ModelAndView("redirect:" + page.action().path() + "/cycles/new") : again(page);
    }

    private static ModelAndView again(CyclePage page) {
        return new ModelAndView("redirect:" + page.cycle().path());
    }

    private static ModelAndView page(CyclePage page, Forms forms, Errors errors) {
        return new ModelAndView(
                "actions/cycling/cycle",
                Map.of("page", page, "forms", forms, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
