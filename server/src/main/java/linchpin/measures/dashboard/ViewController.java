package linchpin.measures.dashboard;

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

/** Keeps views of the figures and deletes them. */
@Controller
class ViewController {

    private final Views views;
    private final FiguresController figures;

    ViewController(Views views, FiguresController figures) {
        this.views = views;
        this.figures = figures;
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views")
    ModelAndView keep(@RequestParam Map<String, String> sent, Viewer viewer) {
        var name = sent.getOrDefault("name", "").strip();
        var errors = check(name);
        if (errors.any()) {
            return new ModelAndView(
                    "measures/dashboard/figures",
                    Map.of("page", figures.page(sent, viewer, errors)),
                    HttpStatus.BAD_REQUEST);
        }
        var look = Look.of(sent);
        views.keep(viewer.account(), name, look);
        return new ModelAndView("redirect:" + look.path());
    }

    private static Errors check(String name) {
        if (name.isEmpty()) {
            return Errors.none().with("name", "Give the view a name");
        }
        return name.length() > Views.LONGEST_NAME
                ? Errors.none().with("name", "Shorten the name to 80 characters")
                : Errors.none();
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views/{id}/delete")
    ModelAndView delete(@PathVariable UUID id, Viewer viewer) {
        views.delete(viewer.account(), id, true);
        return new ModelAndView("redirect:/figures?deleted=" + id);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, Viewer viewer) {
        views.delete(viewer.account(), id, false);
        return new ModelAndView("redirect:/figures");
    }
}
