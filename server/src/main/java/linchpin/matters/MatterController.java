package linchpin.matters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.FrameSource;
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

/** The list of matters, and the page of each with its thread. */
@Controller
class MatterController {

    private final MatterList list;
    private final WalkThread thread;
    private final GatherFeedback gathering;
    private final CloseMatter closing;
    private final Matters matters;
    private final FrameSource frames;

    MatterController(
            MatterList list,
            WalkThread thread,
            GatherFeedback gathering,
            CloseMatter closing,
            Matters matters,
            FrameSource frames) {
        this.list = list;
        this.thread = thread;
        this.gathering = gathering;
        this.closing = closing;
        this.matters = matters;
        this.frames = frames;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/matters")
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        return new ModelAndView("matters/matters", Map.of("page", list.page(viewer, state, Paging.of(after, before))));
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/matters/{id}")
    ModelAndView thread(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            HttpServletRequest request) {
        var page = thread.page(new MatterId(id), words.strip(), viewer, frames.frame(request));
        return new ModelAndView("matters/thread", Map.of("page", page));
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/{id}/feedback")
    String gather(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> feedback, Viewer viewer) {
        var joining = new LinkedHashSet<FeedbackId>();
        feedback.forEach(each -> joining.add(new FeedbackId(each)));
        gathering.add(viewer, new MatterId(id), joining);
        return "redirect:/matters/" + id;
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/{id}/feedback/{feedback}/remove")
    ModelAndView askRemoval(@PathVariable UUID id, @PathVariable UUID feedback, Viewer viewer) {
        if (!matters.feedback(matters.readable(new MatterId(id), viewer).id()).contains(new FeedbackId(feedback))) {
            throw new NotFound();
        }
        return ask("remove", id, new ReasonForm(""), Errors.none());
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
            return ask("remove", id, form, Errors.of(result));
        }
        gathering.remove(viewer, new MatterId(id), new FeedbackId(feedback), form.reason());
        return new ModelAndView("redirect:/matters/" + id);
    }

    @Needs(Permission.CLOSE_MATTER)
    @GetMapping("/matters/{id}/close")
    ModelAndView askClosing(@PathVariable UUID id, Viewer viewer) {
        matters.readable(new MatterId(id), viewer);
        return askClosing(id, new ReasonForm(""), Errors.none());
    }

    @Needs(Permission.CLOSE_MATTER)
    @PostMapping("/matters/{id}/close")
    ModelAndView close(
            @PathVariable UUID id, @Valid @ModelAttribute ReasonForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            matters.readable(new MatterId(id), viewer);
            return askClosing(id, form, Errors.of(result));
        }
        closing.close(viewer, new MatterId(id), form.reason());
        return new ModelAndView("redirect:/matters/" + id);
    }

    private ModelAndView askClosing(UUID matter, ReasonForm form, Errors errors) {
        return ask("close", matter, form, errors).addObject("ending", closing.wouldEnd(new MatterId(matter)));
    }

    private static ModelAndView ask(String what, UUID matter, ReasonForm form, Errors errors) {
        return new ModelAndView(
                "matters/" + what,
                Map.of("matter", "/matters/" + matter, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
