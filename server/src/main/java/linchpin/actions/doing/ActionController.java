package linchpin.actions.doing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.remembered.Remembered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an owner carries an action through. */
@Controller
class ActionController {

    private final ReadAction reading;
    private final ChangeAction changing;
    private final WhoDoesIt who;
    private final Clock clock;

    ActionController(ReadAction reading, ChangeAction changing, WhoDoesIt who, Clock clock) {
        this.who = who;
        this.reading = reading;
        this.changing = changing;
        this.clock = clock;
    }

    @Needs({Permission.OWN_ACTION, Permission.READ_LOG})
    @Remembered
    @GetMapping("/actions/{id}")
    ModelAndView action(@PathVariable UUID id, Viewer viewer) {
        return page(reading.page(new ActionId(id), viewer), ActionForms.EMPTY, Errors.none(), viewer);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/start")
    String start(@PathVariable UUID id, Viewer viewer) {
        changing.start(viewer, new ActionId(id));
        return "redirect:/actions/" + id;
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/move")
    ModelAndView move(
            @PathVariable UUID id, @Valid @ModelAttribute MoveForm form, BindingResult result, Viewer viewer) {
        var page = reading.page(new ActionId(id), viewer);
        var errors = form.on(LocalDate.now(clock), Errors.of(result));
        if (errors.any()) {
            return page(page, ActionForms.sent(form), errors, viewer);
        }
        changing.moveDate(viewer, new ActionId(id), Objects.requireNonNull(form.newDue()), form.moveReason());
        return new ModelAndView("redirect:/actions/" + id);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/done")
    ModelAndView done(
            @PathVariable UUID id, @Valid @ModelAttribute DoneForm form, BindingResult result, Viewer viewer) {
        var page = reading.page(new ActionId(id), viewer);
        var errors = form.between(page.action().promisedOn(), LocalDate.now(clock), Errors.of(result));
        if (errors.any()) {
            return page(page, ActionForms.sent(form), errors, viewer);
        }
        changing.markDone(viewer, new ActionId(id), Objects.requireNonNull(form.doneOn()), form.doneWhat());
        return new ModelAndView("redirect:/actions/" + id);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/drop")
    ModelAndView drop(
            @PathVariable UUID id, @Valid @ModelAttribute DropForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return page(reading.page(new ActionId(id), viewer), ActionForms.sent(form), Errors.of(result), viewer);
        }
        changing.drop(viewer, new ActionId(id), form.dropReason());
        return new ModelAndView("redirect:/actions/" + id);
    }

    /** A small change is more than that. */
    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/grow")
    ModelAndView grow(
            @PathVariable UUID id, @Valid @ModelAttribute GrowForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return page(reading.page(new ActionId(id), viewer), ActionForms.sent(form), Errors.of(result), viewer);
        }
        changing.grow(viewer, new ActionId(id), form.growReason());
        return new ModelAndView("redirect:/actions/" + id);
    }

    /** Somebody else is to do it, who is asked. */
    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/hand-over")
    ModelAndView handOver(@PathVariable UUID id, @RequestParam(defaultValue = "") String owner, Viewer viewer) {
        var page = reading.page(new ActionId(id), viewer);
        if (!who.ask(viewer, page.action().id(), owner)) {
            return page(page, ActionForms.EMPTY, Errors.none().with("owner", "Choose who does it"), viewer);
        }
        return new ModelAndView("redirect:" + page.action().path());
    }

    /** Whoever answers for promises asked about one that is another's. */
    @Needs(Permission.PROMISE_ACTION)
    @PostMapping("/actions/{id}/asked")
    ModelAndView askedAbout(
            @PathVariable UUID id, @Valid @ModelAttribute AskForm form, BindingResult result, Viewer viewer) {
        var page = reading.page(new ActionId(id), viewer);
        var errors = form.in(Errors.of(result));
        if (errors.any()) {
            return page(page, ActionForms.sent(form), errors, viewer);
        }
        changing.askAbout(viewer, new ActionId(id), form.words(page.row().answers()));
        return new ModelAndView("redirect:/actions/" + id);
    }

    @Needs(Permission.OWN_ACTION)
    @PostMapping("/actions/{id}/accept")
    String accept(@PathVariable UUID id, Viewer viewer) {
        who.accept(viewer, new ActionId(id));
        return "redirect:/actions/" + id;
    }

    /** Back to whoever answers for it: who was asked cannot do it, or who asked thinks better of it. */
    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/actions/{id}/give-back")
    ModelAndView giveBack(
            @PathVariable UUID id, @Valid @ModelAttribute GiveBackForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return page(reading.page(new ActionId(id), viewer), ActionForms.sent(form), Errors.of(result), viewer);
        }
        who.giveBack(viewer, new ActionId(id), form.backReason());
        return new ModelAndView("redirect:/actions/" + id);
    }

    private ModelAndView page(ActionPage page, ActionForms forms, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "actions/doing/action",
                Map.of(
                        "page",
                        page,
                        "forms",
                        forms,
                        "who",
                        who.of(page.action(), viewer, page.mayChange()),
                        "today",
                        LocalDate.now(clock),
                        "errors",
                        errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
