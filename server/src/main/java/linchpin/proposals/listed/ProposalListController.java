package linchpin.proposals.listed;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of proposals, a page at a time. */
@Controller
class ProposalListController {

    private final ProposalList list;

    ProposalListController(ProposalList list) {
        this.list = list;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals")
    ModelAndView list(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        return new ModelAndView(
                "proposals/listed/proposals", Map.of("page", list.page(viewer, stage, Paging.of(after, before))));
    }
}
