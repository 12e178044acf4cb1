package linchpin.actions.cycling;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.actions.Action;
import linchpin.actions.ActionId;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Cycles;
import linchpin.actions.cycles.RunCycle;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
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

/** Planning a cycle, with what was learnt in the one before in sight. */
@Controller
class PlanController {

    private final ReadableAction readable;
    private final Cycles cycles;
    private final RunCycle running;
    private final MeasuredBy measured;

    PlanController(ReadableAction readable, Cycles cycles, RunCycle running, MeasuredBy measured) {
        this.readable = readable;
        this.cycles = cycles;
        this.running = running;
        this.measured = measured;
    }

    /** What the page prints. */
    record PlanPage(Action action, @Nullable Cycle before, List<Choice> measures, PlanForm form, Errors errors) {}

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @GetMapping("/actions/{id}/cycles/new")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(changeable(id, viewer), PlanForm.on(readable.today()), Errors.none());
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/cycles/new")
    ModelAndView plan(
            @PathVariable UUID id, @Valid @ModelAttribute PlanForm form, BindingResult result, Viewer viewer) {
        var row = changeable(id, viewer);
        var charted = measured.charted(row.matter());
        var errors = form.checked(charted, readable.today(), Errors.of(result));
        if (errors.any()) {
            return page(row, form, errors);
        }
        var n = running.plan(viewer, row.action().id(), form.plan(charted));
        return new ModelAndView("redirect:" + row.action().path() + "/cycles/" + n);
    }

    private ActionRow changeable(UUID id, Viewer viewer) {
        var row = readable.row(new ActionId(id), viewer);
        if (!readable.mayChange(row, viewer)) {
            throw new NotFound();
        }
        return row;
    }

    private ModelAndView page(ActionRow row, PlanForm form, Errors errors) {
        var all = cycles.of(row.action().id());
        var page = new PlanPage(
                row.action(),
                all.isEmpty() ? null : all.getLast(),
                MeasuredBy.choices(measured.charted(row.matter())),
                form,
                errors);
        return new ModelAndView(
                "actions/cycling/plan", Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
