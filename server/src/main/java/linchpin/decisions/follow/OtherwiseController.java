package linchpin.decisions.follow;

import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying that the organisation goes another way than was decided, and why; and that a voter has read it. */
@Controller
class OtherwiseController {

    private static final int LONGEST_INSTEAD = 1000;
    private static final int LONGEST_WHY = 4000;

    private final MaySay may;
    private final SayAfter saying;

    OtherwiseController(MaySay may, SayAfter saying) {
        this.may = may;
        this.saying = saying;
    }

    /** What is done instead, and why, as it was typed. */
    record OtherwiseForm(String instead, String why) {

        OtherwiseForm(@Nullable String instead, @Nullable String why) {
            this.instead = Typed.text(instead);
            this.why = Typed.text(why);
        }

        Errors errors() {
            var errors = Errors.none();
            if (instead.isEmpty()) {
                errors = errors.with("instead", "Enter what is done instead");
            } else if (instead.length() > LONGEST_INSTEAD) {
                errors = errors.with("instead", "This must have 1,000 characters or fewer");
            }
            if (why.isEmpty()) {
                errors = errors.with("why", "Enter why, so that patients who voted can follow");
            } else if (why.length() > LONGEST_WHY) {
                errors = errors.with("why", "This must have 4,000 characters or fewer");
            }
            return errors;
        }
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/{id}/otherwise")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(id, new OtherwiseForm("", ""), Errors.none(), viewer);
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping("/decisions/{id}/otherwise")
    ModelAndView say(@PathVariable UUID id, @ModelAttribute OtherwiseForm form, Viewer viewer) {
        var errors = form.errors();
        if (errors.any()) {
            return page(id, form, errors, viewer);
        }
        saying.otherwise(viewer, new DecisionId(id), form.instead(), form.why());
        return new ModelAndView("redirect:/decisions/" + id);
    }

    private ModelAndView page(UUID id, OtherwiseForm form, Errors errors, Viewer viewer) {
        var decision = may.closed(new DecisionId(id), viewer);
        if (!may.otherwise(decision, viewer)) {
            throw new NotFound();
        }
        return new ModelAndView(
                "decisions/follow/otherwise",
                Map.of("decision", decision, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/decisions/{id}/otherwise/read")
    String read(@PathVariable UUID id, Viewer viewer) {
        saying.read(viewer, new DecisionId(id));
        return "redirect:/decisions/" + id;
    }
}
