package linchpin.actions.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import linchpin.actions.ActionPages;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import linchpin.ui.remembered.Remembered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of all actions in matters that somebody may read. */
@Controller
class ActionListController {

    private final Matters matters;
    private final ActionPages pages;
    private final ActionRows rows;
    private final Clock clock;

    ActionListController(Matters matters, ActionPages pages, ActionRows rows, Clock clock) {
        this.matters = matters;
        this.pages = pages;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs({Permission.OWN_ACTION, Permission.READ_LOG})
    @Remembered
    @GetMapping("/actions")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        return new ModelAndView("actions/overview/actions", Map.of("page", page(viewer, Paging.of(after, before))));
    }

    private ActionListPage page(Viewer viewer, Paging paging) {
        var readable = matters.readable(viewer).stream().map(Matter::id).toList();
        var shown = rows.of(pages.page(readable, paging), viewer);
        return new ActionListPage(
                paging.page(shown, row -> ActionPages.mark(row.action()), "/actions"),
                pages.late(readable, LocalDate.now(clock)),
                viewer.may(Permission.OWN_ACTION));
    }
}
