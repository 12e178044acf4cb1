package linchpin.decisions.roll;

import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The voters of a decision, by name. */
@Controller
class RollController {

    private final RollPages pages;

    RollController(RollPages pages) {
        this.pages = pages;
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/voters")
    ModelAndView voters(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var page = pages.page(new DecisionId(id), viewer, Paging.of(after, before));
        return new ModelAndView("decisions/roll/roll", Map.of("page", page));
    }
}
