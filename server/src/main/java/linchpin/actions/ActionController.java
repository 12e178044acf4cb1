package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of actions, and the page on which an owner carries one through. */
@Controller
class ActionController {

    private final ReadActions reading;
    private final ChangeAction changing;
    private final Clock clock;

    ActionController(ReadActions reading, ChangeAction changing, Clock clock) {
        this.reading = reading;
        this.changing = changing;
        this.clock = clock;
    }

    @Needs({Permission.OWN_ACTION, Permission.READ_LOG})
    @GetMapping("/actions")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        return new ModelAndView("actions/actions", Map.of("page", reading.list(viewer, Paging.of(after, before))));
    }

    @Needs({Permission.OWN_ACTION, Permission.READ_LOG})
    @GetMapping("/actions/{id}")
    ModelAndView action(@PathVariable UUID id, Viewer viewer) {
        return page(id, viewer, ActionForm.empty(), Errors.none());
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/start")
    String start(@PathVariable UUID id, Viewer viewer) {
        changing.start(viewer, new ActionId(id));
        return "redirect:/actions/" + id;
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/move")
    ModelAndView move(@PathVariable UUID id, @ModelAttribute ActionForm form, BindingResult result, Viewer viewer) {
        var errors = form.forMoving(LocalDate.now(clock), Errors.of(result));
        if (errors.any()) {
            return page(id, viewer, form, errors);
        }
        changing.moveDate(viewer, new ActionId(id), Objects.requireNonNull(form.newDue()), form.moveReason());
        return new ModelAndView("redirect:/actions/" + id);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/done")
    ModelAndView done(@PathVariable UUID id, @ModelAttribute ActionForm form, BindingResult result, Viewer viewer) {
        var promised = reading.page(new ActionId(id), viewer).action().promisedOn();
        var errors = form.forDone(LocalDate.now(clock), promised, Errors.of(result));
        if (errors.any()) {
            return page(id, viewer, form, errors);
        }
        changing.markDone(viewer, new ActionId(id), Objects.requireNonNull(form.doneOn()), form.doneWhat());
        return new ModelAndView("redirect:/actions/" + id);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/drop")
    ModelAndView drop(@PathVariable UUID id, @ModelAttribute ActionForm form, Viewer viewer) {
        var errors = form.forDropping();
        if (errors.any()) {
            return page(id, viewer, form, errors);
        }
        changing.drop(viewer, new ActionId(id), form.dropReason());
        return new ModelAndView("redirect:/actions/" + id);
    }

    private ModelAndView page(UUID id, Viewer viewer, ActionForm form, Errors errors) {
        return new ModelAndView(
                "actions/action",
                Map.of("page", reading.page(new ActionId(id), viewer), "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
