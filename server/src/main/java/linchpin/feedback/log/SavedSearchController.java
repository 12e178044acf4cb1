package linchpin.feedback.log;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.KeptViews;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    ModelAndView keep(
            @Valid @ModelAttribute KeptViews.ViewName form, BindingResult result, LogSearch search, Viewer viewer) {
        if (result.hasErrors()) {
            var keeping = new LogController.Keeping(form.name(), null, null, Errors.of(result));
            var page = log.page(search, LogList.Window.first(), keeping, viewer);
            return new ModelAndView("feedback/log/log", Map.of("page", page), HttpStatus.BAD_REQUEST);
        }
        kept.keep(viewer.account(), "/log", form.name(), search.query());
        return new ModelAndView("redirect:/log?" + search.query());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches/{id}/delete")
    ModelAndView delete(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        kept.delete(viewer.account(), id, true);
        var query = search.query();
        return new ModelAndView("redirect:/log?" + query + (query.isEmpty() ? "" : "&") + "deleted=" + id);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/searches/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        kept.delete(viewer.account(), id, false);
        return new ModelAndView("redirect:/log?" + search.query());
    }
}
