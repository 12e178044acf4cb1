package linchpin.matters.merging;

import java.util.Map;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes two matters apart again. */
@Controller
class PartController {

    private final Matters matters;
    private final MergedMatters merged;
    private final PartMatters parting;

    PartController(Matters matters, MergedMatters merged, PartMatters parting) {
        this.matters = matters;
        this.merged = merged;
        this.parting = parting;
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/{id}/merged/{part}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID part, Viewer viewer) {
        var whole = matters.readable(new MatterId(id), viewer, Permission.OPEN_MATTER);
        var found = merged.merged(new MatterId(part), whole.id()).orElseThrow(NotFound::new);
        return new ModelAndView(
                "matters/merging/part", Map.of("whole", whole, "part", found, "may", merged.mayPart(found)));
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/{id}/merged/{part}")
    String part(@PathVariable UUID id, @PathVariable UUID part, Viewer viewer) {
        parting.part(viewer, new MatterId(part), new MatterId(id));
        return "redirect:/matters/" + part;
    }
}
