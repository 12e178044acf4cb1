package linchpin.figures.dashboard;

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
    ModelAndView keep(@Valid @ModelAttribute KeptViews.ViewName form, BindingResult result, Look look, Viewer viewer) {
        if (result.hasErrors()) {
            var keeping = new FiguresController.Keeping(form.name(), null, Errors.of(result));
            return new ModelAndView(
                    "figures/dashboard/figures",
                    Map.of("page", figures.page(look, keeping, viewer)),
                    HttpStatus.BAD_REQUEST);
        }
        kept.keep(viewer.account(), Look.PAGE, form.name(), look.query());
        return new ModelAndView("redirect:" + look.path());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views/{id}/delete")
    ModelAndView delete(@PathVariable UUID id, Look look, Viewer viewer) {
        kept.delete(viewer.account(), id, true);
        var path = look.path();
        return new ModelAndView("redirect:" + path + (path.contains("?") ? "&" : "?") + "deleted=" + id);
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/figures/views/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, Look look, Viewer viewer) {
        kept.delete(viewer.account(), id, false);
        return new ModelAndView("redirect:" + look.path());
    }
}
