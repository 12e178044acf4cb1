package linchpin.feedback.giving.behalf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.EarlierLike;
import linchpin.feedback.giving.OwnAddress;
import linchpin.feedback.giving.ReceiptSlip;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Tell me the issue and I can log it": the words of somebody who told us, read back to them before they are logged. */
@Controller
class OnBehalfController {

    private final OnBehalfPages pages;
    private final LogForOthers logging;
    private final OwnAddress address;
    private final ObjectProvider<EarlierLike> earlier;

    OnBehalfController(
            OnBehalfPages pages, LogForOthers logging, OwnAddress address, ObjectProvider<EarlierLike> earlier) {
        this.pages = pages;
        this.logging = logging;
        this.address = address;
        this.earlier = earlier;
    }

    @Bean
    static NavigationEntry logForSomebody() {
        return new NavigationEntry(
                NavigationEntry.Group.LISTEN, 20, "Log for somebody", "/on-behalf", Permission.LOG_ON_BEHALF);
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/on-behalf")
    ModelAndView ask(Viewer viewer) {
        return form(pages.empty(viewer), Errors.none(), null, viewer);
    }

    /** Comes back from the read-back with everything still filled in. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/change")
    ModelAndView change(@ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer) {
        return form(pages.with(form, viewer), Errors.of(result), null, viewer);
    }

    /** Comes back with everything typed, and what was said before like the words. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/heard")
    ModelAndView heard(@ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer) {
        var page = pages.with(form, viewer);
        return form(page, Errors.of(result), page.form().words(), viewer);
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf")
    ModelAndView readBack(@Valid @ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer) {
        var page = pages.with(form, viewer);
        return refused(page, result, viewer)
                .orElseGet(() -> new ModelAndView("feedback/giving/behalf/read-back", Map.of("page", page)));
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/log")
    ModelAndView log(
            @Valid @ModelAttribute OnBehalfForm form, BindingResult result, Viewer viewer, HttpServletRequest request) {
        var page = pages.with(form, viewer);
        return refused(page, result, viewer).orElseGet(() -> {
            var fresh = pages.fresh(page, viewer);
            var receipt = logging.log(fresh, form, viewer);
            return new ModelAndView(
                    "feedback/giving/behalf/logged",
                    Map.of(
                            "slip",
                            ReceiptSlip.of(receipt, address, request),
                            "path",
                            viewer.at(fresh.place()).may(Permission.READ_LOG)
                                    ? "/log/" + fresh.id().id()
                                    : ""));
        });
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
