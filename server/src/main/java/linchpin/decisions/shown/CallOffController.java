package linchpin.decisions.shown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.closing.CallOff;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Calling a decision off. */
@Controller
class CallOffController {

    private final DecisionPages pages;
    private final CallOff callingOff;

    CallOffController(DecisionPages pages, CallOff callingOff) {
        this.pages = pages;
        this.callingOff = callingOff;
    }

    /** Why it is called off. */
    record OffForm(
            @NotBlank(message = "Enter why, so that everybody who had a vote can follow")
            @Size(max = 2000, message = "Why must have 2,000 characters or fewer")
            String why) {

        OffForm {
            why = Typed.text(why);
        }
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/{id}/off")
    ModelAndView askOff(@PathVariable UUID id, Viewer viewer) {
        return off(id, new OffForm(""), Errors.none(), viewer);
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping("/decisions/{id}/off")
    ModelAndView callOff(
            @PathVariable UUID id, @Valid @ModelAttribute OffForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return off(id, form, Errors.of(result), viewer);
        }
        callingOff.off(viewer, new DecisionId(id), form.why());
        return new ModelAndView("redirect:/decisions/" + id);
    }

    private ModelAndView off(UUID id, OffForm form, Errors errors, Viewer viewer) {
        var page = pages.page(new DecisionId(id), viewer);
        if (!page.mayEnd()) {
            throw new NotFound();
        }
        return new ModelAndView(
                "decisions/shown/off",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
