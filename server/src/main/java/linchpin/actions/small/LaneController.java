package linchpin.actions.small;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lane of small changes. */
@Controller
class LaneController {

    private final SmallChanges changes;

    LaneController(SmallChanges changes) {
        this.changes = changes;
    }

    @Needs({Permission.OWN_ACTION, Permission.READ_LOG})
    @GetMapping("/actions/small")
    ModelAndView lane(Viewer viewer) {
        return new ModelAndView("actions/small/lane", Map.of("page", changes.page(viewer)));
    }
}
