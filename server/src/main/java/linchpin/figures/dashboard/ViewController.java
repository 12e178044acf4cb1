package linchpin.figures.dashboard;

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

/** Keeps views of the figures and deletes them; what was looked at stays as it was. */
@Controller
class ViewController {

    private final KeptViews kept;
    private final FiguresController figures;

    ViewController(KeptViews kept, FiguresController figures) {
        this.kept = kept;
        this.figures = figures;
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views")
    ModelAndView keep(@RequestParam Map<String, String> sent, Viewer viewer) {
        var name = sent.getOrDefault("name", "");
        var errors = KeptViews.check(name, "view");
        if (errors.any()) {
            return new ModelAndView(
                    "figures/dashboard/figures",
                    Map.of("page", figures.page(sent, viewer, errors)),
                    HttpStatus.BAD_REQUEST);
        }
        var look = Look.of(sent);
        kept.keep(viewer.account(), Look.PAGE, name, look.query());
        return new ModelAndView("redirect:" + look.path());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views/{id}/delete")
    ModelAndView delete(@PathVariable UUID id, @RequestParam Map<String, String> sent, Viewer viewer) {
        kept.delete(viewer.account(), id, true);
        var path = Look.of(sent).path();
        return new ModelAndView("redirect:" + path + (path.contains("?") ? "&" : "?") + "deleted=" + id);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, @RequestParam Map<String, String> sent, Viewer viewer) {
        kept.delete(viewer.account(), id, false);
        return new ModelAndView("redirect:" + Look.of(sent).path());
    }
}
