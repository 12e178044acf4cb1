package linchpin.matters.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.matters.GatherFeedback;
import linchpin.matters.MatterId;
import linchpin.matters.MatterMerged;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.FrameSource;
import linchpin.ui.Paging;
import linchpin.ui.remembered.Remembered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one matter with its thread, and feedback joined into it from there. */
@Controller
class ThreadController {

    private final WalkThread thread;
    private final GatherFeedback gathering;
    private final FrameSource frames;

    ThreadController(WalkThread thread, GatherFeedback gathering, FrameSource frames) {
        this.thread = thread;
        this.gathering = gathering;
        this.frames = frames;
    }

    @Needs(Permission.READ_LOG)
    @Remembered
    @GetMapping("/matters/{id}")
    ModelAndView thread(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String like,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer,
            HttpServletRequest request) {
        var sought = new CouldJoin.Sought(words.strip(), like.equals("these"));
        try {
            var page = thread.page(new MatterId(id), Paging.of(after, before), sought, viewer, frames.frame(request));
            return new ModelAndView("matters/thread/thread", Map.of("page", page));
        } catch (MatterMerged e) {
            return new ModelAndView("redirect:" + e.whole().path() + "#merged");
        }
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/{id}/feedback")
    String gather(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> feedback, Viewer viewer) {
        gathering.add(
                viewer, new MatterId(id), feedback.stream().map(FeedbackId::new).collect(Collectors.toSet()));
        return "redirect:/matters/" + id;
    }
}
