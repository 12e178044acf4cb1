package linchpin.meaning.reading;

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

/** Shows how often the machine that reads is right, and takes the limit below which nobody should trust it. */
@Controller
class ReaderController {

    private final ReaderPages pages;
    private final TrustInThemes trust;

    ReaderController(ReaderPages pages, TrustInThemes trust) {
        this.pages = pages;
        this.trust = trust;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reader")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("meaning/reading/reader", Map.of("page", pages.page(viewer, null, Errors.none())));
    }

    @Needs(value = Permission.LABEL, forAll = true)
    @PostMapping("/reader/limit")
    ModelAndView limit(@Valid @ModelAttribute LimitForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return new ModelAndView(
                    "meaning/reading/reader",
                    Map.of("page", pages.page(viewer, form.limit(), Errors.of(result))),
                    HttpStatus.BAD_REQUEST);
        }
        trust.limit(form.share(), viewer.account());
        return new ModelAndView("redirect:/reader");
    }
}
