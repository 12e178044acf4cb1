package linchpin.proposals.one;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.acting.ProposalStep;
import linchpin.ui.FrameSource;
import linchpin.ui.remembered.Remembered;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one proposal. */
@Controller
class ProposalController {

    private final ProposalPages pages;
    private final FrameSource frames;
    private final List<ProposalStep> steps;

    ProposalController(ProposalPages pages, FrameSource frames, ObjectProvider<ProposalStep> steps) {
        this.pages = pages;
        this.frames = frames;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(ProposalStep::order))
                .toList();
    }

    @Needs(Permission.PROPOSE)
    @Remembered
    @GetMapping("/proposals/{id}")
    ModelAndView proposal(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var page = pages.page(new ProposalId(id), viewer);
        var frame = frames.frame(request);
        var followed = steps.stream()
                .map(step -> step.content(page.proposal(), viewer, frame))
                .toList();
        return new ModelAndView("proposals/one/proposal", Map.of("page", page, "followed", followed));
    }
}
