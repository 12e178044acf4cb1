package linchpin.matters.thread;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.GatherFeedback;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes feedback out of a matter, with a reason. */
@Controller
class RemovalController {

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final GatherFeedback gathering;

    RemovalController(Matters matters, FeedbackInMatters inMatters, GatherFeedback gathering) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.gathering = gathering;
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/{id}/feedback/{feedback}/remove")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID feedback, Viewer viewer) {
        if (!inMatters.includes(matters.readable(new MatterId(id), viewer).id(), new FeedbackId(feedback))) {
            throw new NotFound();
        }
        return page(id, ReasonForm.EMPTY, Errors.none());
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/{id}/feedback/{feedback}/remove")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID feedback,
            @Valid @ModelAttribute ReasonForm form,
            BindingResult result,
            Viewer viewer) {
        if (result.hasErrors()) {
            matters.readable(new MatterId(id), viewer);
            return page(id, form, Errors.of(result));
        }
        gathering.remove(viewer, new MatterId(id), new FeedbackId(feedback), form.reason());
        return new ModelAndView("redirect:/matters/" + id);
    }

    private static ModelAndView page(UUID matter, ReasonForm form, Errors errors) {
        return new ModelAndView(
                "matters/thread/remove",
                Map.of("matter", "/matters/" + matter, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
