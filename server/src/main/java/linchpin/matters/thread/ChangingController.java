package linchpin.matters.thread;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.matters.ChangeMatter;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives a matter another name, and opens a closed one again, with a reason. */
@Controller
class ChangingController {

    private final Matters matters;
    private final ChangeMatter changing;

    ChangingController(Matters matters, ChangeMatter changing) {
        this.matters = matters;
        this.changing = changing;
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/{id}/name")
    ModelAndView name(@PathVariable UUID id, Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        return naming(matter, new NameForm(matter.title(), matter.summary()), Errors.none());
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/{id}/name")
    ModelAndView rename(
            @PathVariable UUID id, @Valid @ModelAttribute NameForm form, BindingResult result, Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        if (result.hasErrors()) {
            return naming(matter, form, Errors.of(result));
        }
        changing.rename(viewer, matter.id(), form.title(), form.summary());
        return new ModelAndView("redirect:" + matter.path());
    }

    private static ModelAndView naming(Matter matter, NameForm form, Errors errors) {
        return new ModelAndView(
                "matters/thread/name",
                Map.of("matter", matter, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Needs(Permission.CLOSE_MATTER)
    @GetMapping("/matters/{id}/reopen")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return reopening(matters.readable(new MatterId(id), viewer), ReasonForm.EMPTY, Errors.none());
    }

    @Needs(Permission.CLOSE_MATTER)
    @PostMapping("/matters/{id}/reopen")
    ModelAndView reopen(
            @PathVariable UUID id, @Valid @ModelAttribute ReasonForm form, BindingResult result, Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        if (result.hasErrors()) {
            return reopening(matter, form, Errors.of(result));
        }
        changing.reopen(viewer, matter.id(), form.reason());
        return new ModelAndView("redirect:" + matter.path());
    }

    private static ModelAndView reopening(Matter matter, ReasonForm form, Errors errors) {
        return new ModelAndView(
                "matters/thread/reopen",
                Map.of("matter", matter, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
