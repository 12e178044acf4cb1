package linchpin.representation.silence;

import jakarta.validation.Valid;
import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who is silent, and after how many days that counts. */
@Controller
class SilenceController {

    private final ReadSilence reading;
    private final SilenceDays days;

    SilenceController(ReadSilence reading, SilenceDays days) {
        this.reading = reading;
        this.days = days;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/silence")
    ModelAndView show(Viewer viewer) {
        return page(reading.page(viewer));
    }

    private static ModelAndView page(SilencePage page) {
        return new ModelAndView(
                "representation/silence/silence",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** For whoever can do something about silence, on behalf of the whole organisation. */
    @Needs(value = Permission.MAKE_POSTERS, forAll = true)
    @PostMapping("/silence/days")
    ModelAndView set(@Valid @ModelAttribute SilenceForm form, BindingResult result, Viewer viewer) {
        var errors = Errors.of(result);
        if (errors.any()) {
            return page(reading.page(viewer, form, errors));
        }
        days.set(form.number());
        return new ModelAndView("redirect:/silence");
    }
}
