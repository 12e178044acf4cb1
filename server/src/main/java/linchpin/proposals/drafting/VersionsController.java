package linchpin.proposals.drafting;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that a proposal ever said, two versions beside each other. */
@Controller
class VersionsController {

    private final VersionPages pages;

    VersionsController(VersionPages pages) {
        this.pages = pages;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/versions")
    ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Viewer viewer) {
        return new ModelAndView(
                "proposals/drafting/versions", Map.of("page", pages.page(new ProposalId(id), from, to, viewer)));
    }
}
