package linchpin.clocks.duties;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.days.Division;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which duties there are, where each stands and what of it nobody has verified; and setting one of one's own. */
@Controller
class DutiesController {

    private static final String PATH = "/clocks/duties";

    private final AllDuties duties;
    private final OwnDuties own;
    private final Clock clock;

    DutiesController(AllDuties duties, OwnDuties own, Clock clock) {
        this.duties = duties;
        this.own = own;
        this.clock = clock;
    }

    /** @param sets whether this reader may set duties, and end them */
    record DutiesPage(
            List<Line> lines,
            boolean sets,
            List<Choice> subjects,
            List<Choice> steps,
            List<Choice> units,
            List<Choice> divisions) {}

    /** A duty as the page prints it. */
    record Line(Duty duty, boolean now) {

        String by() {
            return LocalName.beginning(duty.term().says()) + ".";
        }

        String holds() {
            var until = duty.until();
            return "Holds from " + Days.full(duty.from()) + (until == null ? "" : " to " + Days.full(until));
        }

        String compared() {
            var on = duty.checkedOn();
            return on == null ? "" : "Last compared on " + Days.full(on) + " by " + duty.checkedBy() + ".";
        }

        /** @return of one's own, which can be ended; empty for others */
        String ends() {
            return duty.law() || duty.until() != null ? "" : PATH + "/" + duty.code() + "/end";
        }
    }

    @Needs(Permission.READ_LOG)
    @GetMapping(PATH)
    ModelAndView list(Viewer viewer) {
        return page(viewer, OwnDutyForm.EMPTY, Errors.none());
    }

    @Needs(value = Permission.WRITE_ANSWER, forAll = true)
    @PostMapping(PATH)
    ModelAndView add(@Valid @ModelAttribute OwnDutyForm form, BindingResult result, Viewer viewer) {
        var errors = form.and(Errors.of(result));
        if (errors.any()) {
            return page(viewer, form, errors);
        }
        own.add(form, form.term(), viewer.account());
        return new ModelAndView("redirect:" + PATH);
    }

    @Needs(value = Permission.WRITE_ANSWER, forAll = true)
    @PostMapping(PATH + "/own-{id}/end")
    String end(@PathVariable UUID id) {
        own.end(id);
        return "redirect:" + PATH;
    }

    private ModelAndView page(Viewer viewer, OwnDutyForm form, Errors errors) {
        var today = LocalDate.now(clock);
        var lines = duties.all().stream()
                .map(duty -> new Line(duty, duty.inForce(today)))
                .toList();
        var page = new DutiesPage(
                lines,
                viewer.mayForAll(Permission.WRITE_ANSWER),
                choices(Subject.values(), one -> new Choice(one.stored(), one.label())),
                choices(Step.values(), one -> new Choice(one.stored(), one.label())),
                Arrays.stream(Unit.values())
                        .filter(unit -> unit != Unit.WITHOUT_DELAY)
                        .map(unit -> new Choice(unit.stored(), unit.many()))
                        .toList(),
                choices(Division.values(), one -> new Choice(one.code(), one.label())));
        return new ModelAndView(
                "clocks/duties/duties",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static <T> List<Choice> choices(T[] all, java.util.function.Function<T, Choice> choice) {
        return Arrays.stream(all).map(choice).toList();
    }
}
