package linchpin.walks.works;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.walks.Finding;
import linchpin.walks.FindingId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One finding on the programme of works, and what becomes of it. */
@Controller
class WorkController {

    private static final int LONGEST = 1000;

    private final ReadWork reading;
    private final TakeFurther taking;
    private final WhoPutsRight who;
    private final Clock clock;

    WorkController(ReadWork reading, TakeFurther taking, WhoPutsRight who, Clock clock) {
        this.reading = reading;
        this.taking = taking;
        this.who = who;
        this.clock = clock;
    }

    /** @param because why it will not be done, as typed */
    record Forms(WorkForm plan, String because, Errors errors) {}

    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks/works/{id}")
    ModelAndView work(@PathVariable UUID id, Viewer viewer) {
        var page = reading.page(new FindingId(id), viewer);
        return page(page, new Forms(WorkForm.of(page.finding()), "", Errors.none()));
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/walks/works/{id}/plan")
    ModelAndView plan(
            @PathVariable UUID id, @Valid @ModelAttribute WorkForm form, BindingResult result, Viewer viewer) {
        var page = reading.page(new FindingId(id), viewer);
        var errors = form.checked(page.finding(), LocalDate.now(clock), Errors.of(result));
        var owner = who.chosen(page.finding(), form.owner());
        if (owner.isEmpty() && !form.owner().isEmpty()) {
            errors = errors.with("owner", "Choose who puts it right");
        }
        if (errors.any()) {
            return page(page, new Forms(form, "", errors));
        }
        taking.plan(viewer, page.finding().id(), owner.orElse(null), form);
        return again(page);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/walks/works/{id}/refuse")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String because, Viewer viewer) {
        var page = reading.page(new FindingId(id), viewer);
        var why = Typed.text(because);
        if (why.isEmpty() || why.length() > LONGEST) {
            var errors = Errors.none().with("because", "Enter why it will not be done, in 1,000 characters or fewer");
            return page(page, new Forms(WorkForm.of(page.finding()), why, errors));
        }
        taking.refuse(viewer, page.finding().id(), why);
        return again(page);
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/walks/works/{id}/matter")
    String matter(@PathVariable UUID id, Viewer viewer) {
        return "redirect:/matters/" + taking.matter(viewer, new FindingId(id)).id();
    }

    /** In one press: its owner and its day stand here already. */
    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/walks/works/{id}/action")
    ModelAndView action(@PathVariable UUID id, Viewer viewer) {
        var page = reading.page(new FindingId(id), viewer);
        var errors = unready(page.finding(), viewer);
        if (errors.any()) {
            return page(page, new Forms(WorkForm.of(page.finding()), "", errors));
        }
        var matter = taking.action(viewer, page.finding().id(), page.small());
        return new ModelAndView("redirect:/matters/" + matter.id());
    }

    /** @return what must be said before it is promised: nothing is promised in the name of one who may not own it */
    private Errors unready(Finding finding, Viewer viewer) {
        var errors = Errors.none();
        if (!who.may(finding, finding.owner() == null ? viewer.account() : finding.owner())) {
            errors = errors.with("owner", "Choose who puts it right first, and keep it");
        }
        return finding.due() == null || finding.due().isBefore(LocalDate.now(clock))
                ? errors.with("due", "Enter the day by which it is put right first, and keep it")
                : errors;
    }

    private static ModelAndView again(ReadWork.WorkPage page) {
        return new ModelAndView("redirect:" + page.finding().path());
    }

    private ModelAndView page(ReadWork.WorkPage page, Forms forms) {
        var owners = new ArrayList<>(List.of(new Choice("", "Nobody yet")));
        who.of(page.finding())
                .forEach(person -> owners.add(new Choice(person.id().id().toString(), person.name())));
        return new ModelAndView(
                "walks/works/work",
                Map.of("page", page, "forms", forms, "owners", owners),
                forms.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
