package linchpin.feedback.giving.behalf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.EarlierLike;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Tell me the issue and I can log it": the words of somebody who told us, read back to them before they are logged. */
@Controller
class OnBehalfController {

    private final OnBehalfPages pages;
    private final LogForOthers logging;
    private final NotLoggedYet notYet;
    private final ObjectProvider<EarlierLike> earlier;

    OnBehalfController(
            OnBehalfPages pages, LogForOthers logging, NotLoggedYet notYet, ObjectProvider<EarlierLike> earlier) {
        this.pages = pages;
        this.logging = logging;
        this.notYet = notYet;
        this.earlier = earlier;
    }

    @Bean
    static NavigationEntry logForSomebody() {
        return new NavigationEntry(
                NavigationEntry.Group.LISTEN, 20, "Log for somebody", "/on-behalf", Permission.LOG_ON_BEHALF);
    }

    /** The form, with what they sent before and have not logged: so the browser's Back, from wherever it is pressed, loses nothing. */
    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/on-behalf")
    ModelAndView ask(@RequestParam(required = false) @Nullable String heard, Viewer viewer) {
        var kept = notYet.of(viewer);
        var page = kept.map(form -> pages.with(form, viewer)).orElseGet(() -> pages.empty(viewer));
        return form(page, Errors.none(), heard == null ? null : page.form().words(), viewer)
                .addObject("kept", kept.isPresent());
    }

    /** Throws away what was not logged. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/empty")
    String empty(Viewer viewer) {
        notYet.drop(viewer);
        return "redirect:/on-behalf";
    }

    /** Comes back with everything typed, and what was said before like the words. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/heard")
    ModelAndView heard(@ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer) {
        notYet.keep(viewer, form);
        return result.hasErrors()
                ? form(pages.with(form, viewer), Errors.of(result), form.words(), viewer)
                : new ModelAndView("redirect:/on-behalf?heard=yes");
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf")
    ModelAndView readBack(@Valid @ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer) {
        notYet.keep(viewer, form);
        return refused(pages.with(form, viewer), result, viewer)
                .orElseGet(() -> new ModelAndView("redirect:/on-behalf/read-back"));
    }

    /** What is about to be logged; the form where nothing is, or no longer can be as it is. */
    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/on-behalf/read-back")
    ModelAndView readBack(Viewer viewer) {
        return notYet.of(viewer)
                .map(form -> pages.with(form, viewer))
                .filter(page -> !page.check(Errors.none()).any())
                .map(page -> new ModelAndView("feedback/giving/behalf/read-back", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("redirect:/on-behalf"));
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/log")
    ModelAndView log(@Valid @ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer) {
        var page = pages.with(form, viewer);
        return refused(page, result, viewer).orElseGet(() -> {
            var fresh = pages.fresh(page, viewer);
            var receipt = logging.log(fresh, form, viewer);
            var readable = viewer.at(fresh.place()).may(Permission.READ_LOG);
            return new ModelAndView("redirect:" + notYet.logged(viewer, form, receipt, readable ? fresh.id() : null));
        });
    }

    /** The slip to hand over, at an address that closes soon. */
    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping(NotLoggedYet.LOGGED + "{brief}")
    ModelAndView logged(@PathVariable String brief, HttpServletRequest request) {
        return notYet.slip(brief, request)
                .map(slip -> new ModelAndView(
                        "feedback/giving/behalf/logged", Map.of("slip", slip.slip(), "path", slip.path())))
                .orElseGet(() -> new ModelAndView("redirect:/on-behalf/mine"));
    }

    private Optional<ModelAndView> refused(OnBehalfPage page, BindingResult result, Viewer viewer) {
        var errors = page.check(Errors.of(result));
        return errors.any() ? Optional.of(form(page, errors, null, viewer)) : Optional.empty();
    }

    /** @param heard words that somebody asked about; null for none */
    private ModelAndView form(OnBehalfPage page, Errors errors, @Nullable String heard, Viewer viewer) {
        var form = new ModelAndView(
                "feedback/giving/behalf/on-behalf",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        earlier.forEach(like -> like.under("words", "/on-behalf/heard", heard, viewer)
                .ifPresent(piece -> form.addObject("heard", piece)));
        return form;
    }
}
