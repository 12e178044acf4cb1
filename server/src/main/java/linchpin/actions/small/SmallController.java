package linchpin.actions.small;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.actions.Action;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Promising a small change, from a matter or from the log. */
@Controller
class SmallController {

    private final PromiseSmall promising;
    private final Matters matters;
    private final FeedbackArchive archive;
    private final Clock clock;

    SmallController(PromiseSmall promising, Matters matters, FeedbackArchive archive, Clock clock) {
        this.promising = promising;
        this.matters = matters;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param about what it is promised for
     * @param back where that stands
     * @param ordinary where an ordinary action is promised; empty where this viewer may not, or there is no matter yet
     */
    record SmallPage(String about, String back, String ordinary, String lastDay, SmallForm form, Errors errors) {}

    @Needs(Permission.OWN_ACTION)
    @GetMapping("/matters/{id}/small")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return inMatter(new MatterId(id), fresh(), Errors.none(), viewer);
    }

    @Needs(Permission.OWN_ACTION)
    @PostMapping("/matters/{id}/small")
    ModelAndView promise(
            @PathVariable UUID id, @Valid @ModelAttribute SmallForm form, BindingResult result, Viewer viewer) {
        var errors = form.dated(today(), Errors.of(result));
        var matter = new MatterId(id);
        if (errors.any()) {
            return inMatter(matter, form, errors, viewer);
        }
        promising.in(matter, viewer, form.what(), Objects.requireNonNull(form.due()));
        return new ModelAndView("redirect:/matters/" + id);
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/actions/small/from/{feedback}")
    ModelAndView askOf(@PathVariable UUID feedback, Viewer viewer) {
        var summary = readable(feedback, viewer);
        return promising
                .openOne(summary, viewer)
                .map(matter -> new ModelAndView("redirect:" + matter.path() + "/small"))
                .orElseGet(() -> ofFeedback(summary, fresh(), Errors.none()));
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/actions/small/from/{feedback}")
    ModelAndView promiseOf(
            @PathVariable UUID feedback, @Valid @ModelAttribute SmallForm form, BindingResult result, Viewer viewer) {
        var summary = readable(feedback, viewer);
        var errors = form.dated(today(), Errors.of(result));
        if (errors.any()) {
            return ofFeedback(summary, form, errors);
        }
        var matter = promising.of(summary, viewer, form.what(), Objects.requireNonNull(form.due()));
        return new ModelAndView("redirect:/matters/" + matter.id());
    }

    private Summary readable(UUID feedback, Viewer viewer) {
        var summary = archive.summary(new FeedbackId(feedback))
                .filter(one -> viewer.mayReadAbout(one.placeId()) && !one.withdrawn())
                .orElseThrow(NotFound::new);
        if (!viewer.at(summary.placeId()).may(Permission.OWN_ACTION)) {
            throw new NotFound();
        }
        return summary;
    }

    private ModelAndView inMatter(MatterId id, SmallForm form, Errors errors, Viewer viewer) {
        var matter = matters.readable(id, viewer, Permission.OWN_ACTION);
        var may = matters.at(matter, viewer).may(Permission.PROMISE_ACTION);
        return page(new SmallPage(
                "For the matter “" + matter.title() + "”.",
                matter.path(),
                may ? matter.path() + "/promise" : "",
                lastDay(),
                form,
                errors));
    }

    private ModelAndView ofFeedback(Summary feedback, SmallForm form, Errors errors) {
        return page(new SmallPage(
                "For what somebody said on " + Days.full(feedback.receivedOn())
                        + ". It is in no open matter yet: one is opened, named after what you promise.",
                "/log/" + feedback.id().id(),
                "",
                lastDay(),
                form,
                errors));
    }

    private static ModelAndView page(SmallPage page) {
        return new ModelAndView(
                "actions/small/promise",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private SmallForm fresh() {
        return SmallForm.on(today());
    }

    private String lastDay() {
        return Days.full(Action.lastSmallDay(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
