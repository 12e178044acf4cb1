package linchpin.proposals.alike;

import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letting people in the other organisations nearby find a proposal, and no longer. */
@Controller
class NearbyController {

    private final LetFind letting;

    NearbyController(LetFind letting) {
        this.letting = letting;
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/nearby")
    String let(@PathVariable UUID id, @RequestParam(defaultValue = "false") String nearby, Viewer viewer) {
        letting.nearby(viewer, new ProposalId(id), nearby.equals("true"));
        return "redirect:/proposals/" + id;
    }
}
