package linchpin.feedback.log;

import java.util.Map;
import java.util.UUID;
import linchpin.people.KeptViews;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps searches and deletes them. */
@Controller
class SavedSearchController {

    private final KeptViews kept;
    private final LogController log;

    SavedSearchController(KeptViews kept, LogController log) {
        this.kept = kept;
        this.log = log;
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches")
    ModelAndView keep(@RequestParam Map<String, String> sent, Viewer viewer) {
        var name = sent.getOrDefault("name", "");
        var errors = KeptViews.check(name, "search");
        if (errors.any()) {
            return new ModelAndView(
                    "feedback/log/log", Map.of("page", log.page(sent, viewer, errors)), HttpStatus.BAD_REQUEST);
        }
        var search = LogSearch.of(sent);
        kept.keep(viewer.account(), "/log", name, search.query());
        return new ModelAndView("redirect:/log?" + search.query());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches/{id}/delete")
    ModelAndView delete(@PathVariable UUID id, @RequestParam Map<String, String> sent, Viewer viewer) {
        kept.delete(viewer.account(), id, true);
        var query = LogSearch.of(sent).query();
        return new ModelAndView("redirect:/log?" + query + (query.isEmpty() ? "" : "&") + "deleted=" + id);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, @RequestParam Map<String, String> sent, Viewer viewer) {
        kept.delete(viewer.account(), id, false);
        return new ModelAndView("redirect:/log?" + LogSearch.of(sent).query());
    }
}
