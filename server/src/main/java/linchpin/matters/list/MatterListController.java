package linchpin.matters.list;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import linchpin.ui.remembered.Remembered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of matters. */
@Controller
class MatterListController {

    private final MatterList list;

    MatterListController(MatterList list) {
        this.list = list;
    }

    @Needs(Permission.READ_LOG)
    @Remembered
    @GetMapping("/matters")
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        return new ModelAndView(
                "matters/list/matters", Map.of("page", list.page(viewer, state, Paging.of(after, before))));
    }
}
