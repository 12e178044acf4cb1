package linchpin.meaning.reading;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how often the machine that reads is right, and takes the limit below which nobody should trust it. */
@Controller
class ReaderController {

    private final ReaderPages pages;
    private final Trust trust;

    ReaderController(ReaderPages pages, Trust trust) {
        this.pages = pages;
        this.trust = trust;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reader")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("meaning/reading/reader", Map.of("page", pages.page(viewer, null, Errors.none())));
    }

    @Needs(Permission.LABEL)
    @PostMapping("/reader/limit")
    ModelAndView limit(@RequestParam(defaultValue = "") String limit, Viewer viewer) {
        var hundredths = limit.strip().replace("%", "").strip();
        if (!hundredths.matches("\\d{1,3}") || Integer.parseInt(hundredths) > 100) {
            var errors = Errors.none().with("limit", "Give a whole number from 0 to 100");
            return new ModelAndView(
                    "meaning/reading/reader",
                    Map.of("page", pages.page(viewer, limit, errors)),
                    HttpStatus.BAD_REQUEST);
        }
        trust.limit(Integer.parseInt(hundredths) / 100.0, viewer.account());
        return new ModelAndView("redirect:/reader");
    }
}
