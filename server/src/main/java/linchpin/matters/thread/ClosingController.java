package linchpin.matters.thread;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
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

/** Closes a matter without agreement, with a reason, once it was seen what ends with it. */
@Controller
class ClosingController {

    private final Matters matters;
    private final CloseMatter closing;

    ClosingController(Matters matters, CloseMatter closing) {
        this.matters = matters;
        this.closing = closing;
    }

    @Needs(Permission.CLOSE_MATTER)
    @GetMapping("/matters/{id}/close")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(matters.readable(new MatterId(id), viewer).id(), ReasonForm.EMPTY, Errors.none());
    }

    @Needs(Permission.CLOSE_MATTER)
    @PostMapping("/matters/{id}/close")
    ModelAndView close(
            @PathVariable UUID id, @Valid @ModelAttribute ReasonForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return page(matters.readable(new MatterId(id), viewer).id(), form, Errors.of(result));
        }
        closing.close(viewer, new MatterId(id), form.reason());
        return new ModelAndView("redirect:/matters/" + id);
    }

    private ModelAndView page(MatterId matter, ReasonForm form, Errors errors) {
        return new ModelAndView(
                "matters/thread/close",
                Map.of(
                        "matter",
                        "/matters/" + matter.id(),
                        "form",
                        form,
                        "errors",
                        errors,
                        "ending",
                        closing.wouldEnd(matter)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
