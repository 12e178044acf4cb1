package linchpin.decisions.papers;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.papers.CountPages.Forms;
import linchpin.decisions.papers.PaperForms.HandInForm;
import linchpin.decisions.papers.PaperForms.InterestForm;
import linchpin.decisions.papers.PaperForms.LyingForm;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the count: who handed something in, and whether every envelope is accounted for. */
@Controller
class CountController {

    private static final String PATH = "/decisions/{id}/papers";
    private static final int LONGEST_WHY = 500;

    private final ReadCount reading;
    private final HandIn handing;
    private final CloseCount closing;
    private final CountPages pages;
    private final Clock clock;

    CountController(ReadCount reading, HandIn handing, CloseCount closing, CountPages pages, Clock clock) {
        this.reading = reading;
        this.handing = handing;
        this.closing = closing;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Permission.DECIDE)
    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return page(id, viewer, Forms.empty());
    }

    @Needs(Permission.DECIDE)
    @PostMapping(PATH + "/envelopes")
    ModelAndView handIn(@PathVariable UUID id, @ModelAttribute HandInForm form, BindingResult result, Viewer viewer) {
        var count = reading.of(new DecisionId(id), viewer);
        var errors = form.errors(count, clock, Errors.of(result));
        if (!errors.any()) {
            var secret = count.decision().secret();
            errors = errors(
                    "voters",
                    handing.handIn(
                                    viewer,
                                    new DecisionId(id),
                                    form.voters(),
                                    secret ? null : form.proxy(),
                                    secret ? null : form.came(clock))
                            .orElse(null));
        }
        return errors.any()
                ? page(id, viewer, new Forms(form, new LyingForm(Map.of()), errors))
                : new ModelAndView("redirect:/decisions/" + id + "/papers");
    }

    @Needs(Permission.DECIDE)
    @PostMapping(PATH + "/envelopes/back")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer envelope,
            @RequestParam(required = false) @Nullable String why,
            Viewer viewer) {
        var words = Typed.text(why);
        var errors = Errors.none();
        if (envelope == null) {
            errors = errors.with("envelope", "Choose whose envelope was entered by mistake");
        }
        if (words.isEmpty() || words.length() > LONGEST_WHY) {
            errors = errors.with("why", "Enter why it was a mistake, in 500 characters or fewer");
        }
        if (envelope != null && !errors.any()) {
            errors = errors(
                    "envelope",
                    handing.takeBack(viewer, new DecisionId(id), envelope, words)
                            .orElse(null));
        }
        return errors.any()
                ? page(id, viewer, Forms.with(errors).mistaken(envelope, words))
                : new ModelAndView("redirect:/decisions/" + id + "/papers");
    }

    @Needs(Permission.DECIDE)
    @PostMapping(PATH + "/interests")
    ModelAndView interest(@PathVariable UUID id, @ModelAttribute InterestForm form, Viewer viewer) {
        var errors = form.errors();
        if (!errors.any()) {
            errors = errors(
                    "whose",
                    handing.interest(
                                    viewer,
                                    new DecisionId(id),
                                    Integer.parseInt(form.whose()),
                                    form.option(),
                                    form.interest())
                            .orElse(null));
        }
        return errors.any()
                ? page(id, viewer, Forms.with(errors).interest(form))
                : new ModelAndView("redirect:/decisions/" + id + "/papers");
    }

    @Needs(Permission.DECIDE)
    @PostMapping(PATH + "/close")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var form = new LyingForm(typed);
        var count = reading.of(new DecisionId(id), viewer);
        var errors = form.errors(count);
        if (!errors.any()) {
            errors = closing.close(viewer, count.decision().id(), form.lying(count));
        }
        return errors.any()
                ? page(id, viewer, Forms.with(errors).lying(form))
                : new ModelAndView("redirect:" + count.decision().path());
    }

    private static Errors errors(String field, @Nullable String wrong) {
        return wrong == null ? Errors.none() : Errors.none().with(field, wrong);
    }

    private ModelAndView page(UUID id, Viewer viewer, Forms forms) {
        var page = pages.page(reading.of(new DecisionId(id), viewer), viewer, forms);
        return new ModelAndView(
                "decisions/papers/count",
                Map.of("page", page),
                forms.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
