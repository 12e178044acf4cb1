package linchpin.meaning.coding;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the comments that teach most, one at a time. */
@Controller
class CodingController {

    private final CodingSession session;
    private final CodeFeedback code;
    private final CodingPages pages;

    CodingController(CodingSession session, CodeFeedback code, CodingPages pages) {
        this.session = session;
        this.code = code;
        this.pages = pages;
    }

    @Needs(Permission.LABEL)
    @GetMapping("/coding")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("meaning/coding/coding", Map.of("page", pages.page(viewer)));
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding")
    ModelAndView begin(Viewer viewer) {
        session.begin(viewer);
        return session.next(viewer).isPresent() ? again() : new ModelAndView("redirect:/coding?none");
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding/{turn}")
    ModelAndView save(@PathVariable UUID turn, @RequestParam(defaultValue = "") Set<Integer> theme, Viewer viewer) {
        code.code(turn, theme, viewer);
        return again();
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding/{turn}/skip")
    ModelAndView skip(@PathVariable UUID turn, Viewer viewer) {
        session.done(turn, "skipped", viewer);
        return again();
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding/undo")
    ModelAndView undo(Viewer viewer) {
        code.takeBack(viewer);
        return again();
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:/coding");
    }
}
