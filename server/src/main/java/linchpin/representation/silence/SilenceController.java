package linchpin.representation.silence;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is silent, and after how many days that counts. */
@Controller
class SilenceController {

    private static final int LONGEST = 3650;

    private final ReadSilence reading;

    SilenceController(ReadSilence reading) {
        this.reading = reading;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/silence")
    ModelAndView show(Viewer viewer) {
        return page(viewer, null, Errors.none());
    }

    private ModelAndView page(Viewer viewer, @Nullable String typed, Errors errors) {
        return new ModelAndView(
                "representation/silence/silence",
                Map.of("page", reading.page(viewer, typed, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** For whoever can do something about silence, on behalf of the whole organisation. */
    @Needs(Permission.MAKE_POSTERS)
    @PostMapping("/silence/days")
    ModelAndView set(@RequestParam(defaultValue = "") String days, Viewer viewer) {
        var typed = Typed.text(days);
        if (!typed.matches("[0-9]{1,4}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > LONGEST) {
            return page(viewer, typed, Errors.none().with("days", "Enter a number of days from 1 to 3,650"));
        }
        reading.days(Integer.parseInt(typed));
        return new ModelAndView("redirect:/silence");
    }
}
