package linchpin.meaning.themes;

import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.AssignThemes;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what people say a feedback is about. */
@Controller
class ThemeController {

    private final FeedbackArchive archive;
    private final AssignThemes themes;

    ThemeController(FeedbackArchive archive, AssignThemes themes) {
        this.archive = archive;
        this.themes = themes;
    }

    @Needs(Permission.LABEL)
    @PostMapping("/log/{id}/themes")
    ModelAndView assign(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<Integer> theme, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        themes.assign(feedback, theme, viewer.account());
        return back(feedback);
    }

    @Needs(Permission.LABEL)
    @PostMapping("/log/{id}/themes/{theme}/right")
    ModelAndView right(@PathVariable UUID id, @PathVariable int theme, Viewer viewer) {
        return judged(id, theme, true, viewer);
    }

    @Needs(Permission.LABEL)
    @PostMapping("/log/{id}/themes/{theme}/wrong")
    ModelAndView wrong(@PathVariable UUID id, @PathVariable int theme, Viewer viewer) {
        return judged(id, theme, false, viewer);
    }

    private ModelAndView judged(UUID id, int theme, boolean has, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        themes.judge(feedback, theme, has, viewer.account());
        return new ModelAndView("redirect:/log/" + feedback.id() + "#reading");
    }

    @Needs(Permission.LABEL)
    @PostMapping("/log/{id}/themes/undo")
    ModelAndView undo(@PathVariable UUID id, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        themes.undo(feedback, viewer.account());
        return back(feedback);
    }

    private static ModelAndView back(FeedbackId feedback) {
        return new ModelAndView("redirect:/log/" + feedback.id() + "#themes");
    }
}
