package linchpin.decisions.follow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
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

/** Looking again at what follows from a decision. */
@Controller
class LookAgainController {

    private static final int LONGEST = 4000;

    private final MaySay may;
    private final AfterDecisions after;
    private final SayAfter saying;

    LookAgainController(MaySay may, AfterDecisions after, SayAfter saying) {
        this.may = may;
        this.after = after;
        this.saying = saying;
    }

    /** How it went, as it was typed. */
    record LookForm(String how, String words) {

        LookForm(@Nullable String how, @Nullable String words) {
            this.how = Typed.text(how);
            this.words = Typed.text(words);
        }

        Errors errors() {
            var errors = Errors.none();
            if (HowItWent.stored(how).isEmpty()) {
                errors = errors.with("how", "Choose how it went");
            }
            if (words.isEmpty()) {
                errors = errors.with("words", "Enter how it went, so that everybody who voted can see it");
            } else if (words.length() > LONGEST) {
                errors = errors.with("words", "This must have 4,000 characters or fewer");
            }
            return errors;
        }
    }

    /** @param what was said to follow */
    record LookPage(Decision decision, String what, List<Choice> ways) {}

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/again")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(id, new LookForm("", ""), Errors.none(), viewer);
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/decisions/{id}/again")
    ModelAndView say(@PathVariable UUID id, @ModelAttribute LookForm form, Viewer viewer) {
        var errors = form.errors();
        if (errors.any()) {
            return page(id, form, errors, viewer);
        }
        saying.looked(viewer, new DecisionId(id), HowItWent.stored(form.how()).orElseThrow(), form.words());
        return new ModelAndView("redirect:/decisions/" + id);
    }

    private ModelAndView page(UUID id, LookForm form, Errors errors, Viewer viewer) {
        var decision = may.closed(new DecisionId(id), viewer);
        var said = after.of(decision.id());
        if (!may.looks(decision, said, viewer)) {
            throw new NotFound();
        }
        return new ModelAndView(
                "decisions/follow/again",
                Map.of(
                        "page",
                        new LookPage(decision, said.getFirst().what(), HowItWent.choices()),
                        "form",
                        form,
                        "errors",
                        errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
