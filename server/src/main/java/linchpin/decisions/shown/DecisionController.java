package linchpin.decisions.shown;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.DecisionPart;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.FrameSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one decision. */
@Controller
class DecisionController {

    private final DecisionPages pages;
    private final FrameSource frames;
    private final List<DecisionPart> parts;

    DecisionController(DecisionPages pages, FrameSource frames, ObjectProvider<DecisionPart> parts) {
        this.pages = pages;
        this.frames = frames;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DecisionPart::order))
                .toList();
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var page = pages.page(new DecisionId(id), viewer);
        var frame = frames.frame(request);
        var after = parts.stream()
                .map(part -> part.content(page.decision(), viewer, frame))
                .toList();
        return new ModelAndView("decisions/shown/decision", Map.of("page", page, "after", after));
    }
}
