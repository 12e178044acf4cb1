package linchpin.feedback.log;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps searches and deletes them. */
@Controller
class SavedSearchController {

    private final SavedSearches saved;
    private final LogController log;

    SavedSearchController(SavedSearches saved, LogController log) {
        this.saved = saved;
        this.log = log;
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches")
    ModelAndView keep(@RequestParam Map<String, String> sent, Viewer viewer) {
        var name = sent.getOrDefault("name", "").strip();
        var errors = check(name);
        if (errors.any()) {
            return new ModelAndView(
                    "feedback/log/log", Map.of("page", log.page(sent, viewer, errors)), HttpStatus.BAD_REQUEST);
        }
        var search = LogSearch.of(sent);
        saved.keep(viewer.account(), name, search);
        return new ModelAndView("redirect:/log?" + search.query());
    }

    private static Errors check(String name) {
        if (name.isEmpty()) {
            return Errors.none().with("name", "Give the search a name");
        }
        return name.length() > SavedSearches.LONGEST_NAME
                ? Errors.none().with("name", "Shorten the name to 80 characters")
                : Errors.none();
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches/{id}/delete")
    ModelAndView delete(@PathVariable UUID id, Viewer viewer) {
        saved.delete(viewer.account(), id, true);
        return new ModelAndView("redirect:/log?deleted=" + id);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, Viewer viewer) {
        saved.delete(viewer.account(), id, false);
        return new ModelAndView("redirect:/log");
    }
}
