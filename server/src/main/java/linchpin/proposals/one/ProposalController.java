package linchpin.proposals.one;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one proposal. */
@Controller
class ProposalController {

    private final ProposalPages pages;

    ProposalController(ProposalPages pages) {
        this.pages = pages;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}")
    ModelAndView proposal(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("proposals/one/proposal", Map.of("page", pages.page(new ProposalId(id), viewer)));
    }
}
